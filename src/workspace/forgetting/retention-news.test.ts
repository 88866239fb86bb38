import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { Desk } from '../desk/desk.ts'
import { RetentionNews, retelling } from './retention-news.ts'

test('every easel is told, in bounded parts, also when one cannot be reached at first', async ({
  expect,
}) => {
  await runInDurableObject(env.THREADS.getByName('retelling'), async (_, { storage }) => {
    const [desk, news] = [new Desk(storage.sql), new RetentionNews(storage.sql)]
    const names = Array.from({ length: 45 }, (__, i) => `${i}.1`)
    for (const threadTs of names) desk.addEasel('C1', threadTs, 1)
    const told: string[] = []
    let isDown = true
    const chore = retelling(
      news,
      (_channel, threadTs) => {
        if (isDown && threadTs === '7.1') return Promise.reject(new Error('down'))
        return Promise.resolve(void told.push(threadTs))
      },
      { now: () => 5 },
    )
    expect(chore.dueAt()).toBeNull()
    news.begin()
    expect(chore.dueAt()).toBe(5)
    const parts: number[] = []
    while (chore.dueAt() !== null) {
      const before = told.length
      await chore.goOn().catch(() => (isDown = false))
      parts.push(told.length - before)
    }
    expect(Math.max(...parts)).toBeLessThanOrEqual(20)
    expect(told.toSorted()).toEqual(names.toSorted())
  })
})
