import { describe, expect, it } from 'vitest'
import { createOAuthStates } from './oauth-states.ts'

const states = createOAuthStates('test-secret-that-is-long-enough-for-easel')

describe('the state of an installation', () => {
  it('comes back for ten minutes', async () => {
    const begun = await states.begin(1000)
    const id = await states.idOf(begun, 1000)
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(await states.idOf(begun, 600_999)).toBe(id)
    expect(await states.idOf(begun, 601_000)).toBeNull()
  })

  it('is nothing in another browser', async () => {
    const [mine, theirs] = [await states.begin(0), await states.begin(0)]
    expect(await states.idOf({ nonce: theirs.nonce, state: mine.state }, 1)).toBeNull()
    expect(await states.idOf({ nonce: '', state: mine.state }, 1)).toBeNull()
  })

  it('is nothing when it was made up', async () => {
    const { nonce } = await states.begin(0)
    for (const state of ['', 'x', 'v1.AAAA', '{"id":"a","until":9e15}'])
      expect(await states.idOf({ nonce, state }, 1)).toBeNull()
  })
})
