/** How each trouble looks on the wire. */
import { RETRY_AFTER_S } from './constants.ts'
import { DENIALS } from './wire/denials.ts'
import type { Refusal, Trouble } from './trouble.ts'
import { type Reply, errorReply, jsonReply } from './wire/reply.ts'
import { keyInvalid, modelNotFound, overloaded, quotaExceeded } from './wire/google-error.ts'

type Failing = Exclude<Trouble, { kind: 'none' | 'slow' | 'cut_off' }>

/** The answer of a painter in trouble. @param model the id that was asked for */
export function troubledReply(trouble: Failing, model: string): Reply {
  switch (trouble.kind) {
    case 'busy': {
      const { retryAfterS = RETRY_AFTER_S, perDay = false } = trouble
      return errorReply(quotaExceeded(model, retryAfterS, perDay))
    }
    case 'overloaded':
      return errorReply(overloaded())
    case 'bad_key':
      return errorReply(keyInvalid())
    case 'denied':
      return errorReply(DENIALS[trouble.why])
    case 'model_gone':
      return errorReply(modelNotFound(model, 'v1beta'))
    case 'broken':
      return { kind: 'broken' }
    case 'html':
      return {
        kind: 'whole',
        status: 502,
        type: 'text/html; charset=UTF-8',
        body: '<!DOCTYPE html>\n<html lang=en>\n<title>Error 502 (Server Error)!!1</title>\n<p><b>502.</b> That’s an error.\n',
        outcome: 'HTML',
      }
    case 'refuse': {
      const how = trouble.how ?? 'safety'
      return jsonReply({ ...refusalBody(how), ...metadata(model) }, how)
    }
  }
}

const metadata = (model: string): object => ({
  usageMetadata: { promptTokenCount: 12, totalTokenCount: 12, serviceTier: 'standard' },
  modelVersion: model,
  responseId: 'demo-refused',
})

const NOT_CHARGED = 'You will not be charged for this request. Try rephrasing the prompt.'

/** Finish reasons that come without any message. */
const BARE = {
  'no image': 'NO_IMAGE',
  unsigned: 'MISSING_THOUGHT_SIGNATURE',
  limited: 'PUP_LIMITED_DISABLED',
} as const

function refusalBody(how: Refusal): object {
  switch (how) {
    case 'prompt':
      return { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }
    case 'safety':
      return finished(
        'IMAGE_SAFETY',
        `Unable to show the generated image. The image was filtered out because it violated Google's Generative AI Prohibited Use policy. ${NOT_CHARGED}`,
      )
    case 'prohibited':
      return finished(
        'IMAGE_PROHIBITED_CONTENT',
        'Unable to show the generated image due to interests of third-party content providers. Please edit your prompt and try again. Support code: 35561575.',
        { role: 'model' },
      )
    case 'recitation':
      return finished('IMAGE_RECITATION', `Unable to show the generated image. ${NOT_CHARGED}`)
    case 'other':
      return finished(
        'IMAGE_OTHER',
        `Unable to show the generated image. The model could not generate the image based on the prompt provided. ${NOT_CHARGED}`,
      )
    case 'no image':
    case 'unsigned':
    case 'limited':
      return finished(BARE[how])
    case 'words':
      return finished('STOP', undefined, {
        parts: [{ text: 'Gladly! Shall it be a sunny morning or a stormy evening?' }],
        role: 'model',
      })
    case 'empty':
      return finished('STOP', undefined, {})
    case 'role only':
      return finished('STOP', undefined, { role: 'model' })
    case 'null parts':
      return finished('STOP', undefined, { parts: null })
    case 'no content':
      return { candidates: [{ finishReason: 'STOP', index: 0 }] }
    case 'no candidates':
      return {}
    case 'thoughts':
      return finished('STOP', undefined, {
        parts: [{ text: '**Planning the picture**\n\nI weigh the composition.', thought: true }],
        role: 'model',
      })
    case 'unknown':
      return finished('IMAGE_SOMETHING_NEW', 'The picture was not made for a reason yet unknown.')
  }
}

const finished = (finishReason: string, finishMessage?: string, content: object = {}): object => ({
  candidates: [
    { content, finishReason, index: 0, ...(finishMessage === undefined ? {} : { finishMessage }) },
  ],
})
