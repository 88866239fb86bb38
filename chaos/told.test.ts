/** What is not done, and was said to be so, is owed to nobody. */
import assert from 'node:assert/strict'
import { test } from '../playground/lib/test.ts'
import { check } from './check.ts'
import { aTurn, anAsk, goodJournal, shows } from './forged.ts'

test('words that came back to their writer with a sentence are not lost', () => {
  const good = goodJournal()
  const asked = [...good.asked, anAsk('Q9X')]
  assert.deepEqual(check({ ...good, asked, told: [{ user: 'U1', tokens: ['Q9X'] }] }), [])
  const [found] = check({ ...good, asked, told: [{ user: 'U2', tokens: ['Q9X'] }] })
  assert.equal(found?.kind, 'lost')
})

test('what can be said nowhere else comes back in the direct messages', () => {
  const good = goodJournal()
  const turns = good.turns.map((turn) =>
    turn.id === 't3' ? { ...turn, state: 'failed', userId: 'U0ANA' } : turn,
  )
  const returned = { ...shows('', 9), channel: 'D0ANA', turnId: null, version: null }
  const journal = { ...good, turns, versions: good.versions.slice(0, 2) }
  const shown = good.shown.slice(0, 2)
  const kinds = (tokens: string[]) =>
    check({ ...journal, shown: [...shown, { ...returned, tokens }] }).map(({ kind }) => kind)
  assert.equal(kinds(['Q3X']).includes('invisible'), false)
  assert.equal(kinds(['Q2X']).includes('invisible'), true)
})

test('what is shared a second time in a channel is there already', () => {
  const good = goodJournal()
  const from = { by: 'share', threadTs: null, from: { channel: 'C1', ts: '1.0' } } as const
  const share = { ...from, fromTurn: 't1' }
  const asked = [...good.asked, anAsk('Q8X', share), anAsk('Q9X', share)]
  const turns = [...good.turns, { ...aTurn('t9', 'look Q8X'), threadTs: '9.0' }]
  const shown = [...good.shown, { ...shows('t9', 1, 'one'), threadTs: '9.0' }]
  assert.deepEqual(check({ ...good, asked, turns, shown }), [])
  const [found] = check({ ...good, asked: [...good.asked, anAsk('Q9X', share)] })
  assert.equal(found?.kind, 'lost')
})
