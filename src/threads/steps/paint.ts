/** The model call, with the fall-backs that keep a long thread going. */
import { type NextTurn, type ReplayRules, replay, userContent } from '../../gemini/replay.ts'
import type { Painting } from '../../gemini/painting.ts'
import { type PaintFailure } from '../../turns/turn-failure.ts'
import type { Picture, TurnRecord } from '../../turns/turn-record.ts'
import { tryingAgain } from '../../words/phrases.ts'
import { MAX_PAINT_ATTEMPTS, paintWait } from '../retry.ts'
import type { Studio } from '../studio.ts'
import type { Outcome, Turn } from '../turn.ts'
import { type Version, lineageOf, wantedVersion } from '../versions.ts'
import { say } from './announce.ts'
import { type Result, ok } from '../../lib/result.ts'

/** A turn that is about to call the model; stored first, so that a crash cannot call it for ever. */
export const beginAttempt = (turn: Turn): Turn => ({
  ...turn,
  state: 'painting',
  attempts: turn.attempts + 1,
  tries: 0,
})

/** Asks the model, and says what came of it or when it is asked again. */
export async function paint(turn: Turn, studio: Studio): Promise<Turn> {
  if (turn.attempts > MAX_PAINT_ATTEMPTS) return ended(turn, broken(turn))
  const painted = await paintOnce(turn, studio)
  if (painted.ok) return ended(turn, painted.value)
  const failure = painted.error
  const wait = paintWait(failure, turn.attempts, studio.clock.random())
  studio.log('warn', 'paint_failed', {
    turn: turn.ask.turnId,
    reason: failure.reason,
    attempt: turn.attempts,
    waitMs: wait,
  })
  if (wait === null) return ended(turn, { kind: 'failed', failure })
  const wakeAt = studio.clock.now() + wait
  await say(turn, studio, tryingAgain(failure, wait, turn.attempts, MAX_PAINT_ATTEMPTS))
  return { ...turn, saysPainting: false, wakeAt }
}

const ended = (turn: Turn, outcome: Outcome): Turn => ({ ...turn, state: 'posting', outcome })

const broken = (turn: Turn): Outcome => ({
  kind: 'failed',
  failure: { reason: 'broken', turnId: turn.ask.turnId },
})

/** One attempt: verbatim first; without lost objects or refused signatures where Gemini needs it. */
async function paintOnce(turn: Turn, studio: Studio): Promise<Result<Outcome, PaintFailure>> {
  const { versions } = studio
  const parent = wantedVersion(turn.ask.wanted, versions)
  if (parent === 'unknown')
    return ok({ kind: 'failed', failure: { reason: 'no_such_version', newest: versions.newest() } })
  const version = versions.newest() + 1
  const ids = lineageOf(parent, (turnId) => versions.byTurn(turnId))
  const lineage = await studio.history.get(ids)
  const next: NextTurn = { prompt: turn.ask.prompt, uploads: turn.uploads ?? [] }
  let rules: ReplayRules = {
    model: studio.model.id,
    historyPictures: studio.historyPictures,
    maxPictures: studio.model.maxPictures,
    verbatim: true,
    missing: new Set(),
  }
  for (;;) {
    const painted = await studio.painter.paint({
      model: studio.model,
      contents: replay(lineage, next, rules),
      isNew: lineage.length === 0 && next.uploads.length === 0,
      place: turn.ask,
      turnId: turn.ask.turnId,
      fileName: fileNameOf(turn.ask.prompt, version),
    })
    if (painted.ok) {
      const record = recordOf(turn, painted.value, { version, parent }, studio)
      return ok({
        kind: 'painted',
        record,
        lostPictures: rules.missing.size > 0 || lineage.length < ids.length,
      })
    }
    const relaxed = relax(rules, painted.error)
    if (relaxed === null) return { ok: false, error: givenUp(painted.error) }
    rules = relaxed
  }
}

type Refused = PaintFailure | { readonly reason: 'signatures_refused' } | Missing
interface Missing {
  readonly reason: 'missing'
  readonly keys: readonly string[]
}

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
  { ask, uploads, startedAt }: Turn,
  { reply, pictures, signatures, usage }: Painting,
  { version, parent }: { version: number; parent: Version | null },
  { model, clock }: Studio,
): TurnRecord {
  const now = clock.now()
  return {
    turnId: ask.turnId,
    parentId: parent?.turnId ?? null,
    version,
    parentVersion: parent?.version ?? null,
    userId: ask.userId,
    prompt: ask.prompt,
    model: model.id,
    user: userContent({ prompt: ask.prompt, uploads: uploads ?? [] }),
    reply,
    uploads: uploads ?? [],
    pictures: pictures.map((picture): Picture => ({ ...picture, alt: picture.alt || ask.prompt })),
    signatures,
    usage,
    seconds: (now - (startedAt ?? now)) / 1000,
    paintedAt: now,
  }
}

/** A sensible name for a picture that somebody downloads, without its ending. */
export function fileNameOf(prompt: string, version: number): string {
  const words = prompt
    .toLowerCase()
    .normalize('NFKD')
    .match(/[a-z0-9]+/g)
  return [...(words ?? ['easel']), `v${version}`].join('-').slice(-80)
}
