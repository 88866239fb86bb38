import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { aRecord, aThreadPress as press, anAsk } from '../../turns/test-kit.ts'
import { ok } from '../../lib/result.ts'
import type { CallSlack } from '../../web-api/client.ts'
import { clearMessages } from '../forgetting/clear-messages.ts'
import { InTurn } from '../in-turn.ts'
import { fakeStudio } from '../test-kit.ts'
import { ThreadTables } from '../thread-tables.ts'
import { newTurn } from '../turn.ts'
import { Approvals } from './approvals.ts'

/** A thread with one version, whose Slack is in the test's hand. */
function threadIn(storage: DurableObjectStorage) {
  const fake = fakeStudio()
  const { clock } = fake.studio
  const tables = new ThreadTables(storage, clock)
  const told: unknown[] = []
  /** Ids of messages that are in the thread, and that nobody has heard of. */
  const unheard: string[] = []
  const call: CallSlack = (method, args) =>
    method === 'conversations.replies' || method === 'auth.test'
      ? Promise.resolve(ok({ ok: true, user_id: 'UEASEL', messages: unheard.map(messageOf) }))
      : fake.studio.slack.call(method, args)
  const studio = {
    ...fake.studio,
    slack: { ...fake.studio.slack, call },
    ...tables.known(),
    noteApproval: (...entry: unknown[]) => Promise.resolve(void told.push(entry)),
    history: {
      ...fake.studio.history,
      async get(ids: readonly string[]) {
        const marks = tables.approvals.marks(ids)
        const records = await fake.studio.history.get(ids)
        return records.map((one) => aRecord({ ...one, approvals: marks.get(one.turnId) ?? [] }))
      },
    },
  }
  const work: Promise<unknown>[] = []
  const approvals = new Approvals({
    ...{ tables, studioOf: () => studio, wake: () => Promise.resolve() },
    later: (one) => void work.push(one),
    inTurn: new InTurn(),
  })
  const turn = { ...newTurn(anAsk({ turnId: 't1' }), '1.2'), state: 'done' } as const
  tables.turns.save(turn)
  tables.versions.save({
    ...{ version: 1, turnId: 't1', pictures: 1, parentId: null, parentPicture: 1 },
  })
  fake.records.set('t1', aRecord())
  const shown = async () => {
    await Promise.all(work.splice(0))
    return fake.called.splice(0)
  }
  const ask = (people: string[], newTurnId = 'a1') =>
    approvals.turnOf(turn, press({ name: 'approval', newTurnId, people, words: 'for Friday' }))
  const yes = (userId: string, newTurnId = `yes-${userId}`) =>
    approvals.turnOf(turn, press({ name: 'approve', userId, newTurnId, approvalId: 'a1' }))
  return { ...fake, studio, tables, approvals, turn, told, unheard, shown, ask, yes }
}

const messageOf = (id: string) => ({
  ...{ ts: `${id}.ts`, user: 'UEASEL' },
  metadata: { event_type: 'easel_turn', event_payload: { turn_id: id } },
})

const inThread = (name: string, use: (thread: ReturnType<typeof threadIn>) => Promise<void>) =>
  runInDurableObject(env.THREADS.getByName(`approvals/${name}`), (_, { storage }) =>
    use(threadIn(storage)),
  )

const saidIn = (called: readonly { readonly args: unknown }[]): string =>
  JSON.stringify(called.map(({ args }) => args))

