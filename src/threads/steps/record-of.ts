/** The record of a turn, from what was asked, what it comes from and what the model has answered. */
import { costOfPainting } from '../../gemini/cost.ts'
import { saidIn } from '../../turns/deed.ts'
import { type NextTurn, userContent } from '../../gemini/user-content.ts'
import {
  type Note,
  type Painting,
  type Picture,
  type TurnRecord,
  picturesOf,
  unmarkedOf,
} from '../../turns/turn-record.ts'
import type { Model } from '../../gemini/models.ts'
import type { Plan } from '../plan.ts'
import type { Studio } from '../studio.ts'
import type { VersionRef } from '../../turns/version-name.ts'
import type { Turn } from '../turn.ts'
import { type Versions, nameOf } from '../versions.ts'
import { isFamily } from '../sizes/family.ts'
import { brandOf } from '../brand/brand-of.ts'
import type { Origin } from './origin.ts'

/** What is sent for the turn itself; without the pictures that are `missing`. */
export const nextOf = (turn: Turn, origin: Origin, missing: ReadonlySet<string>): NextTurn => ({
  prompt: turn.ask.prompt,
  uploads: (turn.uploads ?? []).filter(({ key }) => !missing.has(key)),
  about: origin.about,
  brand: brandOf(turn, origin),
})

/** As it goes to KV. */
export function recordOf(
  turn: Turn,
  origin: Origin,
  { model, settings }: Plan,
  { clock, versions }: Studio,
): TurnRecord {
  const { ask, startedAt } = turn
  const { version, parent } = origin
  const now = clock.now()
  const next = nextOf(turn, origin, new Set())
  const answers = turn.answers.filter((answer) => answer !== null)
  return {
    turnId: ask.turnId,
    version,
    parentId: parent?.turnId ?? null,
    parentPicture: parent?.picture ?? 1,
    parentName: parent === null ? null : nameOf(parent),
    before: shownBefore(turn, origin, versions),
    userId: ask.userId,
    ...(ask.paidBy === undefined ? {} : { paidBy: ask.paidBy }),
    prompt: ask.prompt,
    deed: ask.deed,
    model: model.id,
    settings,
    user: userContent(next, origin.lineage.length > 0),
    answers: answers.map((answer) => described(answer, saidIn(ask.prompt) || altOf(origin))),
    uploads: [...next.uploads],
    shared: null,
    part: null,
    sizes: isFamily(ask) ? { formats: [], failed: [], misspelled: [] } : null,
    brand: brandOf(turn, origin),
    notes: notesOn(turn, origin, model.id),
    lettering: null,
    memory: turn.memory,
    cost: costOfAll(model, answers, turn.spent),
    seconds: (now - (startedAt ?? now)) / 1000,
    paintedAt: now,
  }
}

/** What is known of it; null where Gemini has counted nothing at all. */
export function costOfAll(
  model: Model,
  answers: readonly Painting[],
  spent: number,
): number | null {
  const costs = answers
    .map((answer) => costOfPainting(model, answer))
    .filter((cost) => cost !== null)
  const sum = costs.reduce((total, cost) => total + cost, spent)
  return costs.length === 0 && spent === 0 ? null : sum
}

function notesOn(turn: Turn, { record, parent }: Origin, model: string): Note[] {
  const base = record === null ? undefined : picturesOf(record)[(parent?.picture ?? 1) - 1]
  const inputs = new Set(
    [base && unmarkedOf(base), ...(turn.uploads ?? [])].map((one) => one?.sha256 ?? ''),
  )
  const made = turn.answers.flatMap((answer) => answer?.pictures ?? [])
  const isUnchanged = made.some(({ sha256 }) => sha256 !== '' && inputs.has(sha256))
  return [
    ...turn.notes,
    ...(record !== null && record.model !== model ? (['other_model'] as const) : []),
    ...(isUnchanged ? (['unchanged'] as const) : []),
  ]
}

/** The way back from what does not come from the picture that was shown. */
function shownBefore(
  { ask }: Turn,
  { parent }: Origin,
  versions: Pick<Versions, 'present'>,
): VersionRef | null {
  const shown = versions.present()
  if (shown === null || (parent !== null && ask.deed?.kind !== 'again')) return null
  return { version: shown.version, picture: shown.picture }
}

/** A picture without words of the model's is described by what was asked for. */
export const described = (answer: Painting, words: string): Painting => ({
  ...answer,
  pictures: answer.pictures.map((picture): Picture => ({ ...picture, alt: picture.alt || words })),
})

/** What the model said of the picture that a button makes anew; nothing that people said of it. */
function altOf({ record, parent }: Origin): string {
  const alt = record === null ? '' : (picturesOf(record)[(parent?.picture ?? 1) - 1]?.alt ?? '')
  return alt === record?.prompt ? '' : saidIn(alt)
}
