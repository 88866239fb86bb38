/** What is left of a message for the model that paints. Pure. */
import { trimEnd } from '../lib/trim-end.ts'
import { type Message, type Part, is, isEnd, isMark } from './message.ts'
import type { Found } from './references.ts'

/**
 * The words from `from` on, without options and without the name of the version; empty where nothing of the
 * scene is left. The model sees that version alone, so a name within the words becomes “this picture”.
 */
export function promptOf(message: Message, found: readonly Found[], from: number): string {
  const { parts, text } = message
  const start = startOf(message, found, from)
  if (start === 0 && parts.every(({ taken }) => taken === null) && !parts.every(isIdle))
    return text.trim()
  const rest = parts.filter((part) => part.token.from >= start)
  if (rest.every(isIdle)) return ''
  let prompt = ''
  let at = start
  for (const part of rest) {
    if (part.taken === null) continue
    const names = part.taken === 'version' && found.some((one) => parts[one.from] === part)
    if (part.taken === 'version' && is(part, 'back')) continue
    prompt += text.slice(at, part.token.from) + (names ? thisPicture(text) : '')
    at = message.tokens[part.to - 1]?.to ?? text.length
  }
  return tidy(prompt + text.slice(at))
}

/** Words that ask for the same picture when nothing else is said. */
const isIdle = (part: Part): boolean =>
  part.taken !== null || isMark(part) || part.token.kind === 'emoji' || is(part, ...IDLE)

const IDLE = [
  ...(['lead', 'but', 'stop', 'art', 'noun', 'frame', 'format', 'indef', 'tail', 'of'] as const),
  ...(['social', 'filler', 'this', 'back', 'again', 'plain', 'wish'] as const),
]

/** Behind `b, but`, `v3: `, `a new picture of` and `go back to the first one and`. */
function startOf({ parts, text }: Message, found: readonly Found[], from: number): number {
  const [one] = found
  const isLeading =
    one !== undefined &&
    parts.slice(0, one.from).every((part) => isMark(part) || is(part, 'back', 'lead', 'see', 'art'))
  let at = isLeading ? one.to : parts.findIndex(({ token }) => token.from >= from)
  while (isLeadingOn(parts, at)) at++
  return parts[at]?.token.from ?? text.length
}

/** Whether a part before the scene only leads to it. */
const isLeadingOn = (parts: readonly Part[], at: number): boolean => {
  const part = parts[at]
  if (part === undefined) return false
  const isAnd = is(part, 'stop') && is(part, 'lead')
  const isBehindName = at > 0 && (isAnd || is(part, 'but', 'back', 'tail', 'of'))
  const isBeforeOption = is(part, 'plain', 'this') && parts[at + 1]?.taken === 'option'
  return isBehindName || part.taken === 'option' || (at > 0 && isEnd(part)) || isBeforeOption
}

/** In the language of the words. */
function thisPicture(text: string): string {
  if (/[\u3040-\u30ff]/.test(text)) return 'この画像'
  if (/\p{Script=Han}/u.test(text)) return '这张图'
  if (/\p{Script=Devanagari}/u.test(text)) return 'इस तस्वीर'
  return /[áéíóúñ¿¡]|\b(?:la|el|los|las|con|una?)\b/i.test(text) ? 'esta imagen' : 'this picture'
}

/** No holes where words were taken out. */
const tidy = (prompt: string): string =>
  trimEnd(
    prompt
      .replaceAll(/[^\S\n]{2,}/g, ' ')
      .replaceAll(/ ([,.;!?])/g, '$1')
      .replaceAll(/[,;:] ?(?=[,.;!?])/g, '')
      .replace(/^[\s,;:.，、。]+/u, ''),
    /[\s,;:，、]/u,
  )