describe('a picture that is put before people', () => {
  test('has one message, which calls them and shows it', async ({ expect }) => {
    await inThread('asks', async ({ ask, shown, told }) => {
      expect(ask(['U0BEN', 'U0CLEO'])).toBe('done')
      const called = await shown()
      expect(called.map(({ method }) => method)).toEqual(['chat.postMessage'])
      expect(called[0]?.args).toMatchObject({ channel: 'C1', thread_ts: '1700000000.000100' })
      for (const said of [
        '<@U0ANA> asks for approval of v1.',
        'for Friday',
        '<@U0BEN>: waiting',
        '<@U0CLEO>: waiting',
        'easel.approve',
        'easel.wish',
        '"value":"t1:a1"',
        'image_url',
      ])
        expect(saidIn(called)).toContain(said)
      expect(told).toMatchObject([['t1', { waiting: ['U0BEN', 'U0CLEO'] }]])
    })
  })

  test('is approved when all have said yes, and says so wherever it is', async ({ expect }) => {
    await inThread('approved', async ({ ask, yes, shown, records, told, tables, approvals }) => {
      ask(['U0BEN', 'U0CLEO'])
      await shown()
      expect(yes('U0BEN')).toBe('done')
      const first = saidIn(await shown())
      expect(first).toContain('<@U0BEN>: approved, <!date^')
      expect(first).not.toContain('v1 is approved')
      expect(records.get('t1')?.approvals).toBeUndefined()
      expect(yes('U0CLEO')).toBe('done')
      const called = await shown()
      expect(called.map(({ method }) => method)).toEqual([
        ...['chat.update', 'chat.update', 'chat.postMessage'],
      ])
      expect(called.at(-1)?.args).toEqual({
        ...{ channel: 'C1', thread_ts: '1700000000.000100' },
        text: '<@U0ANA>, everybody you asked has approved v1.',
      })
      expect(saidIn(called.slice(0, 1))).toMatch(/v1 is approved/)
      expect(saidIn(called.slice(0, 1))).not.toContain('easel.approve')
      expect(called[1]?.args).toMatchObject({ ts: '1.2' })
      expect(saidIn(called.slice(1))).toContain('Approved by <@U0BEN> and <@U0CLEO>, <!date^')
      expect(saidIn(called.slice(1))).not.toContain('easel.approval')
      // Shown once more, it calls nobody again.
      tables.approvals.showAnew('t1')
      await approvals.goOn(Number.MAX_SAFE_INTEGER)
      expect((await shown()).map(({ method }) => method)).toEqual(['chat.update', 'chat.update'])
      expect(records.get('t1')?.approvals).toMatchObject([{ picture: 1, waiting: [] }])
      expect(told).toHaveLength(4)
      expect(tables.approvals.dueAt()).toBeNull()
      expect(ask(['U0BEN'], 'a2')).toBe('approved_already')
    })
  })

  test('calls whoever asked when Slack takes it, and nobody who has just said yes', async ({
    expect,
  }) => {
    await inThread('calls', async ({ ask, yes, shown, script, approvals }) => {
      ask(['U0BEN'])
      await shown()
      script['chat.postMessage'] = [{ reason: 'unavailable' }]
      yes('U0BEN')
      const calls = async () =>
        (await shown()).filter(({ args }) => /has approved v1/.test(String(args['text'])))
      expect(await calls()).toHaveLength(1)
      await approvals.goOn(Number.MAX_SAFE_INTEGER)
      expect(await calls()).toHaveLength(1)
      await approvals.goOn(Number.MAX_SAFE_INTEGER)
      expect(await calls()).toHaveLength(0)
    })
    await inThread('own', async ({ ask, yes, shown }) => {
      ask(['U0ANA'])
      yes('U0ANA')
      expect(saidIn(await shown())).not.toContain('has approved v1')
    })
  })

  test('takes ten presses of one person for one yes, and one that comes again for itself', async ({
    expect,
  }) => {
    await inThread('races', async ({ ask, yes, shown }) => {
      ask(['U0BEN', 'U0CLEO'])
      const became = Array.from({ length: 10 }, (_, i) => yes('U0BEN', `p${i}`))
      expect(became.filter((one) => one === 'done')).toHaveLength(1)
      expect(became.filter((one) => one === 'answered_already')).toHaveLength(9)
      expect(yes('U0BEN', 'p0')).toBe('done')
      expect(yes('U0DAN')).toBe('not_asked')
      const called = await shown()
      expect(called.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
    })
  })

  test('becomes an edit by a wish, which is their answer', async ({ expect }) => {
    await inThread('wish', async ({ ask, approvals, turn, shown, yes }) => {
      ask(['U0BEN'])
      const wish = { name: 'wish', userId: 'U0BEN', newTurnId: 't2', approvalId: 'a1' } as const
      const next = approvals.turnOf(turn, press({ ...wish, words: 'with a hat', reserved: 1 }))
      if (typeof next === 'string') throw new Error(next)
      expect(next.ask).toMatchObject({
        ...{ turnId: 't2', userId: 'U0BEN', prompt: 'with a hat', reserved: 1 },
        ...{ wanted: { version: 1, picture: 1 }, deed: null, count: 1, isSpoken: false },
      })
      expect(saidIn(await shown())).toContain('<@U0BEN>: would like a change')
      expect(yes('U0BEN')).toBe('answered_already')
    })
  })

  test('is shown later where Slack does not take it now', async ({ expect }) => {
    await inThread('later', async ({ ask, shown, script, approvals, tables, time, yes }) => {
      script['chat.postMessage'] = [{ reason: 'unavailable' }]
      ask(['U0BEN'])
      await shown()
      expect(tables.approvals.dueAt()).toBe(time.now + 5000)
      await approvals.goOn(time.now)
      expect(await shown()).toEqual([])
      yes('U0BEN')
      await shown()
      await approvals.goOn(time.now + 60_000)
      expect(tables.approvals.dueAt()).toBeNull()
    })
  })

  test('is shown without its picture where Slack cannot fetch it', async ({ expect }) => {
    await inThread('plain', async ({ ask, shown, script }) => {
      script['chat.postMessage'] = [{ reason: 'image_not_fetched' }]
      ask(['U0BEN'])
      const called = await shown()
      expect(called).toHaveLength(2)
      expect(saidIn(called.slice(1))).not.toContain('image_url')
    })
  })

  test('asked for anew, closes the message before', async ({ expect }) => {
    await inThread('anew', async ({ ask, shown, yes }) => {
      ask(['U0BEN'])
      await shown()
      expect(ask(['U0CLEO'], 'a2')).toBe('done')
      const called = await shown()
      expect(called.map(({ method }) => method)).toEqual(['chat.postMessage', 'chat.update'])
      expect(saidIn(called.slice(1))).toContain('asked for anew below')
      expect(yes('U0BEN')).toBe('asked_anew')
    })
  })

  test('asked for anew, closes a message that nobody has heard of', async ({ expect }) => {
    await inThread('unheard', async ({ ask, shown, script, unheard, tables }) => {
      script['chat.postMessage'] = [{ reason: 'unavailable' }]
      ask(['U0BEN'])
      await shown()
      unheard.push('a1')
      ask(['U0CLEO'], 'a2')
      const called = await shown()
      expect(called.map(({ method }) => method)).toEqual(['chat.postMessage', 'chat.update'])
      expect(called[1]?.args).toMatchObject({ ts: 'a1.ts' })
      expect(saidIn(called.slice(1))).toContain('asked for anew below')
      expect(tables.approvals.get('t1', 1)?.unheard).toEqual([])
    })
  })

  test('asked for anew before it is shown, is shown once', async ({ expect }) => {
    await inThread('at-once', async ({ ask, shown, studio, tables }) => {
      const { history } = studio
      const asksMeanwhile = (ids: readonly string[]) => {
        studio.history = history
        ask(['U0CLEO'], 'a2')
        return history.get(ids)
      }
      studio.history = { ...history, get: asksMeanwhile }
      ask(['U0BEN'])
      await shown()
      const called = await shown()
      expect(called.map(({ method }) => method)).toEqual(['chat.postMessage'])
      expect(saidIn(called)).toContain('<@U0CLEO>: waiting')
      expect(tables.approvals.dueAt()).toBeNull()
    })
  })

  test('whose message nobody has heard of is cleared with its picture', async ({ expect }) => {
    await inThread('cleared', async ({ ask, shown, script, unheard, tables, turn, studio }) => {
      script['chat.postMessage'] = [{ reason: 'unavailable' }]
      ask(['U0BEN'])
      await shown()
      unheard.push('a1')
      const asked = tables.approvals.of('t1')
      const cleared = { turn, asked, shownIn: [], wasPainted: true, isForgotten: true }
      await clearMessages(cleared, studio)
      expect((await shown()).map(({ args }) => args['ts'])).toEqual(['1.2', 'a1.ts'])
    })
  })

  test('deleted or unknown, is approved by nobody', async ({ expect }) => {
    await inThread('deleted', async ({ ask, yes, tables, shown }) => {
      expect(yes('U0BEN')).toBe('unknown')
      ask(['U0BEN'])
      await shown()
      tables.versions.remove('t1')
      expect(yes('U0BEN')).toBe('deleted_already')
      expect(ask(['U0BEN'], 'a2')).toBe('deleted_already')
    })
  })
})
