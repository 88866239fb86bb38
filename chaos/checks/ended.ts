/** Every ask that was taken in ends once, visibly, in its own thread; nothing still goes on. Pure. */
import type { Asked, Check, Journal, KeptTurn, Shown, Violation } from '../journal.ts'
import { dmWithApp } from '../../playground/slack/seed.ts'
import { tokensIn } from '../tokens.ts'
import { threadOf, turnsAskedBy } from './family.ts'

/** Each ask has become one turn of its own thread. */
export const eachAskIsOneTurn: Check = (journal) =>
  journal.asked.flatMap((ask): Violation[] => {
    const turns = turnsAskedBy(journal, ask)
    const { token } = ask
    if (turns.length > 1)
      return [{ kind: 'taken twice', what: `${token} became ${turns.length} turns` }]
    const [turn] = turns
    if (turn === undefined)
      return isOwed(journal, ask)
        ? [{ kind: 'lost', what: `${token} (${ask.by}) became no turn` }]
        : []
    const isElsewhere =
      turn.channel !== ask.channel || (ask.threadTs !== null && turn.threadTs !== ask.threadTs)
    if (isElsewhere)
      return [{ kind: 'misplaced', what: `${token} became a turn of ${threadOf(turn)}` }]
    return ask.words === 'aside' ? [{ kind: 'meddling', what: `${token} was not for Easel` }] : []
  })

/** Whether it must have become a turn: the Worker has said that it has it, and it was for Easel. */
function isOwed(journal: Journal, ask: Asked): boolean {
  if (ask.takenAt === null || ask.words !== 'plain' || isErased(journal, ask)) return false
  // What is not done comes back to its writer with a sentence.
  if (journal.told.some((one) => one.user === ask.user && one.tokens.includes(ask.token)))
    return false
  if (ask.by === 'share' && isSharedAlready(journal, ask)) return false
  if (ask.by === 'wish' && !isWaitedFor(journal, ask)) return false
  // The words of a deleted turn are gone.
  const { channel, threadTs } = ask
  if (journal.turns.some((turn) => turn.isDeleted && turn.channel === channel)) {
    const where = journal.turns.filter((turn) => turn.isDeleted)
    if (threadTs === null || where.some((turn) => turn.threadTs === threadTs)) return false
  }
  // A reply that comes before the mention that began its thread is in nobody's thread.
  const opening = journal.asked.find((one) => one.by === 'mention' && one.threadTs === threadTs)
  if (ask.by !== 'reply' || opening === undefined) return true
  return (
    !isErased(journal, opening) && opening.takenAt !== null && opening.takenAt <= (ask.sentAt ?? 0)
  )
}

/** In one channel a picture is shared once; the sentence that says so may have got lost on its way. */
const isSharedAlready = (journal: Journal, { fromTurn, channel, token }: Asked): boolean =>
  journal.asked.some(
    (other) =>
      other.by === 'share' &&
      other.token !== token &&
      other.fromTurn === fromTurn &&
      other.channel === channel &&
      turnsAskedBy(journal, other).length > 0,
  )

/** Whether somebody who makes a wish is still waited for; who has answered, or was asked anew, hears so. */
const isWaitedFor = ({ approvals }: Journal, { answers, user }: Asked): boolean =>
  approvals.some(
    ({ id, people }) =>
      id === answers && people.some((one) => one.userId === user && one.answer === null),
  )

const isErased = ({ erased }: Journal, { token }: Asked): boolean =>
  erased.some((one) => one.token === token)

/**
 * Whether its asker alone was told what became of it, with the words, where somebody has said any: where it was asked, or in
 * the direct messages, where nothing can be said there any more.
 */
function isTold({ told, shown }: Journal, { userId, prompt, deed }: KeptTurn): boolean {
  const words = deed === null ? tokensIn(prompt) : []
  const hasWords = ({ tokens }: { tokens: readonly string[] }) =>
    words.every((token) => tokens.includes(token))
  const inDirectMessage = shown.filter(({ channel }) => channel === dmWithApp(userId))
  return (
    told.some((one) => one.user === userId && hasWords(one)) ||
    inDirectMessage.some((message) => message.turnId === null && hasWords(message))
  )
}

const HAS_MESSAGE = new Set(['done', 'failed', 'cancelled'])
const SETTLED = new Set([...HAS_MESSAGE, 'asking', 'talk'])

/** Each turn has ended, and one message of its thread says so. */
export const eachTurnIsShownOnce: Check = (journal) =>
  journal.turns.flatMap((turn): Violation[] => {
    if (!SETTLED.has(turn.state))
      return [{ kind: 'unfinished', what: `${turn.id} is ${turn.state}` }]
    const shown = journal.shown.filter(({ turnId }) => turnId === turn.id)
    const astray = shown.filter((message) => threadOf(message) !== threadOf(turn))
    if (astray.length > 0)
      return [{ kind: 'misplaced', what: `${turn.id} shows in another thread` }]
    if (shown.length > 1 && !isAskedAbout(turn, journal))
      return [{ kind: 'posted twice', what: `${turn.id} stands in ${shown.length} messages` }]
    const isAlone = turn.state === 'failed' && isTold(journal, turn)
    const isMissing =
      shown.length === 0 && HAS_MESSAGE.has(turn.state) && !turn.isDeleted && !isAlone
    return isMissing
      ? [{ kind: 'invisible', what: `${turn.id} (${turn.state}) shows nowhere` }]
      : []
  })

/** What asked people about a picture says that it is gone, once that was deleted. */
const isAskedAbout = ({ id, isDeleted }: KeptTurn, { askedApprovals }: Journal): boolean =>
  isDeleted && askedApprovals.some(({ turnId }) => turnId === id)

/** No placeholder says that something goes on, in whatever language: only those can be cancelled. */
export const nothingGoesOn: Check = ({ shown, outbox }) => [
  ...shown
    .filter(({ isWaiting }) => isWaiting)
    .map(({ channel, ts }) => ({
      kind: 'unfinished',
      what: `${channel}/${ts} still says that it goes on`,
    })),
  ...outbox.map((kind) => ({ kind: 'unfinished', what: `an errand (${kind}) is in the outbox` })),
]

/** A message of a turn that nobody keeps was posted for nothing. */
export const noMessageIsAStrangers: Check = (journal) => {
  const { shown, turns, approvals } = journal
  const known = new Set([...turns, ...approvals].map(({ id }) => id))
  return shown
    .filter(({ turnId }) => turnId !== null && !known.has(turnId))
    .filter((message) => !saysItIsOver(message, journal))
    .map(({ channel, ts }) => ({ kind: 'posted twice', what: `${channel}/${ts} is of no turn` }))
}

/** Of former times of asking, the messages say that there is a newer one, and nothing else. */
const saysItIsOver = (message: Shown, { askedApprovals }: Journal): boolean =>
  !message.canAnswer &&
  message.pictures.length === 0 &&
  askedApprovals.some((asked) => threadOf(asked) === threadOf(message))
