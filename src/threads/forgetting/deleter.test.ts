import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { createPictureStore } from '../../pictures/picture-store.ts'
import { pictureKey, previewKey, signatureKey, turnKey, uploadKey } from '../../turns/keys.ts'
import { aPainting, aRecord, anAsk } from '../../turns/test-kit.ts'
import { createTurnStore } from '../../turns/turn-store.ts'
import { fakeStudio } from '../test-kit.ts'
import { InTurn } from '../in-turn.ts'
import { makeTables } from '../make-tables.ts'
import { createTurnTable } from '../turn-table.ts'
import { type Turn, newTurn } from '../turn.ts'
import { ApprovalTable } from '../approval/approval-table.ts'
import { VersionTable } from '../version-table.ts'
import { DeletionTable } from './deletion-table.ts'
import { Deleter } from './deleter.ts'

const RETENTION_SECONDS = 3600

/** A thread with real tables, R2 and KV, whose storage and Slack fail when the test says so. */
function threadIn(sql: SqlStorage, channel: string) {
  const fake = fakeStudio()
  const turns = createTurnTable(makeTables(sql))
  const versions = new VersionTable(sql)
  const deletions = new DeletionTable(sql)
  const place = { team: 'T1', channel, threadTs: '1.1' }
  const store = createPictureStore(env.PICTURES)
  const history = createTurnStore(env.HISTORY, place, RETENTION_SECONDS)
  const trouble = { r2: false, kv: false, ledger: false }
  const unless = <T>(isDown: boolean, work: () => Promise<T>): Promise<T> =>
    isDown ? Promise.reject(new Error('storage is down')) : work()
  const woken: number[] = []
  let wipes = 0
  const studio = {
    ...fake.studio,
    versions,
    pictures: {
      ...store,
      removeAll: (prefix: string) => unless(trouble.r2, () => store.removeAll(prefix)),
    },
    history: { ...history, remove: (id: string) => unless(trouble.kv, () => history.remove(id)) },
    forgetPainted: () => unless(trouble.ledger, () => Promise.resolve()),
  }
  const deleter = new Deleter({
    tables: {
      turns,
      deletions,
      approvals: new ApprovalTable(sql),
      wipeSoon: () => void (wipes += 1),
    },
    studioOf: () => studio,
    wake: () => Promise.resolve(void woken.push(deletions.next()?.dueAt ?? 0)),
    inTurn: new InTurn(),
  })
  const ask = (turnId: string, prompt: string) =>
    anAsk({ turnId, prompt, channel, threadTs: '1.1', files: [aFile] })
  return {
    ...fake,
    studio,
    turns,
    versions,
    deletions,
    deleter,
    place,
    trouble,
    woken,
    ask,
    history,
  }
}

const aFile = {
  id: 'F1',
  name: 'secret plan.png',
  mimetype: '',
  size: 3,
  url: 'https://slack.com/x',
}

/** A turn with everything that can be kept of one. */
async function painted(thread: ReturnType<typeof threadIn>, turnId: string): Promise<Turn> {
  const { place, versions, turns, history, ask } = thread
  const picture = pictureKey(place, turnId, 1, 'png')
  const upload = uploadKey(place, turnId, 1, 'png')
  const keys = [picture, previewKey(picture), signatureKey(place, turnId, 1), upload]
  await Promise.all(keys.map((key) => env.PICTURES.put(key, 'bytes')))
  const version = versions.newest() + 1
  await history.put(aRecord({ turnId, version, prompt: 'a secret fox' }))
  versions.save({ turnId, version, pictures: 1, parentId: null, parentPicture: 1 })
  const turn: Turn = {
    ...newTurn(ask(turnId, 'a secret fox'), '1.2'),
    state: 'done',
    uploads: [
      { key: upload, mimeType: 'image/png', bytes: 3, name: 'secret plan.png', sha256: '' },
    ],
    leftOut: [{ name: 'secret.pdf', why: 'not_a_picture' }],
    answers: [aPainting()],
    slackFiles: ['F7'],
  }
  turns.save(turn)
  return turn
}

