import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import { test } from 'vitest'
import { GoneModels } from './gone-models.ts'

const DAY_MS = 86_400_000
const NOON = Date.UTC(2026, 10, 24, 12)

test('a model that is gone is news once a day', async ({ expect }) => {
  await runInDurableObject(env.WORKSPACES.getByName('T-gone'), (_, { storage }) => {
    const gone = new GoneModels(storage.sql)
    expect(gone.note('gemini-a', NOON)).toBe(true)
    expect(gone.note('gemini-a', NOON + 1000)).toBe(false)
    expect(gone.note('gemini-b', NOON + 1000)).toBe(true)
    expect(new GoneModels(storage.sql).note('gemini-a', NOON + 2000)).toBe(false)
    expect(gone.note('gemini-a', NOON + DAY_MS)).toBe(true)
  })
})
