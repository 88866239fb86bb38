/** One attempt at a picture, with the fall-backs that keep a long thread going. */
import { costOf } from '../../gemini/cost.ts'
import type { Painting } from '../../gemini/painting.ts'
import {
  type NextTurn,
  type PastTurn,
  type ReplayRules,
  forgottenTurn,
  replay,
  userContent,
} from '../../gemini/replay.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import type { PaintFailure, TurnFailure } from '../../turns/turn-failure.ts'
import type { Picture, TurnRecord } from '../../turns/turn-record.ts'
import { type Plan, planTurn } from '../plan.ts'
import type { Studio } from '../studio.ts'
import type { Outcome, Turn } from '../turn.ts'
import { type Version, lineageOf, wantedVersion } from '../versions.ts'

/** What a turn comes from. */
interface Origin {
  readonly version: number
  readonly parent: Version | null
  /** The parent's record; null where there is none, or where it has expired. */
  readonly record: TurnRecord | null
  /** The turns before, oldest first; of those whose records have expired, the words. */
  readonly lineage: readonly PastTurn[]
  readonly isForgetful: boolean
}

/** Asks the model: verbatim first; without lost objects or refused signatures where Gemini needs it. */
export async function askModel(turn: Turn, studio: Studio): Promise<Result<Outcome, PaintFailure>> {
  const origin = await findOrigin(turn, studio)
  if (!origin.ok) return ok({ kind: 'failed', failure: origin.error })
  const { record: parent } = origin.value
  const plan = planTurn({ ask: turn.ask, parent, defaultModel: studio.model })
  if (!plan.ok) return ok({ kind: 'failed', failure: plan.error })
  const painted = await paintRelaxing(turn, origin.value, plan.value, studio)
  if (!painted.ok) return painted
  const { painting, lostPictures } = painted.value
  const record = recordOf(turn, painting, origin.value, plan.value, studio)
  return ok({ kind: 'painted', record, lostPictures })
}

async function findOrigin(
  { ask }: Turn,
  { versions, history, ...studio }: Studio,
): Promise<Result<Origin, TurnFailure>> {
  const parent = wantedVersion(ask.wanted, versions)
  if (parent === 'unknown') return err({ reason: 'no_such_version', newest: versions.newest() })
  const ids = lineageOf(parent, (turnId) => versions.byTurn(turnId))
  const records = new Map((await history.get(ids)).map((record) => [record.turnId, record]))
  return ok({
    version: versions.newest() + 1,
    parent,
    record: records.get(parent?.turnId ?? '') ?? null,
    lineage: ids.map((id) => records.get(id) ?? forgotten(id)),
    isForgetful: records.size < ids.length,
  })
  function forgotten(turnId: string): PastTurn {
    return forgottenTurn(studio.wordsOf(turnId), versions.byTurn(turnId)?.version ?? 0)
  }
}

interface Painted {
  readonly painting: Painting
  readonly lostPictures: boolean
}

async function paintRelaxing(
  turn: Turn,
  { lineage, isForgetful, version }: Origin,
  { model, image }: Plan,
  studio: Studio,
): Promise<Result<Painted, PaintFailure>> {
  let rules: ReplayRules = {
    model: model.id,
    historyPictures: studio.historyPictures,
    maxPictures: model.maxPictures,
    verbatim: true,
    missing: new Set(),
  }
  for (;;) {
    const painted = await studio.painter.paint({
      model,
      contents: replay(lineage, nextOf(turn, rules.missing), rules),
      settings: image,
      place: turn.ask,
      turnId: turn.ask.turnId,
      signal: studio.signal,
      fileName: fileNameOf(turn.ask.prompt, version),
    })
    if (painted.ok) {
      const lostPictures = rules.missing.size > 0 || isForgetful
      return ok({ painting: painted.value, lostPictures })
    }
    const relaxed = relax(rules, painted.error)
    if (relaxed === null) return err(givenUp(painted.error))
    rules = relaxed
  }
}

const nextOf = ({ ask, uploads }: Turn, missing: ReadonlySet<string>): NextTurn => ({
  prompt: ask.prompt,
  uploads: (uploads ?? []).filter(({ key }) => !missing.has(key)),
})

type Refused =
  | PaintFailure
  | { readonly reason: 'signatures_refused' }
  | { readonly reason: 'missing'; readonly keys: readonly string[] }

/** What to leave out so that the same request can go through; null: nothing is left to try. */
function relax(rules: ReplayRules, failure: Refused): ReplayRules | null {
  if (failure.reason === 'signatures_refused' && rules.verbatim)
    return { ...rules, verbatim: false }
  if (failure.reason !== 'missing' || failure.keys.every((key) => rules.missing.has(key)))
    return null
  return { ...rules, missing: new Set([...rules.missing, ...failure.keys]) }
}

const givenUp = (failure: Refused): PaintFailure =>
  failure.reason === 'missing' || failure.reason === 'signatures_refused'
    ? { reason: 'bad_request' }
    : failure

function recordOf(
  turn: Turn,
  { reply, pictures, signatures, usage }: Painting,
  { version, parent }: Origin,
  { model, settings }: Plan,
  { clock }: Studio,
): TurnRecord {
  const { ask, startedAt } = turn
  const now = clock.now()
  const next = nextOf(turn, new Set())
  return {
    turnId: ask.turnId,
    parentId: parent?.turnId ?? null,
    version,
    parentVersion: parent?.version ?? null,
    userId: ask.userId,
    prompt: ask.prompt,
    model: model.id,
    settings,
    user: userContent(next),
    reply,
    uploads: [...next.uploads],
    pictures: pictures.map((picture): Picture => ({ ...picture, alt: picture.alt || ask.prompt })),
    signatures,
    usage,
    cost: costOf(model, usage),
    seconds: (now - (startedAt ?? now)) / 1000,
    paintedAt: now,
  }
}

/** A sensible name for a picture that somebody downloads, without its ending. */
function fileNameOf(prompt: string, version: number): string {
  const words = prompt
    .toLowerCase()
    .normalize('NFKD')
    .match(/[a-z0-9]+/g)
  return [...(words ?? ['easel']), `v${version}`].join('-').slice(-80)
}
