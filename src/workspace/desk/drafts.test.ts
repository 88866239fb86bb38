import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import type { Draft } from '../../turns/draft.ts'
import { Drafts } from './drafts.ts'

/** Any object with SQLite will do. */
const among = (name: string, use: (drafts: Drafts, sql: SqlStorage) => void): Promise<void> =>
  runInDurableObject(env.THREADS.getByName(name), (_, state) =>
    use(new Drafts(state.storage.sql), state.storage.sql),
  )

const WHOSE = { userId: 'U0ANA', said: 'C1/1.1' }

const draft = (before: string): Draft => ({ before, previous: null, opens: null })

test('a draft is kept and replaced', async ({ expect }) => {
  await among('drafts', (drafts) => {
    drafts.keep('d1', draft('a fox'), WHOSE, 100)
    drafts.keep('d2', draft('a hen'), WHOSE, 200)
    drafts.keep('d1', draft('a red fox'), WHOSE, 150)
    expect(drafts.get('d1')).toEqual(draft('a red fox'))
    expect(drafts.get('d2')).toEqual(draft('a hen'))
  })
})

test('those that came of a message go with it', async ({ expect }) => {
  await among('drafts of a message', (drafts) => {
    drafts.keep('d1', draft('a fox'), WHOSE, 100)
    drafts.keep('d2', draft('a hen'), { userId: 'U0ANA' }, 100)
    drafts.forgetSaid('C1/1.1')
    expect([drafts.get('d1'), drafts.get('d2')]).toEqual([null, draft('a hen')])
  })
})

test('one that cannot be read is none', async ({ expect }) => {
  await among('odd drafts', (drafts, sql) => {
    sql.exec(`INSERT INTO drafts (id, draft, at) VALUES ('d1', '{"before":3}', 1), ('d2', 'x', 1)`)
    expect([drafts.get('d1'), drafts.get('d2'), drafts.get('d3')]).toEqual([null, null, null])
  })
})
