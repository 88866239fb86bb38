/** Whatever goes wrong with a journal is found, and nothing is found where all is well. */
import assert from 'node:assert/strict'
import { test } from '../playground/lib/test.ts'
import { check } from './check.ts'
import { aCall, aTurn, anAsk, carries, goodJournal, said, shows } from './forged.ts'
import type { Journal, ModelCall } from './journal.ts'

type Spoil = (good: Journal) => Partial<Journal>

/** Changes one of several. */
const but = <T>(all: readonly T[], n: number, change: Partial<T>): T[] =>
  all.map((one, i) => (i === n ? { ...one, ...change } : one))

const without = <T>(all: readonly T[], n: number): T[] => all.filter((_, i) => i !== n)

/** The last call, with other parts. */
const lastSends = ({ calls }: Journal, ...parts: ModelCall['parts']) => ({
  calls: but(calls, 2, { parts }),
})

const FORGED: readonly (readonly [name: string, kind: string, spoil: Spoil])[] = [
  [
    'an ask that was taken in and is nowhere',
    'lost',
    ({ asked }) => ({ asked: [...asked, anAsk('Q9X')] }),
  ],
  [
    'an ask that became two turns',
    'taken twice',
    ({ turns, shown }) => ({
      turns: [...turns, aTurn('t9', 'blue Q3X')],
      shown: [...shown, shows('t9', 4, 'three')],
    }),
  ],
  [
    'an ask that became a turn of another thread',
    'misplaced',
    ({ turns, shown }) => ({
      turns: but(turns, 1, { threadTs: '7.0' }),
      shown: but(shown, 1, { threadTs: '7.0' }),
    }),
  ],
  [
    'a turn that shows in another thread',
    'misplaced',
    ({ shown }) => ({ shown: but(shown, 1, { threadTs: '7.0' }) }),
  ],
  [
    'words for somebody else that were painted',
    'meddling',
    ({ asked }) => ({ asked: but(asked, 1, { words: 'aside' }) }),
  ],
  [
    'a turn that still goes on',
    'unfinished',
    ({ turns }) => ({ turns: but(turns, 2, { state: 'painting' }) }),
  ],
  [
    'a placeholder that still says so',
    'unfinished',
    ({ shown }) => ({ shown: but(shown, 2, { isWaiting: true }) }),
  ],
  ['an errand in the outbox', 'unfinished', () => ({ outbox: ['ask'] })],
  [
    'a turn in two messages',
    'posted twice',
    ({ shown }) => ({ shown: [...shown, shows('t2', 2, 'two')] }),
  ],
  ['a message of no turn', 'posted twice', ({ shown }) => ({ shown: [...shown, shows('t8', 8)] })],
  ['a turn that shows nowhere', 'invisible', ({ shown }) => ({ shown: without(shown, 1) })],
  [
    'a later reply painted first',
    'out of order',
    ({ calls }) => ({ calls: but(but(calls, 1, { at: 40 }), 2, { at: 30 }) }),
  ],
  [
    'the words of another thread',
    'crossed',
    (good) => ({
      asked: [...good.asked, anAsk('Q7X', { threadTs: '7.0', takenAt: null })],
      ...lastSends(good, ...(good.calls[2]?.parts ?? []), said('a hare Q7X'), said('blue Q3X')),
    }),
  ],
  [
    'a picture of another thread',
    'crossed',
    (good) => ({
      ...{ asked: [...good.asked, anAsk('Q7X', { threadTs: '7.0', takenAt: null })] },
      calls: [
        ...but(good.calls, 2, { parts: [carries('theirs'), ...(good.calls[2]?.parts ?? [])] }),
        aCall('theirs', 1, said('a hare Q7X')),
      ],
    }),
  ],
  [
    'a picture with the signature of another',
    'crossed',
    (good) =>
      lastSends(
        good,
        said('a fox Q1X'),
        carries('one', 'two.sig'),
        carries('two'),
        said('blue Q3X'),
      ),
  ],
  [
    'an edit without the picture that it edits',
    'wrong lineage',
    (good) => lastSends(good, said('a fox Q1X'), carries('one', 'one.sig'), said('blue Q3X')),
  ],
  [
    'an edit that saw a version beside its lineage',
    'wrong lineage',
    ({ versions }) => ({ versions: but(versions, 2, { parentId: 't1' }) }),
  ],
  [
    'a reply that did not edit the version it names',
    'wrong lineage',
    ({ asked }) => ({ asked: but(asked, 2, { base: 1 }) }),
  ],
  [
    'an attached picture that was not sent',
    'wrong lineage',
    ({ asked }) => ({ asked: but(asked, 2, { pictures: ['photo'] }) }),
  ],
  [
    'a picture made for another turn',
    'wrong picture',
    ({ shown }) => ({ shown: but(shown, 2, { pictures: ['two'] }) }),
  ],
  [
    'a picture that nobody has made',
    'wrong picture',
    ({ shown }) => ({ shown: but(shown, 2, { pictures: ['none'] }) }),
  ],
  [
    'a link that is dead',
    'no picture',
    ({ shown }) => ({ shown: but(shown, 2, { pictures: [null] }) }),
  ],
  [
    'a turn booked too dear',
    'wrong books',
    ({ booked }) => ({ booked: but(booked, 0, { cost: 9 }) }),
  ],
  [
    'a turn booked too cheap',
    'wrong books',
    ({ booked }) => ({ booked: but(booked, 0, { cost: 0 }) }),
  ],
  ['a turn that is in no book', 'wrong books', ({ booked }) => ({ booked: without(booked, 0) })],
  [
    'a call that is in the ledger twice',
    'wrong books',
    ({ ledger }) => ({ ledger: [...ledger, ...ledger] }),
  ],
  ['a call that is in no ledger', 'wrong books', ({ ledger }) => ({ ledger: without(ledger, 0) })],
  [
    'an answer that was asked for again',
    'painted twice',
    ({ calls }) => ({ calls: [...calls, aCall('again', 30, ...(calls[2]?.parts ?? []))] }),
  ],
  ['deleted words that are kept', 'remains', () => ({ erased: [{ token: 'Q2X', takenAt: 12 }] })],
  [
    'deleted words that are shown',
    'remains',
    ({ turns, shown }) => ({
      erased: [{ token: 'Q2X', takenAt: 12 }],
      turns: but(turns, 1, { prompt: '' }),
      shown: but(shown, 1, { tokens: ['Q2X'] }),
    }),
  ],
  [
    'deleted words that go to the model',
    'remains',
    ({ turns, calls }) => ({
      erased: [{ token: 'Q2X', takenAt: 12 }],
      turns: but(turns, 1, { prompt: '' }),
      calls: but(calls, 2, { at: 60_000 }),
    }),
  ],
  [
    'an object of a deleted version',
    'remains',
    ({ turns }) => ({
      deleted: [{ turnId: 't1', goneAt: 12, pictures: ['one'] }],
      turns: but(turns, 0, { isDeleted: true }),
    }),
  ],
  [
    'a deleted picture that goes to the model',
    'remains',
    ({ turns, shown, calls }) => ({
      deleted: [{ turnId: 't1', goneAt: 12, pictures: ['one'] }],
      turns: but(turns, 0, { isDeleted: true }),
      shown: but(shown, 0, { pictures: [] }),
      calls: but(calls, 2, { at: 60_000 }),
      kept: [],
    }),
  ],
  ['more pictures than somebody may have', 'beyond the limit', () => ({ counted: [4] })],
  ['a picture that nobody has counted', 'beyond the limit', () => ({ counted: [2] })],
  ['money that is held for nothing', 'held', () => ({ holds: 1 })],
  [
    'a token that was exchanged twice',
    'wasted token',
    () => ({ exchanges: { expired: 1, exchanged: 2, refused: 0 } }),
  ],
  [
    'a refresh token that was used twice',
    'wasted token',
    () => ({ exchanges: { expired: 2, exchanged: 1, refused: 1 } }),
  ],
  [
    'another picture than the one that was shared',
    'wrong picture',
    ({ asked, turns, shown, counted }) => ({
      asked: [
        ...asked,
        anAsk('Q9X', {
          ...{ by: 'share', threadTs: null, from: { channel: 'C1', ts: '1.0' }, fromTurn: 't1' },
        }),
      ],
      turns: [...turns, { ...aTurn('t9', 'look Q9X'), threadTs: '9.0' }],
      shown: [...shown, { ...shows('t9', 1, 'two'), threadTs: '9.0' }],
      counted,
    }),
  ],
  ['an exception of Easel', 'thrown', () => ({ log: ['{"event":"step_threw","turn":"t1"}'] })],
  [
    'an exception of the runtime',
    'thrown',
    () => ({ log: ['✘ [ERROR] Uncaught (in promise) Error: x'] }),
  ],
  [
    'a buffer that is lost in each round',
    'leak',
    () => ({ held: [50, 54, 58, 62, 66].map((mb) => mb * 1_000_000) }),
  ],
  ['more buffers than there are', 'leak', () => ({ held: [80_000_000] })],
]

test('nothing is found where all is well', () => {
  assert.deepEqual(check(goodJournal()), [])
})

for (const [name, kind, spoil] of FORGED)
  test(`${name}: ${kind}`, () => {
    const good = goodJournal()
    const kinds = check({ ...good, ...spoil(good) }).map((violation) => violation.kind)
    assert.ok(kinds.includes(kind), `found: ${kinds.join(', ') || 'nothing'}`)
  })

test('what was on its way when the Worker was killed may be asked for again', () => {
  const good = goodJournal()
  const calls = [...good.calls, aCall('again', 30, ...(good.calls[2]?.parts ?? []))]
  const found = check({ ...good, calls, kills: [28] })
  assert.deepEqual(
    found.filter(({ kind }) => kind === 'painted twice'),
    [],
  )
})

test('what the Worker has not taken in is owed to nobody', () => {
  const good = goodJournal()
  const asked = [...good.asked, anAsk('Q9X', { takenAt: null }), anAsk('Q10X', { words: 'aside' })]
  assert.deepEqual(check({ ...good, asked }), [])
})
