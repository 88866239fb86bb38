import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { createPictureStore } from '../../pictures/picture-store.ts'
import { pictureKey, signatureKey, turnKey, uploadKey } from '../../turns/keys.ts'
import { aPainting, aPicture, aRecord, aThreadPress, anAsk } from '../../turns/test-kit.ts'
import { createTurnStore } from '../../turns/turn-store.ts'
import { type Approval, answered, newApproval } from '../approval/approval.ts'
import { InTurn } from '../in-turn.ts'
import { fakeStudio } from '../test-kit.ts'
import { ThreadTables } from '../thread-tables.ts'
import { type Turn, newTurn } from '../turn.ts'
import { Deleter } from './deleter.ts'
import { Forgetter } from './forgetter.ts'
import { lateSave } from './late-save.ts'

const NOW = 1_800_000_000_000
const SAID = '1700000000.000200'

/** A thread with real tables, R2 and KV; what is deleted is seen to when the test says so. */
function threadIn(storage: DurableObjectStorage, channel: string) {
  const fake = fakeStudio()
  const tables = new ThreadTables(storage, { now: () => NOW })
  const place = { team: 'T1', channel, threadTs: '1.1' }
  const trouble = { kv: false }
  const history = createTurnStore(env.HISTORY, place, 3600)
  const forgotten: string[] = []
  const studio = {
    ...fake.studio,
    versions: tables.versions,
    pictures: createPictureStore(env.PICTURES),
    history: {
      ...history,
      put: (...args: Parameters<typeof history.put>) =>
        trouble.kv ? Promise.reject(new Error('down')) : history.put(...args),
    },
    forgetWords: (id: string) => Promise.resolve(void forgotten.push(id)),
  }
  const deleter = new Deleter({
    tables,
    studioOf: () => studio,
    wake: () => Promise.resolve(),
    inTurn: new InTurn(),
  })
  const stopped: string[] = []
  const forgetter = new Forgetter({
    tables,
    stop: (id) => void stopped.push(id),
    wake: () => Promise.resolve(),
  })
  const ring = (): Promise<void> => deleter.goOn(tables.deletions.next()?.dueAt ?? 0)
  return { ...fake, tables, place, trouble, forgetter, ring, stopped, forgotten, storage }
}
type Thread = ReturnType<typeof threadIn>

const inThread = (name: string, use: (thread: Thread) => Promise<void>) =>
  runInDurableObject(env.THREADS.getByName(name), (_, { storage }) => use(threadIn(storage, name)))

const ask = ({ place }: Thread, turnId: string, more = {}) =>
  anAsk({ ...place, turnId, askedAt: SAID, prompt: 'a secret fox', ...more })

/** A painted turn with everything that can be kept of one. */
async function painted(thread: Thread, turnId: string, more = {}): Promise<Turn> {
  const { place, tables } = thread
  const key = pictureKey(place, turnId, 1, 'jpg')
  const sig = signatureKey(place, turnId, 1)
  const upload = uploadKey(place, turnId, 1, 'png')
  const httpMetadata = {
    contentType: 'image/jpeg',
    contentDisposition: 'inline; filename="a-secret-fox.jpg"',
  }
  await env.PICTURES.put(key, 'picture', { httpMetadata })
  await env.PICTURES.put(sig, 'signature')
  await env.PICTURES.put(upload, 'upload')
  const version = tables.versions.newest() + 1
  const asked = ask(thread, turnId, more)
  const painting = aPainting({
    pictures: [aPicture({ key, alt: 'A secret fox.' })],
    reply: {
      role: 'model',
      parts: [
        { text: 'A secret fox.' },
        {
          inlineData: { mimeType: 'image/jpeg', data: `r2://${key}` },
          thoughtSignature: `r2://${sig}`,
        },
      ],
    },
    signatures: { [sig]: 9 },
  })
  const record = aRecord({
    turnId,
    version,
    userId: asked.userId,
    prompt: asked.prompt,
    answers: [painting],
    ...(asked.paidBy === undefined ? {} : { paidBy: asked.paidBy }),
    user: { role: 'user', parts: [{ text: asked.prompt }] },
    uploads: [{ key: upload, mimeType: 'image/png', bytes: 6, name: 'secret.png', sha256: '' }],
  })
  await env.HISTORY.put(turnKey(place, turnId), JSON.stringify(record))
  const parentId = version === 1 ? null : (tables.versions.byNumber(version - 1)?.turnId ?? null)
  tables.versions.save({ turnId, version, pictures: 1, parentId, parentPicture: 1 })
  const turn: Turn = { ...newTurn(asked, `9.${version}`), state: 'done', answers: [painting] }
  tables.turns.save(turn)
  return turn
}

