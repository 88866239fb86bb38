/** What the text model says: it describes pictures and makes prompts richer. Marked as the demo's. */
import type { Conversation } from '../conversation.ts'
import { withoutTrouble } from '../trouble.ts'
import { describe } from './describe.ts'
import { tonesOf } from './tones.ts'

/** Painting again from these words, the painter takes no notice of it. */
const MARK = '(demo)'

const LOOK = 'Flat illustration with soft light, clear shapes and a calm palette.'

const CHANGES =
  /^(?:now |please )?(?:make|add|remove|change|turn|put|replace|take|give|let|set|move|zoom|crop|swap)\b/i

/** A prompt for the picture of a conversation, or a better one for its words. */
export async function speak({ base, newest, asks }: Conversation): Promise<string> {
  if (base !== null) return `${describe(base)} ${LOOK} ${MARK}`
  if (newest !== null) return `${await describeUpload(newest)} ${MARK}`
  const words = filledIn(withoutTrouble(asks.at(-1)?.text ?? ''))
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/[\s.,;!]+$/, '')}`
  return CHANGES.test(words)
    ? `${sentence}. Keep everything else exactly as it is: composition, style and light. ${MARK}`
    : `${sentence}, seen at eye level, with soft light from one side and quiet space around it. ${LOOK} ${MARK}`
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
