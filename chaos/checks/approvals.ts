/** Each person's answer counts once, is their own, and is shown; a wish is one version by whoever made it. Pure. */
import type { KeptApproval } from '../features.ts'
import type { Asked, Check, Journal, KeptTurn, Violation } from '../journal.ts'
import { threadOf, turnsAskedBy } from './family.ts'

const kind = 'wrong approval'

const isDeleted = ({ turnId }: Pick<KeptApproval, 'turnId'>, { turns }: Journal): boolean =>
  turns.find(({ id }) => id === turnId)?.isDeleted === true

/** Of a deleted picture, no approval says anything. */
const living = (journal: Journal): KeptApproval[] =>
  journal.approvals.filter((one) => !isDeleted(one, journal))

/** Whoever has put a picture before people has done so, unless it is gone. */
export const eachApprovalIsKept: Check = (journal) =>
  journal.askedApprovals
    .filter(({ takenAt }) => takenAt !== null)
    .filter((asked) => !isDeleted(asked, journal))
    .filter(({ turnId }) => !journal.approvals.some((one) => one.turnId === turnId))
    .map(({ token }) => ({ kind: 'lost', what: `${token} put no picture before anybody` }))

/** Those who were named, and nobody else, by somebody who has named them. */
export const eachIsAskedByName: Check = (journal) =>
  living(journal)
    .filter((kept) => {
      const people = kept.people.map(({ userId }) => userId).toSorted()
      return !journal.askedApprovals.some(
        (asked) =>
          asked.turnId === kept.turnId &&
          asked.user === kept.askedBy &&
          JSON.stringify(asked.people.toSorted()) === JSON.stringify(people),
      )
    })
    .map(({ turnId }) => ({ kind, what: `nobody has put ${turnId} before those people` }))

/** Each answer was pressed by whom it is said to be of, below the message of this time of asking. */
export const eachAnswerIsTheirOwn: Check = (journal) =>
  living(journal)
    .flatMap((kept) => mistakesIn(kept, journal))
    .map((what) => ({ kind, what }))

function mistakesIn({ id, turnId, people, approvedAt }: KeptApproval, journal: Journal): string[] {
  const strange = people.filter(({ userId, answer }) => {
    const name = answer?.kind === 'yes' ? 'approve' : 'wish'
    const isPressed = journal.pressed.some(
      (press) => press.user === userId && press.name === name && press.turnId === id,
    )
    return answer !== null && !isPressed
  })
  const isWhole = people.length > 0 && people.every(({ answer }) => answer?.kind === 'yes')
  const mistakes = strange.map(({ userId }) => `${userId} has not answered ${id}`)
  if ((approvedAt !== null) !== isWhole)
    mistakes.push(`${turnId} is ${isWhole ? 'not ' : ''}approved`)
  return mistakes
}

/** A wish is the one answer of its person, and their one turn, which edits the picture that was before them. */
export const eachWishIsOneAnswer: Check = (journal) => [
  ...living(journal).flatMap((kept) =>
    kept.people.flatMap(({ userId, answer }) =>
      answer?.kind === 'wish' ? wrongWish(kept, userId, answer.pressId, journal) : [],
    ),
  ),
  ...journal.asked.flatMap((ask) => withoutAnswer(ask, journal)),
]

function wrongWish(
  { id, turnId }: KeptApproval,
  userId: string,
  pressId: string,
  journal: Journal,
): Violation[] {
  const others = journal.asked.filter(
    (ask) =>
      ask.answers === id &&
      ask.user === userId &&
      turnsAskedBy(journal, ask).some((one) => one.id !== pressId),
  )
  const mistakes = others.map(({ token }) => `${userId} had ${token} as well`)
  const wrong = whatIsWrong(pressId, userId, turnId, journal)
  if (wrong !== null) mistakes.push(`the wish of ${userId} about ${turnId} ${wrong}`)
  return mistakes.map((what) => ({ kind, what }))
}

function whatIsWrong(pressId: string, userId: string, of: string, journal: Journal): string | null {
  const turn = journal.turns.find(({ id }) => id === pressId)
  if (turn === undefined) return 'is no turn'
  if (hasDeleted(turn, journal)) return null
  if (turn.userId !== userId) return `is a turn of ${turn.userId}`
  const version = journal.versions.find(({ turnId }) => turnId === pressId)
  return version === undefined || version.parentId === of ? null : 'edits another picture'
}

const hasDeleted = (turn: KeptTurn, { turns }: Journal): boolean =>
  turns.some((one) => one.isDeleted && threadOf(one) === threadOf(turn))

/** A wish that became a turn stands in the approval that it answers, where that one still goes on. */
function withoutAnswer(ask: Asked, journal: Journal): Violation[] {
  const kept = living(journal).find(({ id }) => id === ask.answers)
  const turns = ask.by === 'wish' ? turnsAskedBy(journal, ask) : []
  if (kept === undefined || turns.length === 0) return []
  const isKept = kept.people.some(
    ({ userId, answer }) => userId === ask.user && answer?.kind === 'wish',
  )
  return isKept ? [] : [{ kind, what: `${ask.token} was painted, and is nobody's answer` }]
}

/** Each has one message, which can be answered for as long as somebody has not; an approved picture asks nobody. */
export const eachApprovalIsShown: Check = (journal) =>
  living(journal).flatMap((kept): Violation[] => {
    const { id, turnId, people, messageTs, approvedAt } = kept
    const own = journal.shown.filter((one) => one.turnId === id)
    const message = own.find(({ ts }) => ts === messageTs)
    const twice = own.find((one) => one !== message && (one.canAnswer || one.pictures.length > 0))
    if (message === undefined) return [{ kind: 'invisible', what: `${id} is not shown` }]
    if (twice !== undefined)
      return [{ kind: 'posted twice', what: `${id} stands in ${twice.ts} too` }]
    if (message.canAnswer !== people.some(({ answer }) => answer === null))
      return [{ kind, what: `${id} can${message.canAnswer ? '' : 'not'} be answered` }]
    const isStamped = !journal.shown.some(
      (one) => one.turnId === turnId && one.version !== null && one.canAskPeople,
    )
    return approvedAt === null || isStamped
      ? []
      : [{ kind, what: `${turnId} does not say that it is approved` }]
  })

/** What can be answered asks something. */
export const nothingAsksInVain: Check = (journal) => {
  const asking = new Set(living(journal).map(({ id }) => id))
  return journal.shown
    .filter(({ canAnswer, turnId }) => canAnswer && !asking.has(turnId ?? ''))
    .map(({ ts }) => ({ kind, what: `${ts} can be answered, and asks nothing` }))
}