const rowsOf = ({ storage }: Thread): string =>
  JSON.stringify(storage.sql.exec('SELECT * FROM turns').toArray())

const recordOf = ({ place }: Thread, id: string) => env.HISTORY.get(turnKey(place, id))

const objectsOf = async ({ place }: Thread): Promise<string[]> =>
  (await env.PICTURES.list({ prefix: `T1/${place.channel}/` })).objects.map(({ key }) =>
    key.split('/').slice(-2).join('/'),
  )

describe('a message that was deleted in Slack', () => {
  test('leaves of a painted turn its pictures alone', async ({ expect }) => {
    await inThread('UPAINTED', async (thread) => {
      const { forgetter, ring, tables, called, forgotten, place } = thread
      await painted(thread, 't1')
      await forgetter.unsay(SAID)
      expect(rowsOf(thread)).not.toMatch(/secret/)
      await ring()
      expect(await recordOf(thread, 't1')).not.toMatch(/secret/)
      expect(await objectsOf(thread)).toEqual(['t1/1.jpg'])
      const picture = await env.PICTURES.get(pictureKey(place, 't1', 1, 'jpg'))
      expect(await picture?.text()).toBe('picture')
      expect(picture?.httpMetadata?.contentDisposition).toBe('inline; filename="easel.jpg"')
      expect(forgotten).toEqual(['t1'])
      expect(tables.versions.byNumber(1)).toMatchObject({ pictures: 1 })
      expect(tables.deletions.next()).toBeNull()
      const shown = called.findLast(({ method }) => method === 'chat.update')
      expect(shown?.args['ts']).toBe('9.1')
      expect(JSON.stringify(shown)).toMatch(/t1\/1\.jpg/)
      expect(JSON.stringify(shown)).not.toMatch(/secret/)
    })
  })

  test('takes its words out of new tries, whoever pressed the button', async ({ expect }) => {
    await inThread('UAGAIN', async (thread) => {
      await painted(thread, 't1')
      const again = { kind: 'again', of: 'v1' }
      await painted(thread, 't2', { userId: 'U0BEN', askedAt: '1700000001.1', deed: again })
      await thread.forgetter.unsay(SAID)
      await thread.ring()
      expect(rowsOf(thread)).not.toMatch(/secret/)
      expect(await recordOf(thread, 't2')).not.toMatch(/secret/)
    })
  })

  test.for(['queued', 'painting', 'failed', 'asking'] as const)(
    'leaves nothing of what is %s',
    async (state, { expect }) => {
      await inThread(`U${state}`, async (thread) => {
        const { tables, forgetter, ring, stopped, called } = thread
        tables.turns.save({ ...newTurn(ask(thread, 't1'), '9.9'), state })
        await forgetter.unsay(SAID)
        expect(rowsOf(thread)).not.toMatch(/secret|U0ANA/)
        expect(tables.turns.head()).toBeNull()
        expect(stopped).toEqual(['t1'])
        await ring()
        expect(called[0]?.args['text']).toBe('These words were deleted.')
        await forgetter.unsay(SAID)
        expect(tables.deletions.next()).toBeNull()
      })
    },
  )

  test('leaves what was painted and is not posted yet without words', async ({ expect }) => {
    await inThread('UPOSTING', async (thread) => {
      const { tables, forgetter, ring } = thread
      const record = aRecord({ prompt: 'a secret fox' })
      const outcome = { kind: 'painted', record, unpainted: null } as const
      const turn: Turn = { ...newTurn(ask(thread, 't1'), '9.9'), state: 'posting', outcome }
      tables.turns.save(turn)
      await forgetter.unsay(SAID)
      expect(rowsOf(thread)).not.toMatch(/secret/)
      expect(tables.turns.head()?.outcome?.kind).toBe('painted')
      // The step under way knows the words still.
      const late = lateSave({ ...turn, state: 'done', outcome: null }, tables.turns.get('t1'))
      expect(JSON.stringify(late)).not.toMatch(/secret/)
      await ring()
      expect(tables.deletions.next()).toBeNull()
    })
  })

  test('is gone on with where KV fails', async ({ expect }) => {
    await inThread('UFAILS', async (thread) => {
      const { forgetter, ring, trouble, tables } = thread
      await painted(thread, 't1')
      trouble.kv = true
      await forgetter.unsay(SAID)
      await ring()
      expect(tables.deletions.next()?.what).toBe('words')
      trouble.kv = false
      await ring()
      expect(tables.deletions.next()).toBeNull()
      expect(await recordOf(thread, 't1')).not.toMatch(/secret/)
    })
  })

  test('makes no thread of what was none', async ({ expect }) => {
    await inThread('UNONE', async ({ forgetter, storage }) => {
      await forgetter.unsay(SAID)
      const tables = storage.sql.exec(`SELECT name FROM sqlite_master WHERE name = 'turns'`)
      expect(tables.toArray()).toEqual([])
    })
  })
})

