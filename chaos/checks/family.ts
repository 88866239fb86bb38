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

/**
 * The pictures of a version, as the model has made them: those that its message shows, or those of its zip, of which Slack
 * may be shown previews; without the logo that was set in.
 */
export function picturesOf(journal: Journal, { turnId }: Pick<KeptVersion, 'turnId'>): Hash[] {
  const zip = journal.zips.find((one) => one.turnId === turnId)
  const shown = journal.shown
    .filter((message) => message.turnId === turnId && message.version !== null)
    .flatMap(({ pictures }) => pictures)
    .filter((picture) => picture !== null)
  const pictures = zip?.files.map(({ hash }) => hash) ?? shown
  return pictures.map((picture) => unmarked(picture, journal))
}

/** A picture without the logo that was set in. */
export const unmarked = (picture: Hash, { marked }: Pick<Journal, 'marked'>): Hash =>
  marked.find(({ shown }) => shown === picture)?.unmarked ?? picture

/** The calls that made any of those pictures. */
export const callsOf = ({ calls }: Journal, pictures: readonly Hash[]): ModelCall[] =>
  calls.filter(({ painted }) => painted.some(({ picture }) => pictures.includes(picture)))

/** The turn of a version. */
const turnOf = ({ turns }: Journal, { turnId }: Pick<KeptVersion, 'turnId'>) =>
  turns.find(({ id }) => id === turnId)

/** Whether what a turn shows is made of pictures, by no model. */
export const isMade = ({ isTouchUp, formats }: KeptTurn): boolean => isTouchUp || formats !== null

/** The calls that painted what a version shows. What was set into a picture is no picture of the model's. */
export function callsBehind(journal: Journal, version: KeptVersion): ModelCall[] {
  const turn = turnOf(journal, version)
  if (turn?.isTouchUp !== true) return callsOf(journal, picturesOf(journal, version))
  const own = tokensIn(turn.prompt)
  return journal.calls.filter(
    (call) => call.painted.length > 0 && own.includes(ownToken(call) ?? ''),
  )
}

/** The turn that shows a picture of another thread. */
export const sharesOf = (journal: Journal) =>
  journal.asked.flatMap((ask) => {
    const { by, from } = ask
    const [turn] = by === 'share' ? turnsAskedBy(journal, ask) : []
    if (turn === undefined || from === undefined) return []
    const of = threadOf({ channel: from.channel, threadTs: from.ts })
    return [{ turn, ask, from: of, to: threadOf(turn) }]
  })

/** The threads whose pictures and words may be in calls of a thread: itself, and those that were shared in it. */
export function homesOf(journal: Journal, thread: string): Set<string> {
  const from = sharesOf(journal).flatMap((share) => (share.to === thread ? [share.from] : []))
  return new Set([thread, ...from])
}

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
