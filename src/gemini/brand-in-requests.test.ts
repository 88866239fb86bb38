import { describe, test } from 'vitest'
import type { Logo } from '../turns/brand.ts'
import { aBrand, anUpload } from '../turns/test-kit.ts'
import { replay as replayAll } from './replay.ts'
import { keysIn, lineage, next, replay, rules, upload, wordsIn } from './test-kit.ts'

const pictures = Array.from({ length: 6 }, (_, i) => anUpload(`b${i + 1}`))
const logo: Logo = {
  picture: anUpload('logo'),
  place: 'bottom_right',
  size: 'medium',
  margin: 'narrow',
}

describe('the brand in a request', () => {
  test('is one labelled part before the message, and all else is as without it', ({ expect }) => {
    const without = replay(lineage(2), next, rules())
    const contents = replay(lineage(2), { ...next, brand: aBrand({ pictures, logo }) }, rules())
    expect(contents.slice(0, -1)).toEqual(without.slice(0, -1))
    const [own, before] = [contents.at(-1)?.parts ?? [], without.at(-1)?.parts ?? []]
    expect(own.slice(-before.length)).toEqual(before)
    expect(own[0]?.text).toContain('Colours of the brand: #1a2b3c Ocean.')
    expect(own[0]?.text).toContain('Tone, do and don’t of the brand: Warm and plain.')
    expect(own[0]?.text).toContain('at the bottom right')
    expect(own.at(-before.length - 1)?.text).toBe('The message:')
    expect(keysIn(contents.slice(-1))).toEqual(pictures.map(({ key }) => key))
  })

  test('has no logo: that is never painted', ({ expect }) => {
    const contents = replay([], { ...next, brand: aBrand({ logo }) }, rules())
    expect(keysIn(contents)).toEqual([])
    expect(wordsIn(contents)).toContain('paint no logo')
  })

  test('says nothing of what it has not', ({ expect }) => {
    const brand = aBrand({ colours: [], words: '', pictures: pictures.slice(0, 1) })
    expect(wordsIn(replay([], { ...next, brand }, rules()))).not.toMatch(/Colours|Tone|logo/)
  })

  test('gives way first: its pictures take the room that the others leave', ({ expect }) => {
    const asked = { ...next, uploads: [upload('u1')], brand: aBrand({ pictures }) }
    const { contents, crowdedOut } = replayAll(lineage(3), asked, rules({ maxPictures: 7 }))
    const without = replay(lineage(3), { ...asked, brand: null }, rules({ maxPictures: 7 }))
    expect(keysIn(contents).filter((key) => !key.startsWith('b'))).toEqual(keysIn(without))
    expect(keysIn(contents).filter((key) => key.startsWith('b'))).toEqual(['b1', 'b2', 'b3'])
    expect(crowdedOut).toBe(3)
    const { crowdedOut: all } = replayAll(lineage(3), asked, rules({ maxPictures: 3 }))
    expect(all).toBe(6)
  })

  test('goes without pictures that are gone, and they are not crowded out', ({ expect }) => {
    const asked = { ...next, brand: aBrand({ pictures }) }
    const missing = new Set(['b1', 'b5'])
    const { contents, crowdedOut } = replayAll([], asked, rules({ missing }))
    expect([keysIn(contents), crowdedOut]).toEqual([['b2', 'b3', 'b4', 'b6'], 0])
  })
})
