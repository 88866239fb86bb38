import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { Wipes } from './wipes.ts'

const NOW = 1_795_000_000_000
const DAY = 24 * 3600 * 1000

const withWipes = (name: string, use: (wipes: Wipes, storage: DurableObjectStorage) => unknown) =>
  runInDurableObject(env.THREADS.getByName(`wipes/${name}`), async (_, { storage }) => {
    await use(new Wipes(storage.sql), storage)
  })

test('what is deleted in one go is wiped in one go, and not at once again', async ({ expect }) => {
  await withWipes('soon', async (wipes, storage) => {
    expect(wipes.dueAt()).toBeNull()
    wipes.soon(NOW)
    wipes.soon(NOW + 500)
    expect(wipes.dueAt()).toBe(NOW + 1000)
    await wipes.run(storage, [], NOW + 1000)
    expect(wipes.dueAt()).toBeNull()
    wipes.soon(NOW + 1100)
    expect(wipes.dueAt()).toBe(NOW + 4000)
  })
})

test('what ends by itself is wiped once a day, or ten times while it is kept', async ({
  expect,
}) => {
  await withWipes('daily', async (wipes, storage) => {
    wipes.daily(NOW, 30 * DAY)
    expect(wipes.dueAt()).toBe(NOW)
    await wipes.run(storage, [], NOW)
    wipes.daily(NOW + 5, 30 * DAY)
    expect(wipes.dueAt()).toBe(NOW + DAY)
    wipes.daily(NOW + 5, 10_000)
    expect(wipes.dueAt()).toBe(NOW + 1000)
    wipes.soon(NOW + 5)
    expect(wipes.dueAt()).toBe(NOW + 1000)
  })
})

test('what is deleted while a wipe goes on is wiped by the next one', async ({ expect }) => {
  await withWipes('meanwhile', async (wipes, storage) => {
    wipes.soon(NOW)
    const running = wipes.run(storage, [], NOW + 1000)
    // A crash would leave it due.
    expect(wipes.dueAt()).toBe(NOW + 11_000)
    wipes.soon(NOW + 1001, 'words')
    await running
    expect(wipes.dueAt()).toBe(NOW + 2001)
  })
})
