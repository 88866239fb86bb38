import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { People } from './people.ts'

const MINUTE_MS = 60 * 1000

test('a person’s language is fresh for an hour, and known after that', async ({ expect }) => {
  await runInDurableObject(env.WORKSPACES.getByName('people'), (_, { storage }) => {
    const people = new People(storage.sql)
    expect(people.find('U1', 0)).toBeNull()
    people.save('U1', 'ja', 0)
    expect(people.find('U1', 59 * MINUTE_MS)).toEqual({ language: 'ja', isFresh: true })
    expect(people.find('U1', 61 * MINUTE_MS)).toEqual({ language: 'ja', isFresh: false })
    people.save('U1', 'es', 61 * MINUTE_MS)
    expect(new People(storage.sql).find('U1', 62 * MINUTE_MS)).toEqual({
      language: 'es',
      isFresh: true,
    })
  })
})
