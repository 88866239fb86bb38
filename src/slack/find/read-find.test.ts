import { describe, test } from 'vitest'
import { ANYTHING } from '../../workspace/library/search.ts'
import { findIn, readFind } from './read-find.ts'

const NOW = Date.UTC(2026, 10, 25, 15)
const DAY = 24 * 3600 * 1000
const place = { userId: 'U0ANA', channel: 'C1', channelName: 'design', now: NOW }
const read = (said: string) => readFind(said, place)

test('find is a word of its own', ({ expect }) => {
  expect(findIn('find red bike')).toBe('red bike')
  expect(findIn('Find  red\nbike ')).toBe('red\nbike')
  expect(findIn('find')).toBe('')
  expect(findIn('finding nemo in the sea')).toBeUndefined()
  expect(findIn('a fox, find it')).toBeUndefined()
})

describe('what is looked for', () => {
  test.for([
    ['red bike', { words: 'red bike' }],
    ['from:me', { userId: 'U0ANA' }],
    ['fox from:<@U0BEN|ben>', { words: 'fox', userId: 'U0BEN' }],
    ['<@U0BEN> fox', { words: 'fox', userId: 'U0BEN' }],
    ['fox in:here', { words: 'fox', channel: 'C1' }],
    ['fox in:#Design', { words: 'fox', channel: 'C1' }],
    ['fox IN:<#C2|launch>', { words: 'fox', channel: 'C2' }],
    ['fox after:2026-11-01', { words: 'fox', since: Date.UTC(2026, 10, 1) }],
    ['before:yesterday fox', { words: 'fox', until: Date.UTC(2026, 10, 25) - DAY }],
    ['after:today', { since: Date.UTC(2026, 10, 25) }],
    ['ratio 16:9', { words: 'ratio 16:9' }],
  ] as const)('%s', ([said, wanted], { expect }) => {
    expect(read(said)).toEqual({
      ok: true,
      value: { search: { ...ANYTHING, ...wanted }, called: null },
    })
  })

  test('may name a person', ({ expect }) => {
    expect(read('fox from:@ben')).toMatchObject({
      ok: true,
      value: { search: { words: 'fox', userId: null }, called: 'ben' },
    })
  })

  test('is cut where it is long, and read in linear time', ({ expect }) => {
    const found = read('a '.repeat(100_000))
    expect(found.ok && found.value.search.words.length).toBeLessThanOrEqual(300)
    expect(read('from:'.repeat(20_000)).ok).toBe(true)
  })
})

describe('what cannot be read', () => {
  test.for([
    ['', { kind: 'nothing' }],
    ['fox after:2026-02-30', { kind: 'day', said: '2026-02-30' }],
    ['before:soon', { kind: 'day', said: 'soon' }],
    ['fox in:#launch', { kind: 'channel', said: '#launch' }],
  ] as const)('%s', ([said, error], { expect }) => {
    expect(read(said)).toEqual({ ok: false, error })
  })
})
