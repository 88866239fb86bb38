import assert from 'node:assert/strict'
import { test } from 'node:test'
import { complete, matching, triggerAt } from './completion.ts'
import { parseCommand, toMrkdwn } from './entities.ts'

const directory = {
  users: [
    { id: 'U1', name: 'Ana' },
    { id: 'U2', name: 'Ana Lima' },
    { id: 'UB', name: 'Easel' },
  ],
  channels: [{ id: 'C1', name: 'general' }],
}

void test('names become entities, the longest first', () => {
  assert.equal(toMrkdwn('@Ana Lima and @ana, ask @Easel', directory), '<@U2> and <@U1>, ask <@UB>')
  assert.equal(toMrkdwn('see #general', directory), 'see <#C1|general>')
  assert.equal(toMrkdwn('@here!', directory), '<!here>!')
})

void test('addresses and longer words are not mentions', () => {
  assert.equal(toMrkdwn('me@Ana.example @Analog', directory), 'me@Ana.example @Analog')
})

void test('what people type is escaped and cannot forge an entity', () => {
  assert.equal(toMrkdwn('<@U1> & <!channel>', directory), '&lt;@U1&gt; &amp; &lt;!channel&gt;')
})

void test('addresses become links, code keeps its letters', () => {
  assert.equal(
    toMrkdwn('https://a.example/?a=1&b=2.', directory),
    '<https://a.example/?a=1&amp;b=2>.',
  )
  assert.equal(toMrkdwn('`@Ana <x>` @Ana', directory), '`@Ana &lt;x&gt;` <@U1>')
})

void test('commands are split into name and words', () => {
  assert.deepEqual(parseCommand('/imagine  a <cat> '), { command: '/imagine', text: 'a <cat>' })
  assert.deepEqual(parseCommand('/imagine'), { command: '/imagine', text: '' })
  assert.equal(parseCommand('hello /imagine'), undefined)
  assert.equal(parseCommand('//aside'), undefined)
})

void test('completion begins at / and at @', () => {
  assert.deepEqual(triggerAt('/im', 3), { kind: 'command', query: 'im', start: 0 })
  assert.deepEqual(triggerAt('hi @An', 6), { kind: 'mention', query: 'An', start: 3 })
  assert.equal(triggerAt('me@An', 5), undefined)
  assert.equal(triggerAt('/imagine a', 10), undefined)
})

void test('completion replaces the word and moves the caret', () => {
  const text = 'hi @An you'
  const trigger = triggerAt(text, 6)
  assert.ok(trigger)
  assert.deepEqual(complete(text, trigger, '@Ana'), { text: 'hi @Ana you', caret: 8 })
})

void test('matching prefers the start of a name', () => {
  const names = matching([{ name: 'Ana Lima' }, { name: 'Lima Bo' }, { name: 'Zed' }], 'li')
  assert.deepEqual(
    names.map((entry) => entry.name),
    ['Lima Bo', 'Ana Lima'],
  )
})
