/** The record of a set whose formats are made, as far as they can be. */
import { turnPrefix } from '../../turns/keys.ts'
import {
  type Note,
  type Painting,
  type Picture,
  type TurnRecord,
  picturesOf,
  referenceTo,
} from '../../turns/turn-record.ts'
import type { PaintedOutcome } from '../lettering/lettering.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { spellingIn } from './spelling.ts'
import type { SizesItem, SizesStage } from './stage.ts'

/** What was made takes the place of what the model has painted; what that has cost stays in the record. */
export async function finishSet(
  turn: Turn,
  stage: SizesStage,
  outcome: PaintedOutcome,
  studio: Studio,
): Promise<Turn> {
  const { record, unpainted } = outcome
  const { items } = stage
  const alt = await altOf(turn, outcome, studio)
  const made = items.flatMap((item) => paintingOf(item, turn, alt) ?? [])
  if (made.length === 0) {
    const failure = unpainted?.failure ?? ({ reason: 'no_sizes' } as const)
    return { ...turn, state: 'posting', outcome: { kind: 'failed', failure } }
  }
  // They stand for a picture that nobody sees, and are larger than it.
  await studio.pictures.removeAll(turnPrefix(turn.ask, turn.ask.turnId), '.sig')
  const now = studio.clock.now()
  const there = items.filter((item) => item.made !== null)
  const { lettering, misspelled } = spellingIn(there, stage, turn, record.lettering)
  const sizes = {
    formats: there.map(formatOf),
    failed: items.filter((item) => item.made === null).map(formatOf),
    misspelled: misspelled.map(formatOf),
  }
  const seconds = (now - (turn.startedAt ?? now)) / 1000
  const whole = {
    ...record,
    answers: made,
    sizes,
    lettering,
    seconds,
    paintedAt: now,
    notes: notesOn(record, made),
  }
  return { ...turn, state: 'posting', outcome: { ...outcome, record: whole } }
}

/** Whether the brand's logo is in all of them. */
function notesOn({ brand, notes }: TurnRecord, made: readonly Painting[]): Note[] {
  const isIn = made.every(({ pictures }) =>
    pictures.every(({ unmarked }) => unmarked !== undefined),
  )
  return brand === null || brand.logo === null || isIn ? notes : [...notes, 'no_logo']
}

const formatOf = ({ place, width, height }: SizesItem) => ({ place, width, height })

/** What the version shows, in the model's words. */
async function altOf(
  { ask }: Turn,
  { record: { parentId, parentPicture } }: PaintedOutcome,
  { history }: Pick<Studio, 'history'>,
): Promise<string> {
  const [parent] = parentId === null ? [] : await history.get([parentId])
  const alt = parent === undefined ? '' : (picturesOf(parent)[parentPicture - 1]?.alt ?? '')
  return alt === ask.prompt ? '' : alt
}

function paintingOf(
  { made, call, width, height }: SizesItem,
  { answers }: Turn,
  alt: string,
): Painting | null {
  if (made === null) return null
  const painted = call === null ? null : (answers[call] ?? null)
  const picture: Picture = { ...made, width, height, alt: painted?.pictures[0]?.alt || alt }
  const { key, mimeType } = made
  return {
    reply: { role: 'model', parts: [{ inlineData: { mimeType, data: referenceTo(key) } }] },
    pictures: [picture],
    signatures: {},
    usage: {},
    searched: painted?.searched ?? null,
  }
}
