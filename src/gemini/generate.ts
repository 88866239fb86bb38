/** One call of `generateContent`, by the SDK and through a pipe. */
import type { GenerateContentParameters } from '@google/genai/web'
import { type Result, err, ok } from '../lib/result.ts'
import type { PipeFailure } from '../pipe/pipe-failure.ts'
import type { Pipe } from '../pipe/pipe-fetch.ts'
import { type PaintFailure, isOfKey } from '../turns/turn-failure.ts'
import { type Key, type KeySource, withoutKey } from './key.ts'
import { loadSdk } from './load-sdk.ts'
import { type GeminiError, readErrorAnswer, readGeminiError } from './errors.ts'

export interface Access {
  readonly key: KeySource
  /** Without a slash at its end. */
  readonly baseUrl: string
}

export type CallError =
  | GeminiError
  /** Objects that the request refers to are no longer in R2. */
  | { readonly reason: 'missing'; readonly keys: readonly string[] }

/** The answer as the pipe left it (parsed JSON of any shape), or why there is none. */
export async function generate(
  access: Access,
  pipe: Pipe,
  { model, contents, config = {} }: GenerateContentParameters,
  signal: AbortSignal,
): Promise<Result<unknown, CallError>> {
  const key = await access.key()
  if (key.value === null) return err(withoutKey(key))
  const { createModels } = await loadSdk()
  const models = createModels({ apiKey: key.value, baseUrl: access.baseUrl, fetch: pipe.fetch })
  try {
    await models.generateContent({
      model,
      contents,
      config: { ...config, abortSignal: signal },
    })
  } catch (error) {
    if (signal.aborted) return err({ reason: 'timed_out' })
    if (pipe.failure !== null) return err(readPipeFailure(pipe.failure))
    // The SDK may dislike an answer that is here already and can be read all the same.
    if (pipe.answer === null) return err(ofKey(key, readGeminiError(error, model)))
  }
  const answer: unknown = JSON.parse(pipe.answer ?? 'null')
  const failure = readErrorAnswer(answer, model)
  if (failure === null) return ok(answer)
  await pipe.discard()
  return err(ofKey(key, failure))
}

/** What is wrong with a workspace's own key is its admins' matter. */
const ofKey = ({ isOwn }: Key, error: GeminiError): GeminiError =>
  isOwn && error.reason !== 'signatures_refused' && isOfKey(error) ? { ...error, isOwn } : error

function readPipeFailure(
  failure: PipeFailure,
): PaintFailure | Extract<CallError, { keys: unknown }> {
  switch (failure.reason) {
    case 'missing':
      return failure
    case 'source_failed':
      return { reason: 'missing', keys: [failure.key] }
    case 'cut_off':
    case 'stalled':
      return { reason: 'cut_off' }
    // What ended properly has been paid for, so it is not asked for again.
    case 'not_json':
      return { reason: 'unreadable', what: 'answer' }
    case 'empty':
      return { reason: 'refused', kind: 'empty', message: null }
    case 'too_large':
      return { reason: 'too_large' }
    case 'store_failed':
      return { reason: 'unreachable' }
    case 'aborted':
      return { reason: 'timed_out' }
  }
}

/** A call without signatures has none to be refused, and one without pictures has none to miss. */
export const toPaintFailure = (error: CallError): PaintFailure =>
  error.reason === 'missing' || error.reason === 'signatures_refused'
    ? { reason: 'bad_request' }
    : error
