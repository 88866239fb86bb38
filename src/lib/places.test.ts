import { describe, test } from 'vitest'
import { type Held, createPlaces } from './places.ts'

/** Time that passes only where somebody waits for a place. */
function time() {
  let now = 0
  const pause = (ms: number): Promise<void> => {
    now += ms
    return Promise.resolve()
  }
  return {
    tools: { now: () => now, pause },
    now: () => now,
    pass: (ms: number) => void (now += ms),
  }
}

const large = () => 'large'
const small = () => 'small'

describe('places', () => {
  test('are given in their order, and again once they are back', async ({ expect }) => {
    const places = createPlaces([large, small], time().tools)
    const [first, second] = [await places.take(), await places.take()]
    expect([first.value, second.value]).toEqual(['large', 'small'])
    expect(await places.takeWithin(100)).toBeNull()
    second.giveBack()
    expect((await places.take()).value).toBe('small')
  })

  test('are used again, each as it is', async ({ expect }) => {
    const places = createPlaces([() => new Uint8Array(1)], time().tools)
    const first = await places.take()
    first.giveBack()
    first.giveBack()
    const second = await places.take()
    expect(second.value).toBe(first.value)
    expect(await places.takeWithin(0)).toBeNull()
  })

  test('are waited for, and never more of them are held', async ({ expect }) => {
    const { tools } = time()
    let held = 0
    let most = 0
    const places = createPlaces([large, small, small], {
      ...tools,
      pause: (ms) => new Promise((resolve) => void tools.pause(ms).then(() => setTimeout(resolve))),
    })
    const work = async (): Promise<void> => {
      const place = await places.take()
      held += 1
      most = Math.max(most, held)
      await Promise.resolve()
      held -= 1
      place.giveBack()
    }
    await Promise.all(Array.from({ length: 40 }, work))
    expect([held, most]).toEqual([0, 3])
  })

  test('that are lost are replaced, and what comes back too late is not used again', async ({
    expect,
  }) => {
    const { tools, now, pass } = time()
    const places = createPlaces([() => new Uint8Array(1)], tools)
    const lost = await places.take()
    pass(80_000)
    lost.touch()
    const next: Held<Uint8Array> = await places.take()
    expect([next.value === lost.value, now()]).toEqual([false, 170_010])
    lost.touch()
    lost.giveBack()
    expect(await places.takeWithin(100)).toBeNull()
    next.giveBack()
    expect((await places.take()).value).toBe(next.value)
  })
})
