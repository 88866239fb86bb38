import { requireConfig } from '../../config.ts'
import type { Clock } from '../../lib/clock.ts'
import { log } from '../../lib/log.ts'
import { threadOf } from '../../objects.ts'
import type { Books } from '../books.ts'
import { Chores } from './chores.ts'
import { oldEasels } from './old-easels.ts'
import { tableEnds } from './table-ends.ts'

const MINUTE_MS = 60_000

interface Workplace {
  readonly ctx: DurableObjectState
  readonly env: Env
  readonly books: Books
  readonly clock: Clock
}

/** The chores of a workspace, with the real threads. */
export function openChores({ ctx, env, books: { desk, ledger }, clock }: Workplace): Chores {
  const keptMs = requireConfig(env).retentionSeconds * 1000
  const team = ctx.id.name
  const wake = async (channel: string, threadTs: string): Promise<void> => {
    if (team === undefined) throw new Error('An object without a name')
    await threadOf(env, { team, channel, threadTs }).wake()
  }
  const chores = [tableEnds(ctx.storage.sql, ledger, keptMs, clock), oldEasels(desk, wake, clock)]
  // A short retention is kept as exactly as a long one.
  return new Chores(chores, { clock, log, pauseMs: Math.min(MINUTE_MS, keptMs / 100) })
}
