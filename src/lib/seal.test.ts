import { describe, expect, it } from 'vitest'
import { createSealer } from './seal.ts'

const SECRET = 'test-secret-that-is-long-enough-for-easel'
const sealer = createSealer(SECRET, 'tokens')

describe('sealed text', () => {
  it.each(['xoxb-1', '', 'ñ 画', 'x'.repeat(5000)])('comes back for its context', async (text) => {
    expect(await sealer.open(await sealer.seal(text, 'T1'), 'T1')).toBe(text)
  })

  it('says nothing of what it holds, and is another each time', async () => {
    const sealed = await sealer.seal('xoxb-secret', 'T1')
    expect(sealed).toMatch(/^v1\.[A-Za-z0-9_-]+$/)
    expect(sealed).not.toContain('secret')
    expect(await sealer.seal('xoxb-secret', 'T1')).not.toBe(sealed)
  })

  it('opens for no other context, purpose or secret', async () => {
    const sealed = await sealer.seal('xoxb-1', 'T1')
    expect(await sealer.open(sealed, 'T2')).toBeNull()
    expect(await createSealer(SECRET, 'states').open(sealed, 'T1')).toBeNull()
    expect(await createSealer(`${SECRET}2`, 'tokens').open(sealed, 'T1')).toBeNull()
  })

  it('does not open when any character is changed', async () => {
    const sealed = await sealer.seal('xoxb-1', 'T1')
    for (const at of [3, 10, Math.floor(sealed.length / 2), sealed.length - 2]) {
      const other = sealed[at] === 'A' ? 'B' : 'A'
      expect(await sealer.open(sealed.slice(0, at) + other + sealed.slice(at + 1), 'T1')).toBeNull()
    }
  })

  it.each(['', 'v1.', 'v1.AAAA', 'v2.AAAA', 'v1.%%%', 'nonsense'])(
    'does not open %j',
    async (text) => {
      expect(await sealer.open(text, 'T1')).toBeNull()
    },
  )
})

describe('while the secret is being changed', () => {
  const NEW = 'another-secret-that-is-long-enough-for-easel'
  const during = createSealer([NEW, SECRET], 'tokens')
  const after = createSealer(NEW, 'tokens')

  it('opens what either has sealed, and seals with the new one', async () => {
    expect(await during.open(await sealer.seal('xoxb-1', 'T1'), 'T1')).toBe('xoxb-1')
    const sealed = await during.seal('xoxb-2', 'T1')
    expect(await after.open(sealed, 'T1')).toBe('xoxb-2')
    expect(await sealer.open(sealed, 'T1')).toBeNull()
  })

  it('seals anew what only the former one opens', async () => {
    const renewed = await during.renewed(await sealer.seal('xoxb-1', 'T1'), 'T1')
    expect(await after.open(renewed ?? '', 'T1')).toBe('xoxb-1')
    expect(await during.renewed(renewed ?? '', 'T1')).toBeNull()
    expect(await during.renewed(await sealer.seal('xoxb-1', 'T2'), 'T1')).toBeNull()
  })
})
