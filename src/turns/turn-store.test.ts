import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { APPROVED_SECONDS } from './approval-mark.ts'
import { turnKey } from './keys.ts'
import { createTurnStore } from './turn-store.ts'
import { aRecord } from './test-kit.ts'

const place = { team: 'T1', channel: 'C1', threadTs: '1700000000.000100' }
const store = createTurnStore(env.HISTORY, place, 3600)

const record = (turnId: string) => aRecord({ turnId })

describe('the history of a thread', () => {
  test('comes back as it went, in the order that is asked for', async ({ expect }) => {
    await store.put(record('a'))
    await store.put(record('b'))
    expect(await store.get(['b', 'a'])).toEqual([record('b'), record('a')])
  })

  test('leaves out what has expired', async ({ expect }) => {
    await store.put(record('c'))
    expect(await store.get(['never', 'c'])).toEqual([record('c')])
  })

  test('is kept for a year where a picture is approved; who has not answered is not kept', async ({
    expect,
  }) => {
    const mark = { id: 'a1', approvedAt: 1, by: [], waiting: [], wished: [] }
    const asked = { ...mark, picture: 2, approvedAt: null, waiting: ['U0BEN'] }
    await store.put(aRecord({ turnId: 'y', approvals: [{ ...mark, picture: 1 }, asked] }))
    await store.put(aRecord({ turnId: 'n', approvals: [asked] }))
    const [approved, other] = await store.get(['y', 'n'])
    expect(approved?.approvals).toEqual([{ ...mark, picture: 1 }])
    expect(other).toEqual(record('n'))
    const { keys } = await env.HISTORY.list({ prefix: turnKey(place, '') })
    const livesFor = (turnId: string): number =>
      (keys.find(({ name }) => name === turnKey(place, turnId))?.expiration ?? 0) -
      Date.now() / 1000
    expect(livesFor('y')).toBeGreaterThan(APPROVED_SECONDS - 60)
    expect(livesFor('n')).toBeLessThan(3700)
  })

  test('finds turns of other threads of the team', async ({ expect }) => {
    const other = { ...place, channel: 'D1', threadTs: '2.2' }
    await createTurnStore(env.HISTORY, other, 3600).put(record('far'))
    const placed = { channel: 'D1', threadTs: '2.2', turnId: 'far', picture: 1 }
    const gone = { ...placed, turnId: 'gone' }
    expect(await store.elsewhere([gone, placed])).toEqual([record('far')])
    expect(await store.get(['far'])).toEqual([])
  })

  test('reads more than a hundred turns', async ({ expect }) => {
    const ids = Array.from({ length: 120 }, (_, i) => `many${i}`)
    await Promise.all(ids.map((id) => store.put(record(id))))
    const found = await store.get(ids)
    expect(found.map(({ turnId }) => turnId)).toEqual(ids)
  })

  test('has a lifetime', async ({ expect }) => {
    await store.put(record('d'))
    const { keys } = await env.HISTORY.list({ prefix: turnKey(place, 'd') })
    const seconds = (keys[0]?.expiration ?? 0) - Date.now() / 1000
    expect(seconds).toBeGreaterThan(3500)
    expect(seconds).toBeLessThanOrEqual(3601)
  })

  test('forgets a turn', async ({ expect }) => {
    await store.put(record('e'))
    await store.remove('e')
    expect(await store.get(['e'])).toEqual([])
  })

  test('is kept apart from other threads', async ({ expect }) => {
    await store.put(record('f'))
    const other = createTurnStore(env.HISTORY, { ...place, channel: 'C2' }, 3600)
    expect(await other.get(['f'])).toEqual([])
  })
})
