/** What the Worker has stored, read from copies of its databases: threads, and the workspace. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { copiesOf, rows } from './copies.ts'
import type { Booked, KeptTurn, KeptVersion } from './journal.ts'
import { type StoredFeatures, approvalsIn, brandsOf, markedIn } from './stored-features.ts'

export interface Stored extends StoredFeatures {
  readonly turns: readonly KeptTurn[]
  readonly versions: readonly KeptVersion[]
  readonly booked: readonly Booked[]
  readonly ledger: readonly { readonly usd: number }[]
  readonly outbox: readonly string[]
  readonly counted: readonly number[]
  readonly holds: number
  readonly kept: readonly string[]
  /** Turns that are still being deleted, and approvals that are still to be shown. */
  readonly deletions: number
}

const FormatSchema = v.looseObject({ width: v.number(), height: v.number() })
const BodySchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({
    state: v.string(),
    isDeleted: v.optional(v.boolean(), false),
    ask: v.looseObject({
      userId: v.string(),
      channel: v.string(),
      threadTs: v.string(),
      prompt: v.string(),
      part: v.optional(v.unknown(), null),
      sizes: v.optional(v.nullable(v.looseObject({ formats: v.array(FormatSchema) })), null),
      deed: v.optional(v.nullable(v.looseObject({ kind: v.string() })), null),
    }),
  }),
)
const TurnRow = v.object({ id: v.string(), body: BodySchema })
const VersionRow = v.object({
  ...{ version: v.number(), turnId: v.string(), pictures: v.number() },
  parentId: v.nullable(v.string()),
})
const BookedRow = v.object({ turnId: v.string(), cost: v.nullable(v.number()) })
const LedgerRow = v.object({ usd: v.number() })
const CountRow = v.object({ count: v.number() })
const CountedRow = v.object({ pictures: v.number() })
const KeyRow = v.object({ key: v.string() })
const OutboxRow = v.object({
  errand: v.pipe(v.string(), v.parseJson(), v.looseObject({ kind: v.string() })),
})

/** @param stateDir where the Worker keeps its state; it may be running */
export async function readStored(stateDir: string): Promise<Stored> {
  const copies = await mkdtemp(join(tmpdir(), 'easel-chaos-copy-'))
  try {
    const counts = (files: string[], table: string): number =>
      files
        .flatMap((file) => rows(file, `SELECT count(*) AS count FROM ${table}`, CountRow))
        .reduce((sum, { count }) => sum + count, 0)
    const objects = await copiesOf(join(stateDir, 'r2'), copies)
    const records = await copiesOf(join(stateDir, 'kv'), copies)
    const threads = await copiesOf(join(stateDir, 'do', '-Thread'), copies)
    const workspaces = await copiesOf(join(stateDir, 'do', '-Workspace'), copies)
    return {
      turns: threads
        .flatMap((file) => rows(file, 'SELECT id, body FROM turns', TurnRow))
        .map(keptTurn),
      versions: threads.flatMap((file) => rows(file, VERSIONS, VersionRow)),
      deletions:
        counts(threads, 'deletions') + counts(threads, 'approvals WHERE due_at IS NOT NULL'),
      approvals: threads.flatMap(approvalsIn),
      brands: workspaces.flatMap(brandsOf),
      marked: await markedIn(join(stateDir, 'kv')),
      holds: counts(workspaces, 'holds'),
      counted: workspaces
        .flatMap((file) => rows(file, COUNTED, CountedRow))
        .map(({ pictures }) => pictures),
      kept: [
        ...objects.flatMap((file) => rows(file, 'SELECT key FROM _mf_objects', KeyRow)),
        ...records.flatMap((file) => rows(file, 'SELECT key FROM _mf_entries', KeyRow)),
      ].map(({ key }) => key),
      booked: workspaces.flatMap((file) =>
        rows(file, 'SELECT turn_id AS turnId, cost FROM painted', BookedRow),
      ),
      ledger: workspaces.flatMap((file) => rows(file, LEDGER, LedgerRow)),
      outbox: workspaces
        .flatMap((file) => rows(file, 'SELECT errand FROM outbox', OutboxRow))
        .map(({ errand }) => errand.kind),
    }
  } finally {
    await rm(copies, { recursive: true, force: true })
  }
}

const VERSIONS = 'SELECT version, turn_id AS turnId, pictures, parent_id AS parentId FROM versions'

const LEDGER = `SELECT usd FROM ledger WHERE kind IN ('picture', 'edit')`

const COUNTED = 'SELECT sum(pictures) AS pictures FROM counts GROUP BY who, at / 86400000'

const keptTurn = ({
  id,
  body: { state, isDeleted, ask },
}: v.InferOutput<typeof TurnRow>): KeptTurn => ({
  ...{ id, state, isDeleted, channel: ask.channel, threadTs: ask.threadTs, prompt: ask.prompt },
  userId: ask.userId,
  deed: ask.deed?.kind ?? null,
  isTouchUp: ask.part !== null,
  formats: ask.sizes?.formats.map(({ width, height }) => `${width}x${height}`) ?? null,
})
