/**
 * Looks at the words in what was painted. Where they are surely wrong, it is painted once more, and the better one is
 * kept. What has been looked at is stored with the turn before anything is painted again.
 */
import { wordsIn } from '../../words/words.ts'
import { say } from '../steps/announce.ts'
import { askModel } from '../steps/ask-model.ts'
import { withStatus } from '../steps/status.ts'
import type { Studio } from '../studio.ts'
import { type Turn, isCancelled, isSettled } from '../turn.ts'
import { type Compared, betterOf, ended, keepFirst, looked } from './better-of.ts'
import { type PaintedOutcome, isRight, isWrong, lettersOf } from './lettering.ts'
import { lookAt } from './look-at.ts'
import { type Again, paintedAgain } from './stage.ts'

/** A call that a crash has cut off is made once more, and not for ever. */
const MAX_TRIES = 2

/** The first look. A confident no has the answers that are wrong painted again. */
export async function checkLettering(
  turn: Turn,
  outcome: PaintedOutcome,
  studio: Studio,
): Promise<Turn> {
  const { sure, cost } = await lookAt(turn.answers, lettersOf(turn), studio)
  const seen = looked(turn, outcome, cost)
  if (!sure.some(isWrong)) return ended(seen, sure.every(isRight) ? 'right' : null)
  // Where others could not be painted at all, this one will not be either.
  if (outcome.unpainted !== null)
    return ended(
      seen,
      'wrong',
      sure.flatMap((one, i) => (isWrong(one) ? [i] : [])),
    )
  const first = turn.answers.map((answer, i) => (isWrong(sure[i] ?? null) ? answer : null))
  const answers = turn.answers.map((answer, i) => (first[i] === null ? answer : null))
  return { ...seen, answers, lettering: { stage: 'again', first, sure: [...sure], tries: 0 } }
}

/** Paints the wrong ones again, and looks at them. Whatever stands in the way, a limit too, keeps the first. */
export async function paintAgain(
  turn: Turn,
  outcome: PaintedOutcome,
  again: Again,
  studio: Studio,
): Promise<Turn> {
  if (again.tries >= MAX_TRIES) return keepFirst(turn, again)
  const begun: Turn = {
    ...turn,
    ask: { ...turn.ask, reserved: turn.answers.length + paintedAgain(again).length },
    attempts: turn.attempts + 1,
    lettering: { ...again, tries: again.tries + 1 },
  }
  const saved = studio.save(begun)
  // Cancelled or deleted meanwhile.
  if (isSettled(saved.state) || isCancelled(saved)) return saved
  await say(begun, studio, wordsIn(turn.ask.language).lettering.again)
  const asked = await withStatus(begun, studio, () => askForAll(begun, studio))
  if (!asked.ok) return keepFirst(begun, again)
  const { turn: answered, record } = asked.value
  const second = answered.answers.map((answer, i) => (again.first[i] ? answer : null))
  const { sure, cost } = await lookAt(second, lettersOf(turn), studio)
  const compared: Compared = { again, second, sure }
  const better = betterOf(looked(answered, { ...outcome, record }, cost), compared)
  await studio.pictures.remove(better.gone)
  return better.turn
}

/** Where the first of several shapes is painted again, the others come from the new one. */
async function askForAll(turn: Turn, studio: Studio): ReturnType<typeof askModel> {
  const asked = await askModel(turn, studio)
  if (!asked.ok || asked.value.failures.length > 0) return asked
  const { turn: begun } = asked.value
  if (!begun.answers.includes(null) || studio.signal.aborted) return asked
  const rest = await askModel(begun, studio)
  return rest.ok ? rest : asked
}
