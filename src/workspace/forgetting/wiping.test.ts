import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { Wipes } from '../../lib/wipes.ts'
import { Desk } from '../desk/desk.ts'
import { Found } from '../library/found.ts'
import { wiping } from './wiping.ts'

const NOW = 1_795_000_000_000

test('what was under way while the file was wiped is wiped once more when it is through', async ({
  expect,
}) => {
  await runInDurableObject(env.THREADS.getByName('wiping'), async (_, { storage }) => {
    const desk = new Desk(storage.sql)
    const wipes = new Wipes(storage.sql)
    const time = { now: NOW }
    const chore = wiping({ wipes, found: new Found(storage.sql) }, desk.outbox, storage, {
      now: () => time.now,
    })
    const to = { channel: 'U0BEN', threadTs: null, userId: 'U0BEN', responseUrl: null }
    desk.put({ kind: 'tell', ...to, isDirect: true, text: 'It is done.' }, NOW)
    expect(chore.dueAt()).toBeNull()
    wipes.soon(NOW)
    time.now = NOW + 1000
    await chore.goOn()
    const again = NOW + 32_000
    expect(chore.dueAt()).toBe(again)
    const [row] = desk.outbox.due(time.now, [], 1)
    desk.outbox.done(row?.id ?? 0)
    time.now = again
    await chore.goOn()
    expect(chore.dueAt()).toBeNull()
  })
})
