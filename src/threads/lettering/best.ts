/** Has the judge pick the one of several pictures that shows best what was asked for. People choose, as before. */
import type { Sheet } from '../../gemini/judgement.ts'
import { saidIn } from '../../turns/deed.ts'
import { type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import { stepBack } from '../steps/step-back.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { seenOf } from './look-at.ts'

/** A prompt may be as long as a book; what matters stands in its beginning. */
const MAX_PROMPT = 2000

/** The turn with the picture that it goes to; where nothing can be told, it goes nowhere. */
export async function pickBest(turn: Turn, studio: Studio): Promise<Turn> {
  const stepped = await stepBack(turn, studio)
  const { outcome } = stepped
  if (outcome?.kind !== 'went_back') return stepped
  const { record } = outcome
  const judged = await studio.judge(await sheetOf(record, studio))
  const sure = picturesOf(record).map((_, i) => judged.answers.get(String(i)) ?? -1)
  const most = Math.max(...sure)
  if (most < 0) return { ...stepped, outcome: { kind: 'failed', failure: { reason: 'undecided' } } }
  const picture = sure.indexOf(most) + 1
  const wanted = { version: record.version, picture }
  return { ...stepped, ask: { ...stepped.ask, wanted }, outcome: { ...outcome, picture } }
}

async function sheetOf(record: TurnRecord, { previews }: Pick<Studio, 'previews'>): Promise<Sheet> {
  const shown = picturesOf(record)
  const pictures: Sheet['pictures'][number][] = []
  for (const picture of shown) pictures.push(await seenOf(picture, previews))
  const wish = (saidIn(record.prompt) || (shown[0]?.alt ?? '')).slice(0, MAX_PROMPT)
  const questions = shown.map((_, i) => [
    String(i),
    `Does image_${i + 1} show all of what was asked for, well composed and without visible faults? Asked for: ${wish}`,
  ])
  return { pictures, questions: Object.fromEntries(questions) }
}
