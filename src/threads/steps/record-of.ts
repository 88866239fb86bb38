/** The record of a turn, from what was asked, what it comes from and what the model has answered. */
import { costOf } from '../../gemini/cost.ts'
import { type NextTurn, userContent } from '../../gemini/replay.ts'
import type { Painting, Picture, TurnRecord } from '../../turns/turn-record.ts'
import type { Plan } from '../plan.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { nameOf } from '../versions.ts'
import type { Origin } from './origin.ts'

/** What is sent for the turn itself; without the pictures that are `missing`. */
export const nextOf = (
  { ask, uploads }: Turn,
  { about }: Origin,
  missing: ReadonlySet<string>,
): NextTurn => ({
  prompt: ask.prompt,
  uploads: (uploads ?? []).filter(({ key }) => !missing.has(key)),
  about,
})

/** As it goes to KV. */
export function recordOf(
  turn: Turn,
  origin: Origin,
  { model, settings }: Plan,
  { clock }: Studio,
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
    userId: ask.userId,
    prompt: ask.prompt,
    model: model.id,
    settings,
    user: userContent(next),
    answers: answers.map((answer) => described(answer, ask.prompt)),
    uploads: [...next.uploads],
    shared: null,
    cost: answers
      .map(({ usage }) => costOf(model, usage))
      .reduce((sum, cost) => (sum === null || cost === null ? null : sum + cost), 0),
    seconds: (now - (startedAt ?? now)) / 1000,
    paintedAt: now,
  }
}

/** A picture without words of the model's is described by what was asked for. */
const described = (answer: Painting, prompt: string): Painting => ({
  ...answer,
  pictures: answer.pictures.map((picture): Picture => ({ ...picture, alt: picture.alt || prompt })),
})
