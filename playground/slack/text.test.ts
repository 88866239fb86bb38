import assert from 'node:assert/strict'
import { createManualClock } from '../lib/clock.ts'
import { test } from '../lib/test.ts'
import { createTsMaker } from './ids.ts'
import { richTextOf } from './rich-text.ts'
import { applyParse, decodeText, normaliseText } from './text.ts'

const ben = {
  realName: 'Ben',
  title: '',
  isAdmin: false,
  isBot: false,
  isGuest: false,
  team: 'T0ACME',
  company: null,
  locale: 'en-US' as const,
  color: '',
}
const people = [{ id: 'U0BEN', name: 'ben', ...ben }]

test('escapes stray signs and keeps entities, mentions and links', () => {
  assert.equal(normaliseText('a & b < c > d'), 'a &amp; b &lt; c &gt; d')
  const kept = '&amp; &lt; <@U0BEN> <#C0|x> <!here> <https://a.b/c|label>'
  assert.equal(normaliseText(kept), kept)
  assert.equal(decodeText(normaliseText('if (a < b && c > d)')), 'if (a < b && c > d)')
})

test('names ping only when parsed', () => {
  const text = 'hey @ben and @channel, mail ben@here.example'
  assert.equal(applyParse(text, 'none', people), text)
  const pings = 'hey <@U0BEN> and <!channel>, mail ben@here.example'
  assert.equal(applyParse(text, 'client', people), pings)
})

test('rich text has mentions and links as elements', () => {
  const [block] = richTextOf('<@U0BEN> see <https://a.b|this> &amp; that')
  assert.ok(block?.type === 'rich_text')
  const [section] = block.elements
  assert.deepEqual(section?.elements, [
    { type: 'user', user_id: 'U0BEN' },
    { type: 'text', text: ' see ' },
    { type: 'link', url: 'https://a.b', text: 'this' },
    { type: 'text', text: ' & that' },
  ])
})

test('timestamps rise even within a millisecond', () => {
  const nextTs = createTsMaker(createManualClock(1_763_856_000_123))
  const made = [nextTs(), nextTs(), nextTs()]
  assert.deepEqual(made, ['1763856000.123000', '1763856000.123001', '1763856000.123002'])
})
