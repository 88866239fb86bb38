/** What the page sends: words and marks, read within limits. */
import { type Result, err, ok } from '../../lib/result.ts'
import { discard } from '../../pipe/discard.ts'
import { readBytes, saysTooLarge } from '../../slack/receiving/request-bytes.ts'
import { hasFewParts } from './few-parts.ts'
import { MAX_BODY_BYTES, MAX_PROMPT } from './limits.ts'
import type { Problem } from './problem.ts'

/** From a phone on a slow line. */
const LIMITS = { bytes: MAX_BODY_BYTES, stallMs: 10_000, totalMs: 60_000 }

export interface Sent {
  readonly prompt: string
  /** A PNG; null: the whole picture may change. */
  readonly mask: Blob | null
}

/** @param now ms since 1970 */
export async function readSent(
  { headers, body }: Request,
  now: () => number,
): Promise<Result<Sent, Problem>> {
  if (saysTooLarge(headers, LIMITS.bytes)) {
    await discard(body)
    return err('too_big')
  }
  const bytes = await readBytes(body, LIMITS, now)
  if (typeof bytes === 'string') return err(bytes === 'too_large' ? 'too_big' : 'bad_mask')
  const type = headers.get('content-type') ?? ''
  if (!hasFewParts(bytes, type)) return err('bad_mask')
  const form = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => null)
  if (form === null) return err('bad_mask')
  const [prompt, mask] = [form.get('prompt'), form.get('mask')]
  const words = typeof prompt === 'string' ? prompt.toWellFormed().trim() : ''
  if (words === '' || words.length > MAX_PROMPT) return err('no_words')
  if (mask === null) return ok({ prompt: words, mask: null })
  return mask instanceof Blob ? ok({ prompt: words, mask }) : err('bad_mask')
}
