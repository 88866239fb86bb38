/** What the text model says: it describes pictures and makes prompts richer. Marked as the demo's. */
import type { Conversation } from '../conversation.ts'
import { withoutTrouble } from '../trouble.ts'
import { describe } from './describe.ts'
import { PHRASES } from './describe-in.ts'
import { CHANGES, ENGLISH } from './phrases/en.ts'
import { inEnglish } from './tongues/in-english.ts'
import type { Tongue } from './tongues/tongue.ts'
import { tonesOf } from './tones.ts'

/** Painting again from these words, the painter takes no notice of it. */
const MARK = '(demo)'

/** A prompt for the picture of a conversation, or a better one for its words. @param tongue to answer in */
export async function speak({ base, newest, asks }: Conversation, tongue: Tongue): Promise<string> {
  const { richer, keeping, upload } = tongue === 'en' ? ENGLISH : PHRASES[tongue]
  if (base !== null) return `${describe(base, tongue)} ${richer} ${MARK}`
  if (newest !== null) return `${tongue === 'en' ? await describeUpload(newest) : upload} ${MARK}`
  const words = filledIn(withoutTrouble(asks.at(-1)?.text ?? ''))
  if (tongue !== 'en') {
    const isChange = /\b(?:change|add|remove|replace)\b/.test(inEnglish(words))
    return `${words} ${isChange ? keeping : richer} ${MARK}`
  }
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/[\s.,;!]+$/, '')}`
  return CHANGES.test(words)
    ? `${sentence}. ${keeping} ${MARK}`
    : `${sentence}, ${ENGLISH.seen}. ${richer} ${MARK}`
}

/** `[red or blue]` becomes `red`, `[subject]` becomes `subject`. */
const filledIn = (words: string): string =>
  words.replaceAll(/\[([^\]]+)\]/g, (_, slot: string) => slot.split(/,| or /)[0] ?? slot)

/** The painter does not see what an upload shows, only its shape and its colours. */
async function describeUpload(bytes: Buffer): Promise<string> {
  const tones = await tonesOf(bytes)
  if (tones === null) return 'A picture with calm colours.'
  const shape =
    tones.ratio > 1.15
      ? 'A wide picture'
      : tones.ratio < 0.87
        ? 'A tall picture'
        : 'A square picture'
  return `${shape} in ${tones.names.join(' and ')}, in ${tones.isDark ? 'low' : 'bright'} light.`
}
