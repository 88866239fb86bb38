/** Whatever is wrong with formats, or with what people find, is found. */
import assert from 'node:assert/strict'
import { test } from '../playground/lib/test.ts'
import { check } from './check.ts'
import type { AskedSet, Found, Zipped } from './features.ts'
import { aTurn, anAsk, goodJournal, shows } from './forged.ts'
import type { Journal } from './journal.ts'

const FORMATS = ['1080x1080', '101x96']

const set: AskedSet = {
  ...{ own: '101x96', user: 'U1', channel: 'C1', threadTs: '1.0', of: 't1' },
  ...{ formats: FORMATS, output: 'jpeg', takenAt: 40 },
}

const fileOf = (pixels: string) => ({ name: `fox-${pixels}.jpg`, pixels, hash: `set ${pixels}` })

const zip: Zipped = {
  ...{ turnId: 't4', files: FORMATS.map(fileOf), words: 'all of them', offersAgain: false },
}

const found: Found = {
  ...{ user: 'U1', token: 'Q2X', askedAt: 60_000, seenAt: 60_100, channels: ['C1'] },
  ...{ hits: [{ turnId: 't2', channel: 'C1', threadTs: '1.0' }], tokens: ['Q2X'], isQuiet: true },
}

const formats = { ...aTurn('t4', 'another shape'), deed: 'sized', formats: FORMATS }

/** With a set of formats, and with somebody who has found something. */
function withFeatures(): Journal {
  const good = goodJournal()
  return {
    ...good,
    ...{ sets: [set], zips: [zip], found: [found], turns: [...good.turns, formats] },
    shown: [...good.shown, shows('t4', 4, 'set 1080x1080', 'set 101x96')],
    versions: [...good.versions, { version: 4, turnId: 't4', pictures: 2, parentId: 't3' }],
    booked: [...good.booked, { turnId: 't4', cost: 0 }],
  }
}

const kindsOf = (spoilt: Partial<Journal>): string[] =>
  check({ ...withFeatures(), ...spoilt }).map(({ kind }) => kind)

test('nothing is found where all is well', () => {
  assert.deepEqual(check(withFeatures()), [])
})

const shaped = (shape: string) => {
  const { asked, zips } = withFeatures()
  const files = ['100x100', shape].map(fileOf)
  const ask = anAsk('Q2X', { ...asked[1], shapes: ['1:1', '9:16'] })
  return { asked: asked.with(1, ask), zips: [...zips, { ...zip, turnId: 't2', files }] }
}

const another = (id: string) => ({ ...formats, id })

const SPOILT: readonly (readonly [name: string, kind: string, spoilt: Partial<Journal>])[] = [
  ['a set that became nothing', 'lost', { sets: [set, { ...set, own: '102x96' }] }],
  ['a set that was made twice', 'taken twice', { turns: [...withFeatures().turns, another('t5')] }],
  [
    'what is missing, made twice',
    'taken twice',
    { turns: [...withFeatures().turns, another('t4x1'), another('t4x2')] },
  ],
  ['a set in another thread', 'misplaced', { sets: [{ ...set, threadTs: '7.0' }] }],
  ['a set without a zip', 'no set', { zips: [] }],
  [
    'a format of other pixels',
    'wrong set',
    { zips: [{ ...zip, files: ['1080x1081', '101x96'].map(fileOf) }] },
  ],
  [
    'a format that is neither there nor named',
    'wrong set',
    { zips: [{ ...zip, files: ['101x96'].map(fileOf), offersAgain: true }] },
  ],
  [
    'a format that is missing and not offered again',
    'wrong set',
    { zips: [{ ...zip, files: ['101x96'].map(fileOf), words: 'without 1080 × 1080' }] },
  ],
  ['a shape that nobody has asked for', 'wrong set', shaped('100x100')],
  [
    'a picture of a channel that somebody is not in',
    'found by a stranger',
    { found: [{ ...found, channels: ['C2'] }] },
  ],
  [
    'a deleted picture that is found',
    'remains',
    {
      deleted: [{ turnId: 't2', goneAt: 12, pictures: [] }],
      found: [{ ...found, isQuiet: false }],
    },
  ],
  ['deleted words that are found', 'remains', { erased: [{ token: 'Q2X', takenAt: 12 }] }],
  [
    'a picture that leads to another thread',
    'misplaced',
    { found: [{ ...found, hits: [{ turnId: 't2', channel: 'C1', threadTs: '7.0' }] }] },
  ],
  ['a picture that is not found', 'not found', { found: [{ ...found, hits: [] }] }],
]

for (const [name, kind, spoilt] of SPOILT)
  test(`${name}: ${kind}`, () => {
    const kinds = kindsOf(spoilt)
    assert.ok(kinds.includes(kind), `found: ${kinds.join(', ') || 'nothing'}`)
  })

test('what is missing of a set is named, and two shapes may be there', () => {
  const files = ['101x96'].map(fileOf)
  const named = { ...zip, files, words: 'without 1080 × 1080', offersAgain: true }
  assert.deepEqual(kindsOf({ zips: [named] }), [])
  assert.equal(kindsOf(shaped('56x100')).includes('wrong set'), false)
})

test('a set that was not taken in, and one whose picture was deleted, are owed to nobody', () => {
  const { turns } = withFeatures()
  const other = { ...set, own: '102x96' }
  assert.deepEqual(kindsOf({ sets: [set, { ...other, takenAt: null }] }), [])
  const gone = { ...aTurn('t6', ''), state: 'cancelled', isDeleted: true }
  assert.deepEqual(kindsOf({ sets: [set, other], turns: [...turns, gone] }), [])
})
