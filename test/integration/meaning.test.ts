/** What people really say in a thread: talk, wishes and questions, seen from outside. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { ANA, BEN, CHEN, DESIGN, dmWithApp } from '../../playground/slack/seed.ts'
import { startEasel, useWords } from './easel.ts'

const easel = await startEasel()
const { slack, painter, inThread, version, imagine } = easel
after(() => easel.stop())

const images = () => painter.requests.filter(({ model }) => /image|banana/.test(model))

const reply = (threadTs: string, text: string, user = BEN): void =>
  void slack.say({ user, channel: DESIGN, threadTs, text })

test('talk paints nothing and leaves no message', async () => {
  const { ts } = await imagine('a fox')
  await version(ts, 1)
  const before = images().length
  for (const text of ['I love it!', 'nice!! 🎉', 'which do you like better?', 'hi', 'ありがとう'])
    reply(ts, text)
  reply(ts, 'make it blue')
  await version(ts, 2)
  assert.equal(images().length, before + 1)
  assert.equal(inThread(ts).length, 2)
})

test('shapes and versions in words are the right ones', async () => {
  const { ts } = await imagine('a harbour')
  await version(ts, 1)
  reply(ts, 'same but 9:16')
  const tall = await version(ts, 2)
  assert.match(JSON.stringify(tall.blocks), /9:16, from your words/)
  assert.match(JSON.stringify(images().at(-1)?.settings), /9:16/)
  reply(ts, 'go back to the first one and make the sky pink')
  const pink = await version(ts, 3)
  assert.match(JSON.stringify(pink.blocks), /v3, from v1/)
})

test('what cannot be known is asked of its writer, who decides', async () => {
  painter.setDecisionTrouble('silent')
  const { ts } = await imagine('a lamp')
  await version(ts, 1)
  const before = images().length
  reply(ts, 'the moon over there')
  const asked = await slack.until('a question', () =>
    slack.ephemerals(BEN).find(({ text }) => /Shall I paint/.test(text ?? '')),
  )
  assert.equal(images().length, before)
  assert.equal(inThread(ts).length, 1)
  await useWords(slack, BEN, asked, 0, 'easel.meant:edit')
  await version(ts, 2)
  painter.setDecisionTrouble('none')
})

test('questions are answered in words', async () => {
  const { ts } = await imagine('a boat')
  await version(ts, 1)
  const before = images().length
  reply(ts, 'how much have we spent this month?')
  await slack.until('an answer', () =>
    slack.ephemerals(BEN).find(({ text }) => /This month: \d+ pictures/.test(text ?? '')),
  )
  assert.equal(images().length, before)
})

test('a direct message is a conversation', async () => {
  const channel = dmWithApp(CHEN)
  slack.say({ user: CHEN, channel, text: 'a bowl of ramen' })
  const ts = slack.messages(channel)[0]?.ts ?? ''
  await version(ts, 1, channel)
  slack.say({ user: CHEN, channel, text: 'make the bowl blue' })
  const second = await version(ts, 2, channel)
  assert.equal(second.subtype, 'thread_broadcast')
  assert.match(JSON.stringify(second.blocks), /v2, from v1/)
  slack.say({ user: CHEN, channel, text: 'new: a plate of tacos' })
  await version(ts, 3, channel)
  const sent = images().at(-1)?.parts ?? []
  assert.ok(sent.every(({ text }) => text !== undefined))
})

test('a channel says how much Easel joins in', async () => {
  const { ts } = await imagine('a tree')
  await version(ts, 1)
  await slack.command({ user: ANA, channel: DESIGN, command: '/imagine', text: 'replies mentions' })
  const before = images().length
  reply(ts, 'make it red')
  await slack.command({ user: ANA, channel: DESIGN, command: '/imagine', text: 'replies all' })
  reply(ts, 'make it green')
  await version(ts, 2)
  assert.equal(images().length, before + 1)
})