const inThread = (
  name: string,
  use: (thread: ReturnType<typeof threadIn>, sql: SqlStorage) => Promise<void>,
) =>
  runInDurableObject(env.THREADS.getByName(name), (_, { storage }) =>
    use(threadIn(storage.sql, name), storage.sql),
  )

const objectsOf = async (channel: string): Promise<string[]> =>
  (await env.PICTURES.list({ prefix: `T1/${channel}/` })).objects.map(({ key }) => key)

const rowsOf = (sql: SqlStorage): string =>
  JSON.stringify(sql.exec('SELECT * FROM turns').toArray())

describe('a painted turn that is deleted', () => {
  test('leaves its number and nothing else', async ({ expect }) => {
    await inThread('CALL', async (thread, sql) => {
      const { deleter, versions, called, place, deletions } = thread
      const turn = await painted(thread, 't1')
      expect(await deleter.delete(turn)).toBe('done')
      expect(await objectsOf('CALL')).toEqual([])
      expect(await env.HISTORY.get(turnKey(place, 't1'))).toBeNull()
      expect(rowsOf(sql)).not.toMatch(/secret|fox|plan|U0ANA|slack\.com|F7/)
      expect(versions.byNumber(1)).toMatchObject({ pictures: 0 })
      expect(called).toMatchObject([
        { method: 'chat.update', args: { ts: '1.2', text: 'This picture was deleted.' } },
        { method: 'files.delete', args: { file: 'F7' } },
      ])
      expect(deletions.next()).toBeNull()
    })
  })

  test('leaves nothing when its record has expired before', async ({ expect }) => {
    await inThread('CEXPIRED', async (thread) => {
      const turn = await painted(thread, 't1')
      await env.HISTORY.delete(turnKey(thread.place, 't1'))
      expect(await thread.deleter.delete(turn)).toBe('done')
      expect(await objectsOf('CEXPIRED')).toEqual([])
    })
  })

  test('leaves the pictures of other turns alone', async ({ expect }) => {
    await inThread('COTHERS', async (thread) => {
      const turn = await painted(thread, 't1')
      await painted(thread, 't10')
      await thread.deleter.delete(turn)
      expect(await objectsOf('COTHERS')).toHaveLength(4)
    })
  })

  test('is gone already when it is deleted again', async ({ expect }) => {
    await inThread('CTWICE', async (thread) => {
      await thread.deleter.delete(await painted(thread, 't1'))
      const left = thread.turns.get('t1')
      if (left === null) throw new Error('its place is left')
      expect(await thread.deleter.delete(left)).toBe('deleted_already')
    })
  })

  test('from before everything was removed loses the rest', async ({ expect }) => {
    await inThread('COLD', async (thread, sql) => {
      const turn = await painted(thread, 't1')
      thread.versions.remove('t1')
      expect(await thread.deleter.delete(turn)).toBe('done')
      expect(await objectsOf('COLD')).toEqual([])
      expect(rowsOf(sql)).not.toMatch(/secret/)
    })
  })
})

