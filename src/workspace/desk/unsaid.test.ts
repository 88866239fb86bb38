import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { anAim, anAsk } from '../../turns/test-kit.ts'
import { openBooks } from '../books.ts'
import type { Errand } from './errand.ts'

const NOW = 1_795_000_000_000
const SECRET = 'a secret that is long enough for these tests'

const among = (
  name: string,
  use: (books: ReturnType<typeof openBooks>, sql: SqlStorage) => void,
): Promise<void> =>
  runInDurableObject(env.THREADS.getByName(name), (_, { storage }) =>
    use(openBooks(storage.sql, { secret: SECRET, threadReplies: 'all' }), storage.sql),
  )

const said = (more = {}) => ({
  ...{ team: 'T1', channel: 'C1', threadTs: '1.1', ts: '1.2', userId: 'U0ANA' },
  isAddressed: false,
  ...more,
})

const anErrand = (more = {}): Errand => ({
  kind: 'ask',
  openingTried: false,
  isPrivate: false,
  ask: anAsk({ channel: 'C1', threadTs: '1.1', askedAt: '1.2', prompt: 'a secret fox', ...more }),
})

const words = (sql: SqlStorage): string =>
  JSON.stringify(sql.exec('SELECT errand FROM outbox').toArray())

describe('a message that was deleted', () => {
  test('is cancelled while it waits at the desk, behind what is under way with it', async ({
    expect,
  }) => {
    await among('waits', ({ desk, unsaid }, sql) => {
      desk.receive({ key: 'C1/1.2', errand: anErrand(), onlyInEasel: false }, NOW)
      const [row] = desk.outbox.due(Infinity, [], 99)
      expect(unsaid.receive(said(), NOW)).toBe('taken')
      expect(words(sql)).not.toMatch(/secret/)
      expect(desk.holds(row?.id ?? 0)).toBe(false)
      expect(desk.outbox.due(Infinity, [], 99)).toMatchObject([
        { lane: row?.lane, errand: { kind: 'unsay' } },
      ])
    })
  })

  test.for(['improve', 'tell'] as const)(
    'takes other errands along: %s',
    async (kind, { expect }) => {
      await among(kind, ({ desk, unsaid }, sql) => {
        const to = { channel: 'C1', threadTs: null, userId: 'U0ANA', responseUrl: null }
        const errand: Errand =
          kind === 'tell'
            ? { kind, ...to, text: 'No.', returned: { typed: 'a secret fox', offer: null } }
            : {
                kind,
                ...to,
                team: 'T1',
                draft: 'd1',
                prompt: 'a secret fox',
                aim: anAim(),
                words: null,
              }
        desk.receive({ key: 'C1/1.2', errand, onlyInEasel: false }, NOW)
        unsaid.receive(said(), NOW)
        expect(words(sql)).not.toMatch(/secret/)
      })
    },
  )

  test('is deleted once, however often Slack says so', async ({ expect }) => {
    await among('twice', ({ desk, unsaid }) => {
      desk.addEasel('C1', '1.1', NOW)
      expect(unsaid.receive(said(), NOW)).toBe('taken')
      expect(unsaid.receive(said(), NOW)).toBe('known_already')
      expect(desk.outbox.due(Infinity, [], 99)).toHaveLength(1)
    })
  })

  test('is not offered again by who still has its words', async ({ expect }) => {
    await among('offered', ({ desk, drafts, unsaid }) => {
      desk.addEasel('C1', '1.1', NOW)
      const draft = { before: 'a secret fox', previous: null, opens: null }
      const keep = (id: string) =>
        unsaid.keepDraft(id, draft, { userId: 'U1', said: 'C1/1.2' }, NOW)
      expect([keep('d1'), drafts.get('d1')]).toEqual([true, draft])
      unsaid.receive(said(), NOW)
      expect([keep('d2'), drafts.get('d1'), drafts.get('d2')]).toEqual([false, null, null])
    })
  })

  test('is not painted where it comes later than its deletion', async ({ expect }) => {
    await among('late', ({ desk, unsaid }) => {
      expect(unsaid.receive(said({ isAddressed: true }), NOW)).toBe('taken')
      const request = { key: 'C1/1.2', errand: anErrand(), onlyInEasel: false }
      expect(desk.receive(request, NOW)).toBe('known_already')
    })
  })

  test('of people among themselves leaves nothing', async ({ expect }) => {
    await among('talk', ({ unsaid }, sql) => {
      expect(unsaid.receive(said(), NOW)).toBe('not_our_thread')
      expect(sql.exec('SELECT * FROM seen').toArray()).toEqual([])
    })
  })

  test('is found where it is painted: in the conversation, or in private', async ({ expect }) => {
    await among('moved', ({ desk }) => {
      const inConversation = { channel: 'D1', inConversation: true }
      const first = anErrand({ ...inConversation, threadTs: '1.1', askedAt: '1.1' })
      desk.receive({ key: 'D1/1.1', errand: first, onlyInEasel: false }, NOW)
      const next = anErrand({ ...inConversation, threadTs: '1.2', askedAt: '1.2' })
      desk.receive({ key: 'D1/1.2', errand: next, onlyInEasel: false }, NOW)
      expect(desk.moved.placeOf('D1/1.1')).toBeNull()
      expect(desk.moved.placeOf('D1/1.2')).toEqual({ channel: 'D1', threadTs: '1.1' })
      const moved = anAsk({ channel: 'D1', threadTs: '5.5', askedAt: '2.2', isSpoken: false })
      desk.moved.note('C1/2.2', moved, NOW)
      expect(desk.moved.placeOf('C1/2.2')).toEqual({ channel: 'D1', threadTs: '5.5' })
      desk.moved.note('command/1', moved, NOW)
      expect(desk.moved.placeOf('command/1')).toBeNull()
    })
  })
})
