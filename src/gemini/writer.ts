/** Asks Gemini's text model for prompts: from words, or from a picture. */
import type { Result } from '../lib/result.ts'
import { type Access, type CallError, generate } from './generate.ts'
import type { Language } from '../turns/language.ts'
import type { CallKind, Till } from '../turns/till.ts'
import { type WrittenAnswer, readPrompt, readWords } from './text-answer.ts'
import { mostOfText } from './most.ts'
import { paidCall } from './paid-call.ts'
import { costOfText } from './text-prices.ts'
import { createWordsPipe, newPrefix } from './words-pipe.ts'
import {
  type PictureRef,
  type TextRequest,
  describeRequest,
  improveRequest,
  lookRequest,
} from './text-request.ts'

/** A call for an open modal must end well before the 30 s that a Worker lives after its answer. */
const TIMEOUT_MS = 18_000

export interface Writer {
  /** A better prompt in the language of the words. `isEdit`: they change a picture. */
  improve(words: string, isEdit: boolean): Promise<Result<string, CallError>>
  /** What a picture shows, in words: the answer to a question about it, in that language. */
  look(
    picture: PictureRef,
    question: string,
    language: Language,
  ): Promise<Result<WrittenAnswer, CallError>>
  /** A prompt that describes a picture, in that language. */
  describe(picture: PictureRef, language: Language): Promise<Result<string, CallError>>
}

export interface WriterOptions extends Access {
  /** The id of the model. */
  readonly textModel: string
  readonly bucket: R2Bucket
  /** Where the calls are paid. */
  readonly till: Till
}

/** A writer at Google. Pictures stream out of R2 into the request. */
export function createWriter({ textModel, bucket, till, ...access }: WriterOptions): Writer {
  const ask = (request: TextRequest, prefix: string): Promise<Result<unknown, CallError>> => {
    const pipe = createWordsPipe(bucket, prefix, (input, init) => fetch(input, init))
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    return generate(access, pipe, { model: textModel, ...request }, signal)
  }
  const write = async <T>(
    kind: CallKind,
    requestWith: (prefix: string) => TextRequest,
    readAs: (json: unknown) => Result<T, CallError>,
  ): Promise<Result<T, CallError>> => {
    const prefix = newPrefix()
    const request = requestWith(prefix)
    const most = mostOfText(request, kind === 'improve' ? 0 : 1)
    const answered = await paidCall(till, { kind, most }, async () => {
      const value = await ask(request, prefix)
      return { value, spent: [{ model: textModel, usd: value.ok ? costOfText(value.value) : 0 }] }
    })
    if (!answered.ok) return answered
    return answered.value.ok ? readAs(answered.value.value) : answered.value
  }
  return {
    improve: (words, isEdit) => write('improve', () => improveRequest(words, isEdit), readPrompt),
    look: (picture, question, language) =>
      write('question', (prefix) => lookRequest(picture, prefix, question, language), readWords),
    describe: (picture, language) =>
      write('describe', (prefix) => describeRequest(picture, prefix, language), readPrompt),
  }
}
