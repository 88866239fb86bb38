/** What the model says, made fit for people. It may write what only machines should read. */
import { unfenced } from '../lib/unfenced.ts'

/** What can be seen: spaces without width, joiners and the like say nothing by themselves. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * The words, trimmed; empty where nothing of them can be seen, or where they are JSON. Models sometimes write the call of a tool that they
 * do not have, `{"action": "image_generation", …}`, in place of a picture.
 */
export function spokenWords(text: string): string {
  const words = text.trim()
  if (!VISIBLE.test(words)) return ''
  const bare = unfenced(words)
  return /^[[{]/.test(bare) && isJson(bare) ? '' : words
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const SUPPORT_CODES = /support codes?:?\s*((?:\d{4,}[\s,;]*(?:and\s+)?)+)/i

/** The codes in a `finishMessage`, for Google's support: `35561574, 39322892`; null: none. */
export function supportCodesIn(message: string | null): string | null {
  const codes = SUPPORT_CODES.exec(message ?? '')?.[1]?.match(/\d{4,}/g)
  return codes?.join(', ') ?? null
}

/** What says nothing that Easel's own sentence does not say better, or what only Google's support can read. */
const EMPTY_PHRASES = [
  /support code/i,
  /will not be charged/i,
  /^unable to show the generated image\.?$/i,
  /could not generate the image based on the prompt/i,
  /\b(?:rephras|try again|send feedback|contact)/i,
  /https?:|[{}[\]<>`\\]|\d{6,}/i,
]
const MAX_REASON = 240

/** The model's own reason in a `finishMessage`, short and for people; null: it says nothing of use. */
export function reasonIn(message: string | null): string | null {
  const sentences = (message ?? '').replaceAll(/\s+/g, ' ').split(/(?<=[.!?])\s+|(?<=[。！？])\s*/)
  const useful = sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
    .filter((sentence) => !EMPTY_PHRASES.some((phrase) => phrase.test(sentence)))
  let reason = ''
  for (const sentence of useful) {
    if (reason.length + sentence.length >= MAX_REASON) break
    reason = `${reason} ${sentence}`.trim()
  }
  return reason || null
}
