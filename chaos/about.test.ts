/** Of two forms that open together, each is known by what it is about. */
import assert from 'node:assert/strict'
import { test } from '../playground/lib/test.ts'
import { isAbout } from './hands/about.ts'

const PLACE = { channel: 'C1', threadTs: '1.0', turnId: 'T1' }
const form = (about: object): string => JSON.stringify({ language: 'en', ...about })

test('a form is about what was pressed, as far as it says', () => {
  for (const about of [
    PLACE,
    { channel: 'C1', threadTs: '1.0' },
    { channel: 'C1', threadTs: null },
    { channel: 'C1' },
  ])
    assert.equal(isAbout(form(about), PLACE), true, form(about))
  assert.equal(isAbout(form(PLACE), { channel: 'C1' }), true)
  assert.equal(isAbout(form(PLACE), { ...PLACE, turnId: null }), true)
})

test('a form of another channel, thread or turn belongs to another press', () => {
  for (const other of [{ channel: 'C2' }, { threadTs: '2.0' }, { turnId: 'T2' }])
    assert.equal(isAbout(form({ ...PLACE, ...other }), PLACE), false)
  for (const none of ['', '{', '{}', 'null']) assert.equal(isAbout(none, PLACE), false)
})