describe('a deletion that fails in the middle', () => {
  test.for(['r2', 'kv', 'ledger'] as const)('goes on by itself: %s', async (part, { expect }) => {
    const channel = `CFAIL${part.toUpperCase()}`
    await inThread(channel, async (thread, sql) => {
      const { deleter, deletions, trouble, time, called, versions, woken } = thread
      const turn = await painted(thread, 't1')
      trouble[part] = true
      expect(await deleter.delete(turn)).toBe('deletes_on')
      // From the first moment on, nothing of it can go to the model, and no word is kept.
      expect(versions.byTurn('t1')?.pictures).toBe(0)
      expect(rowsOf(sql)).not.toMatch(/secret/)
      expect(called[0]?.args['text']).toMatch(/is being deleted/)
      expect(woken.at(-1)).toBeGreaterThan(time.now)
      for (let round = 0; round < 5; round += 1) {
        time.now = deletions.next()?.dueAt ?? 0
        await deleter.goOn(time.now)
      }
      const left = thread.turns.get('t1')
      expect(left && (await deleter.delete(left))).toBe('deletes_on')
      trouble[part] = false
      time.now = deletions.next()?.dueAt ?? 0
      await deleter.goOn(time.now)
      expect(deletions.next()).toBeNull()
      expect(await objectsOf(channel)).toEqual([])
      expect(called.findLast(({ method }) => method === 'chat.update')?.args['text']).toBe(
        'This picture was deleted.',
      )
    })
  })

  test('removes everything else while Slack is down, and the message afterwards', async ({
    expect,
  }) => {
    await inThread('CSLACK', async ({ script, ...thread }) => {
      const turn = await painted({ script, ...thread }, 't1')
      script['chat.update'] = [{ reason: 'unavailable' }]
      expect(await thread.deleter.delete(turn)).toBe('deletes_on')
      expect(await objectsOf('CSLACK')).toEqual([])
      await thread.deleter.goOn(thread.deletions.next()?.dueAt ?? 0)
      expect(thread.deletions.next()).toBeNull()
    })
  })

  test('ends where Slack refuses for good', async ({ expect }) => {
    await inThread('CREFUSED', async ({ script, ...thread }) => {
      const turn = await painted({ script, ...thread }, 't1')
      script['chat.update'] = [{ reason: 'message_gone' }]
      expect(await thread.deleter.delete(turn)).toBe('done')
    })
  })

  test('takes away a message that nobody may change', async ({ expect }) => {
    await inThread('CFIXED', async ({ script, called, ...thread }) => {
      const turn = await painted({ script, called, ...thread }, 't1')
      script['chat.update'] = [{ reason: 'message_gone' }]
      expect(await thread.deleter.delete(turn)).toBe('done')
      const { channel } = turn.ask
      const removed = called.filter(({ method }) => method === 'chat.delete')
      expect(removed.map(({ args }) => args)).toEqual([{ channel, ts: turn.placeholderTs }])
    })
  })

  test('is gone on with after a crash', async ({ expect }) => {
    await inThread('CCRASH', async (thread, sql) => {
      const turn = await painted(thread, 't1')
      thread.trouble.r2 = true
      await thread.deleter.delete(turn)
      const reborn = threadIn(sql, 'CCRASH')
      await reborn.deleter.goOn(reborn.deletions.next()?.dueAt ?? 0)
      expect(await objectsOf('CCRASH')).toEqual([])
    })
  })
})

describe('a turn without a picture', () => {
  test.for(['failed', 'cancelled'] as const)(
    'can be deleted with its words: %s',
    async (state, { expect }) => {
      await inThread(`C${state}`, async (thread, sql) => {
        const { turns, deleter, called, ask } = thread
        const failure = { reason: 'words', text: 'I will not paint your secret' } as const
        const turn: Turn = { ...newTurn(ask('t1', 'a secret fox'), '1.2'), state, failure }
        turns.save(turn)
        expect(await deleter.delete(turn)).toBe('done')
        expect(rowsOf(sql)).not.toMatch(/secret/)
        expect(called[0]?.args['text']).toBe('These words were deleted.')
        expect(turns.head()).toBeNull()
      })
    },
  )

  test('that is still under way is cancelled first', async ({ expect }) => {
    await inThread('CUNDERWAY', async ({ turns, deleter, ask }) => {
      const turn = newTurn(ask('t1', 'a fox'), '1.2')
      turns.save(turn)
      expect(await deleter.delete(turn)).toBe('not_ended')
    })
  })

  test('that only shows others has nothing to delete', async ({ expect }) => {
    await inThread('CSHOWS', async ({ deleter, ask }) => {
      const shows = { ...ask('t1', ''), files: [], wanted: { version: 1, picture: 1 } }
      expect(await deleter.delete({ ...newTurn(shows, '1.2'), state: 'done' })).toBe('unknown')
    })
  })
})
