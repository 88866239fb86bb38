/** A picture is put before people, who approve it or make a wish. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import type { Message } from '../../playground/protocol.ts'
import { ANA, BEN, CHEN, MARKETING } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'
import { findButton, presser } from './press.ts'

const easel = await startEasel()
const { slack, version, inThread, saying } = easel
const press = presser(slack)
after(() => easel.stop())

const said = (message: Message): string => JSON.stringify([message.text, message.blocks])

async function painted(words: string): Promise<Message> {
  const before = new Set(slack.byApp(MARKETING).map(({ ts }) => ts))
  await slack.command({ user: ANA, channel: MARKETING, command: '/imagine', text: words })
  const first = await slack.until('a thread', () =>
    slack.byApp(MARKETING).find(({ ts }) => !before.has(ts)),
  )
  return version(first.ts, 1, MARKETING)
}

async function opened(message: Message, name: string, user: string): Promise<string> {
  const known = new Set(slack.views(user).map(({ id }) => id))
  await press(message, name, user)
  const view = await slack.until('the modal', () =>
    slack.views(user).find(({ id }) => !known.has(id)),
  )
  return view.id
}

async function ask(message: Message, people: string[]): Promise<Message> {
  const threadTs = message.thread_ts ?? message.ts
  const viewId = await opened(message, 'approval', ANA)
  const state = {
    people: { value: { type: 'multi_users_select', selected_users: people } },
    note: { value: { type: 'plain_text_input', value: 'for <Friday>' } },
  }
  const answer = await slack.submit({ user: ANA, viewId, state })
  assert.doesNotMatch(JSON.stringify(answer) ?? '', /errors/)
  return slack.until('the question', () =>
    inThread(threadTs, MARKETING).find(({ text }) => /asks for approval/.test(text ?? '')),
  )
}

const now = (of: Message): Message => {
  const found = inThread(of.thread_ts ?? of.ts, MARKETING).find(({ ts }) => ts === of.ts)
  assert.ok(found)
  return found
}

test('all who were named say yes, once each, and the picture says so', async () => {
  const first = await painted('a lighthouse')
  const asked = await ask(first, [BEN, CHEN])
  assert.match(said(asked), /<@U0ANA> asks for approval of v1.*for &lt;Friday&gt;/)
  await press(asked, 'approve', ANA)
  await slack.until('a word for Ana', () =>
    slack.ephemerals(ANA).find(({ text }) => /Only the people who were asked/.test(text ?? '')),
  )
  await Promise.all(Array.from({ length: 10 }, () => press(asked, 'approve', BEN)))
  await slack.until('nine words for Ben', () => {
    const told = slack.ephemerals(BEN).filter(({ text }) => /answered already/.test(text ?? ''))
    return told.length === 9 ? told : undefined
  })
  assert.doesNotMatch(said(now(first)), /Approved by/)
  await press(now(asked), 'approve', CHEN)
  await slack.until('the stamp', () =>
    /Approved by <@U0BEN> and <@U0CHEN>, <!date/.test(said(now(first))) ? true : undefined,
  )
  assert.equal(findButton(now(asked), 'approve'), null)
  assert.equal(findButton(now(first), 'approval'), null)
  const calls = () =>
    inThread(first.thread_ts ?? first.ts, MARKETING).filter(({ text }) =>
      /^<@U0ANA>, everybody you asked has approved v1\.$/.test(text ?? ''),
    )
  await slack.until('a call', () => calls()[0])
  assert.equal(calls().length, 1)
  const at = { channel: MARKETING, threadTs: first.thread_ts ?? first.ts }
  slack.say({ user: ANA, ...at, text: 'versions' })
  await saying(at.threadTs, /The versions so far[^]*Approved, <!date/, MARKETING)
})

test('a wish is an edit by whoever was asked, and the new version has no approval', async () => {
  const first = await painted('a harbour')
  const asked = await ask(first, [BEN])
  const viewId = await opened(asked, 'wish', BEN)
  const state = { wish: { value: { type: 'plain_text_input', value: 'with a red boat' } } }
  await slack.submit({ user: BEN, viewId, state })
  const second = await version(first.thread_ts ?? first.ts, 2, MARKETING)
  assert.match(said(second), /<@U0BEN>.*with a red boat/)
  assert.match(said(second), /v2, from v1/)
  assert.doesNotMatch(said(second), /Approved/)
  await slack.until('the answer', () =>
    /<@U0BEN>: would like a change/.test(said(now(asked))) ? true : undefined,
  )
})

test('a picture that is deleted takes the question along', async () => {
  const first = await painted('a bridge')
  const asked = await ask(first, [BEN])
  await slack.submit({ user: ANA, viewId: await opened(first, 'delete', ANA), state: {} })
  await slack.until('the end', () =>
    /This picture was deleted/.test(said(now(asked))) ? true : undefined,
  )
  assert.equal(findButton(now(asked), 'approve'), null)
})
