/** Whatever is wrong with the brands of channels is found. */
import assert from 'node:assert/strict'
import { test } from '../playground/lib/test.ts'
import { check } from './check.ts'
import { carries, goodJournal, said, shows } from './forged.ts'
import type { Journal, ModelCall } from './journal.ts'

const brand = (token: string) => said(`Tone of the brand: calm ${token}`)

/** From the second version on, the channel has a brand with a picture; the third edits the second. */
function withBrand(): Journal {
  const good = goodJournal()
  const told = (call: ModelCall): ModelCall => ({
    ...call,
    parts: [...call.parts.slice(0, -1), brand('B1X'), carries('look'), ...call.parts.slice(-1)],
  })
  const [one, two, three] = good.calls
  return {
    ...good,
    askedBrands: [
      { token: 'B1X', picture: 'look' },
      { token: 'B2X', picture: null },
    ],
    brands: [{ channel: 'C1', version: 1, token: 'B1X', at: 9 }],
    calls: [one, two && told(two), three && told(three)].flatMap((call) => call ?? []),
  }
}

const kindsOf = (spoilt: Partial<Journal>): string[] =>
  check({ ...withBrand(), ...spoilt }).map(({ kind }) => kind)

/** The n-th call, with other parts before its words. */
function tells(n: number, ...parts: ModelCall['parts']): Partial<Journal> {
  const call = goodJournal().calls[n]
  if (call === undefined) throw new Error('no call')
  const all = [...call.parts.slice(0, -1), ...parts, ...call.parts.slice(-1)]
  return { calls: withBrand().calls.with(n, { ...call, parts: all }) }
}

const wrong = 'wrong brand'
const SPOILT: readonly (readonly [name: string, kind: string, spoilt: Partial<Journal>])[] = [
  ['no brand, where the channel has one', wrong, tells(1)],
  ['an edit that keeps to none', wrong, tells(2)],
  ['an edit that keeps to another one', wrong, tells(2, brand('B2X'))],
  ['two brands at once', wrong, tells(1, brand('B1X'), carries('look'), brand('B2X'))],
  ['a brand without its picture', wrong, tells(1, brand('B1X'))],
  ['the picture of a brand without its words', wrong, tells(1, carries('look'))],
  ['a brand before it was kept', wrong, tells(0, brand('B1X'), carries('look'))],
  [
    'a brand where somebody wanted none',
    wrong,
    { asked: withBrand().asked.map((ask) => Object.assign({}, ask, { isPlain: true })) },
  ],
  [
    'versions that do not count from 1',
    wrong,
    { brands: [{ channel: 'C1', version: 2, token: 'B1X', at: 9 }] },
  ],
  [
    'a brand that was kept twice',
    wrong,
    { brands: [1, 2].map((version) => ({ channel: 'C1', version, token: 'B1X', at: 9 })) },
  ],
  [
    'news that a channel hears twice',
    'posted twice',
    {
      shown: [
        ...goodJournal().shown,
        ...['8.0', '8.1'].map((ts) =>
          Object.assign(shows('', 0), { ts, threadTs: ts, turnId: null, version: null }),
        ),
      ],
    },
  ],
]

test('nothing is found where all is well', () => {
  assert.deepEqual(check(withBrand()), [])
})

for (const [name, kind, spoilt] of SPOILT)
  test(`${name}: ${kind}`, () => {
    const kinds = kindsOf(spoilt)
    assert.ok(kinds.includes(kind), `found: ${kinds.join(', ') || 'nothing'}`)
  })

test('a brand that changes while something waits is right before and after', () => {
  const later = { channel: 'C1', version: 2, token: 'B2X', at: 12 }
  assert.deepEqual(kindsOf({ brands: [...withBrand().brands, later] }), [])
})

test('what was made before there was a brand may get one with the next edit', () => {
  const [first] = withBrand().brands
  assert.deepEqual(kindsOf({ brands: first === undefined ? [] : [{ ...first, at: 12 }] }), [])
})

test('a logo is seen through', () => {
  const shown = goodJournal().shown.with(0, shows('t1', 1, 'one with a logo'))
  const marked = [{ shown: 'one with a logo', unmarked: 'one' }]
  assert.deepEqual(kindsOf({ shown, marked }), [])
  assert.ok(kindsOf({ shown }).includes('wrong picture'))
})
