import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import { test } from 'vitest'
import { OperatorNews } from './operator-news.ts'

const DAY_MS = 86_400_000
const NOON = Date.UTC(2026, 10, 24, 12)

test('a matter is news once a day', async ({ expect }) => {
  await runInDurableObject(env.WORKSPACES.getByName('T-news'), (_, { storage }) => {
    storage.sql.exec('CREATE TABLE gone_models (model TEXT PRIMARY KEY, day TEXT NOT NULL) STRICT')
    const news = new OperatorNews(storage.sql)
    expect(news.isNew('key_leaked', NOON)).toBe(true)
    expect(news.isNew('key_leaked', NOON + 1000)).toBe(false)
    expect(news.isNew('model_gone gemini-b', NOON + 1000)).toBe(true)
    expect(new OperatorNews(storage.sql).isNew('key_leaked', NOON + 2000)).toBe(false)
    expect(news.isNew('key_leaked', NOON + DAY_MS)).toBe(true)
  })
})
