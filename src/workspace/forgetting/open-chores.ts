import { type Config, requireConfig } from '../../config.ts'
import type { Clock } from '../../lib/clock.ts'
import { log } from '../../lib/log.ts'
import { threadOf } from '../../objects.ts'
import { effectiveSettings, retentionSecondsOf } from '../../turns/team-settings.ts'
import { type Books, openBooks } from '../books.ts'
import { brandEnds } from './brand-ends.ts'
import { Chores } from './chores.ts'
import { departure } from './departure.ts'
import { createPictureStore } from '../../pictures/picture-store.ts'
import { forgetPeople } from './person.ts'
import { oldEasels } from './old-easels.ts'
import { indexing } from '../library/indexing.ts'
import { retelling } from './retention-news.ts'
import { tableEnds } from './table-ends.ts'
import { wiping } from './wiping.ts'

/** The chores of a workspace, with the real threads, R2 and KV. */
export function openChores(ctx: DurableObjectState, env: Env, books: Books, clock: Clock): Chores {
  const { desk, wipes } = books
  const config = requireConfig(env)
  const kept = () => effectiveSettings(config.usual, books.settings.get().chosen)
  const keptSeconds = () => retentionSecondsOf(kept())
  const keptMs = () => keptSeconds() * 1000
  const team = ctx.id.name ?? ''
  const thread = (channel: string, threadTs: string) => threadOf(env, { team, channel, threadTs })
  const chores = [
    // The first: what the others put into the outbox is to be through before the next wipe.
    wiping(books, desk.outbox, ctx.storage, clock),
    indexing(books.found, clock),
    tableEnds(ctx.storage.sql, books, keptMs, clock),
    brandEnds({ team, brands: books.brands, pictures: env.PICTURES, wipes, keptMs, clock }),
    retelling(
      books.retentionNews,
      async (channel, threadTs) => thread(channel, threadTs).keepFor(keptSeconds()),
      clock,
    ),
    oldEasels(desk, async (channel, threadTs) => thread(channel, threadTs).wake(), clock),
    departure({
      ...{ team, clock, table: books.departure, pictures: env.PICTURES, history: env.HISTORY },
      forgetThread: async (channel, threadTs, before) =>
        thread(channel, threadTs).forgetting().everything(before),
      async removeAll() {
        await removeAll(ctx.storage, config, clock.now())
        books.settings.lookAgain()
        wipes.lookAgain()
      },
    }),
    forgetPeople({
      ...{ team, clock, desk, table: books.leavers, history: env.HISTORY },
      removeObjects: (prefix) => createPictureStore(env.PICTURES).removeAll(prefix),
      forgetInBooks(userId) {
        books.approvals.forgetPerson(userId)
        books.painted.forgetPerson(userId)
        books.ledger.forgetPerson(userId)
        books.brands.forgetPerson(userId)
        wipes.soon(clock.now())
      },
      forgetInThread: async (channel, threadTs, userId, before) =>
        thread(channel, threadTs).forgetting().person(userId, before),
    }),
  ]
  return new Chores(chores, { clock, log, keptMs })
}

/** The object lives on, so its tables are made again at once; its alarm rings once more, since it counts on it. */
async function removeAll(
  storage: DurableObjectStorage,
  config: Config,
  now: number,
): Promise<void> {
  const gone = storage.deleteAll()
  openBooks(storage.sql, config)
  await gone
  await storage.setAlarm(now)
}
