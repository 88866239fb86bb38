/** Which step comes next for a turn. Each has an effect outside, or is a moment's work. */
import { adopt } from './steps/adopt.ts'
import { announce, say } from './steps/announce.ts'
import { answer } from './steps/answer.ts'
import { collect } from './steps/collect.ts'
import { cutPart } from './steps/cut-part.ts'
import { beginAttempt, paint } from './steps/paint.ts'
import { lookUp } from './steps/overview.ts'
import { paintingWords } from './steps/painting-words.ts'
import { permit } from './steps/permit.ts'
import { pin } from './steps/pin.ts'
import { post } from './steps/post.ts'
import { read } from './steps/read.ts'
import { logoFor } from './brand/brand-of.ts'
import { isToBeChecked } from './lettering/lettering.ts'
import { isToBeSetIn, setPartIn } from './steps/set-part-in.ts'
import { refusalOf, refuse } from './steps/refuse.ts'
import { reserveMore, takesMore } from './steps/reserve.ts'
import { makeStep, planStep } from './sizes/next-size.ts'
import { stepBack } from './steps/step-back.ts'
import type { Studio } from './studio.ts'
import { type Turn, hasBegun, isOverview, onlyStepsBack } from './turn.ts'

export interface NextStep {
  /** For the log. */
  readonly name: string
  readonly run: () => Turn | Promise<Turn>
}

/** The next step of a turn that is not settled; what it gives back is stored before the one after it. */
export function nextStep(turn: Turn, studio: Studio): NextStep {
  const named = (name: string, run: NextStep['run']): NextStep => ({ name, run })
  const { reference, question, outcome, ask } = turn
  if (turn.startedAt === null)
    return named('begin', () => ({ ...turn, startedAt: studio.clock.now() }))
  if (ask.unread !== null) return named('read', () => read(turn, studio))
  if (reference !== null) return named('pin', () => pin(turn, reference, studio))
  if (!turn.isPermitted && !hasBegun(turn)) return named('permit', () => permit(turn, studio))
  if (question !== null) return named('answer', () => answer(turn, question, studio))
  const planned = planStep(turn, studio)
  if (planned !== null) return planned
  if (takesMore(turn)) return named('reserve', () => reserveMore(turn, studio))
  const refusal = refusalOf(turn)
  if (refusal !== null) return named('refuse', () => refuse(turn, refusal, studio))
  if (turn.placeholderTs === null) return named('announce', () => announce(turn, studio))
  if (isToBeSetIn(turn)) return named('set_part_in', () => setPartIn(turn, studio))
  const looked = letteringStep(turn, studio) ?? makeStep(turn, studio) ?? logoStep(turn, studio)
  if (looked !== null) return looked
  if (outcome !== null) return named('post', () => post(turn, outcome, studio))
  if (!turn.saysPainting) return named('say', () => sayPainting(turn, studio))
  const { shared, part } = ask
  if (shared !== null) return named('adopt', () => adopt(turn, shared, studio))
  if (turn.uploads === null) return named('collect', () => collect(turn, studio))
  if (part !== null && turn.part === null)
    return named('cut_part', () => cutPart(turn, part, studio))
  if (turn.attempts === 0 && turn.settledAt > studio.clock.now())
    return named('wait', () => ({ ...turn, wakeAt: turn.settledAt }))
  if (isOverview(turn)) return named('look_up', () => lookUp(turn, studio))
  if (ask.wantsBest)
    return named('pick_best', async () => {
      const { pickBest } = await import('./lettering/best.ts')
      return pickBest(turn, studio)
    })
  if (onlyStepsBack(turn)) return named('step_back', () => stepBack(turn, studio))
  return named('paint', () => paintOnce(turn, studio))
}

/** Few asks have words that are to stand in the picture: what looks at them is loaded when one does. */
function letteringStep(turn: Turn, studio: Studio): NextStep | null {
  const { outcome, lettering } = turn
  if (outcome?.kind !== 'painted' || !studio.checksLettering) return null
  const load = () => import('./lettering/check.ts')
  if (isToBeChecked(turn))
    return {
      name: 'check_lettering',
      run: async () => (await load()).checkLettering(turn, outcome, studio),
    }
  if (lettering?.stage === 'again')
    return {
      name: 'paint_again',
      run: async () => (await load()).paintAgain(turn, outcome, lettering, studio),
    }
  return null
}

/** The brand's logo goes in last: whoever looks at what was painted sees what the model has painted. */
function logoStep(turn: Turn, studio: Studio): NextStep | null {
  const { outcome } = turn
  const logo = logoFor(turn)
  if (logo === null || outcome?.kind !== 'painted') return null
  const run = async () =>
    (await import('./brand/set-logo-in.ts')).setLogoIn(turn, outcome, logo, studio)
  return { name: 'set_logo_in', run }
}

async function sayPainting(turn: Turn, studio: Studio): Promise<Turn> {
  await say(turn, studio, await paintingWords(turn, studio))
  return { ...turn, saysPainting: true }
}

function paintOnce(turn: Turn, studio: Studio): Turn | Promise<Turn> {
  const attempt = beginAttempt(turn)
  const saved = studio.save(attempt)
  // Cancelled between two steps.
  return saved.outcome === null ? paint(attempt, studio) : saved
}
