/** Tries a key before anybody relies on it, with a call that costs nothing. */
import { type Result, err, ok } from '../lib/result.ts'
import { readGeminiError } from './errors.ts'
import { loadSdk } from './load-sdk.ts'

/** Why a key was not taken: Gemini does not know it, or nobody can tell at the moment. */
export type KeyProblem = 'refused' | 'unavailable'

/** Somebody waits before an open modal, and Slack waits 3 s. */
const TRY_TIMEOUT_MS = 1500

/** https://ai.google.dev/api/models#method:-models.get, for the model that will paint with it. */
export async function tryKey(
  apiKey: string,
  baseUrl: string,
  model: string,
  fetchFn: typeof fetch,
): Promise<Result<null, KeyProblem>> {
  const { createModels } = await loadSdk()
  const models = createModels({ apiKey, baseUrl, fetch: fetchFn })
  try {
    await models.get({ model, config: { abortSignal: AbortSignal.timeout(TRY_TIMEOUT_MS) } })
    return ok(null)
  } catch (error) {
    const { reason } = readGeminiError(error, model)
    const isUnclear = [
      'unreachable',
      'overloaded',
      'busy',
      'quota_used_up',
      'cut_off',
      'wrong_address',
    ].includes(reason)
    return err(isUnclear ? 'unavailable' : 'refused')
  }
}
