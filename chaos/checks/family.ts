/** Who belongs to whom: asks to turns, versions to those that led to them, calls to their words. Pure. */
import type { Asked, Hash, Journal, KeptTurn, KeptVersion, ModelCall } from '../journal.ts'
import { tokensIn } from '../tokens.ts'

/** The turns that were asked for in words with that token, and not made anew by a button. */
export const turnsAskedBy = ({ turns }: Journal, { token }: Pick<Asked, 'token'>): KeptTurn[] =>
  turns.filter(({ prompt, deed }) => deed === null && tokensIn(prompt).includes(token))

export const threadOf = ({ channel, threadTs }: { channel: string; threadTs: string }): string =>
  `${channel}/${threadTs}`

/** The thread of an ask; null: a command, whose thread nobody has seen. */
export function threadOfAsk(journal: Journal, ask: Asked): string | null {
  if (ask.threadTs !== null) return threadOf({ channel: ask.channel, threadTs: ask.threadTs })
  const turn = journal.turns.find(({ prompt }) => tokensIn(prompt).includes(ask.token))
  return turn === undefined ? null : threadOf(turn)
}

/** All tokens of a call. */
export const tokensOf = ({ parts }: ModelCall): string[] => [
  ...new Set(parts.flatMap(({ text }) => tokensIn(text ?? ''))),
]

/** What a call is for: the token of its last words, which has none where a button speaks. */
export const ownToken = ({ parts }: ModelCall): string | null => {
  const words = parts.flatMap(({ role, text }) => (role === 'user' && text !== null ? [text] : []))
  return tokensIn(words.at(-1) ?? '').at(-1) ?? null
}

/** The pictures that a version's message shows. */
export const picturesOf = ({ shown }: Journal, { turnId }: Pick<KeptVersion, 'turnId'>): Hash[] =>
  shown
    .filter((message) => message.turnId === turnId && message.version !== null)
    .flatMap(({ pictures }) => pictures)
    .filter((picture) => picture !== null)

/** The calls that made any of those pictures. */
export const callsOf = ({ calls }: Journal, pictures: readonly Hash[]): ModelCall[] =>
  calls.filter(({ painted }) => painted.some(({ picture }) => pictures.includes(picture)))

/** The versions that led to one, its parent first. */
export function ancestorsOf({ versions }: Journal, version: KeptVersion): KeptVersion[] {
  const led: KeptVersion[] = []
  let next: KeptVersion | undefined = version
  while ((next = versions.find(({ turnId }) => turnId === next?.parentId)) !== undefined) {
    if (led.includes(next)) break
    led.push(next)
  }
  return led
}