describe('a person who wants to be forgotten', () => {
  test('leaves numbers, and what others have painted', async ({ expect }) => {
    await inThread('PALL', async (thread) => {
      const { forgetter, ring, tables } = thread
      await painted(thread, 't1')
      await painted(thread, 't2', { userId: 'U0BEN', prompt: 'a hat', paidBy: 'U0ANA' })
      tables.turns.save(newTurn(ask(thread, 't3'), '9.3'))
      const wanted = { version: 2, picture: 1 }
      const back = ask(thread, 't4', { prompt: '', wanted, askerName: 'Ana' })
      tables.turns.save({ ...newTurn(back, '9.4'), state: 'done' })
      expect(await forgetter.person('U0ANA', NOW)).toBe(false)
      expect(rowsOf(thread)).not.toMatch(/U0ANA|a secret fox|Ana/)
      expect(tables.waiting().wipe).toBeGreaterThan(NOW)
      expect(await forgetter.person('U0ANA', NOW)).toBe(false)
      await ring()
      expect(await forgetter.person('U0ANA', NOW)).toBe(true)
      expect(await recordOf(thread, 't1')).toBeNull()
      expect(await recordOf(thread, 't2')).not.toMatch(/U0ANA/)
      expect(await recordOf(thread, 't2')).toMatch(/a hat/)
      expect(await objectsOf(thread)).toEqual(['t2/1.jpg', 't2/1.sig', 't2/in-1.png'])
      expect(tables.versions.byNumber(2)).toMatchObject({ pictures: 1, parentId: null })
    })
  })

  test('keeps what they ask for later', async ({ expect }) => {
    await inThread('PLATER', async (thread) => {
      await painted(thread, 't1')
      expect(await thread.forgetter.person('U0ANA', 1_600_000_000_000)).toBe(true)
      expect(await recordOf(thread, 't1')).toMatch(/secret/)
      // The workspace asks each thread until all are through: what has not changed is not wiped again.
      expect(thread.tables.waiting().wipe).toBeNull()
    })
  })
})

describe('what a step makes of a deleted turn', () => {
  const deleted: Turn = { ...newTurn(anAsk({ prompt: '', userId: '' }), null), isDeleted: true }
  const running: Turn = { ...newTurn(anAsk(), null), state: 'painting' }

  test('is nothing', ({ expect }) => {
    expect(lateSave(running, deleted)).toMatchObject({
      turn: { state: 'cancelled' },
      stored: null,
      isMore: false,
    })
  })

  test('is its message, which has to go as well', ({ expect }) => {
    const late = lateSave({ ...running, placeholderTs: '9.9', slackFiles: ['F1'] }, deleted)
    expect(late).toMatchObject({
      stored: { placeholderTs: '9.9', slackFiles: ['F1'], isDeleted: true, ask: { prompt: '' } },
      isMore: true,
    })
  })
})

describe('a person who was asked to approve a picture of somebody else', () => {
  test('leaves it when they are forgotten, and it stays approved', async ({ expect }) => {
    await inThread('FAPPROVER', async (thread) => {
      const { tables, forgetter } = thread
      await painted(thread, 't1', { userId: 'U0ANA' })
      const people = ['U0BEN', 'U0CLEO']
      const asked = newApproval(aThreadPress({ turnId: 't1', newTurnId: 'a1', people }), null)
      const yes = (userId: string, approval: Approval) => {
        const press = { userId, newTurnId: `yes${userId}`, approvalId: 'a1', presserName: 'Secret' }
        const next = answered(approval, aThreadPress(press), 'yes', NOW - 2)
        if (typeof next === 'string') throw new Error(next)
        return next
      }
      tables.approvals.save(yes('U0CLEO', yes('U0BEN', asked)), null)
      // Until all that names them is written anew, they are not forgotten.
      await forgetter.person('U0BEN', NOW)
      expect(tables.approvals.dueAt()).toBe(0)
      expect(await forgetter.person('U0BEN', NOW)).toBe(false)
      const left = tables.approvals.get('t1', 1)
      expect(JSON.stringify(left)).not.toContain('U0BEN')
      expect(left).toMatchObject({ approvedAt: NOW - 2, people: [{ userId: 'U0CLEO' }] })
      if (left !== null) tables.approvals.save(left, null)
      expect(await forgetter.person('U0BEN', NOW)).toBe(true)
      // Who has asked takes the note along, and with their picture goes all of it.
      await forgetter.person('U0ANA', NOW)
      expect(JSON.stringify(tables.approvals.of('t1'))).not.toMatch(/U0|Secret/)
    })
  })
})
