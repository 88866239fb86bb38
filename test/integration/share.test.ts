/** From a private picture to a thread of the team. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import type { Message } from '../../playground/protocol.ts'
import { ANA, BEN, LAUNCH, MARKETING, RANDOM, dmWithApp } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'
import { presser } from './press.ts'

const easel = await startEasel()
const { slack, painter, version } = easel
const press = presser(slack)
const DM = dmWithApp(ANA)
after(() => easel.stop())

/** A picture that Ana painted and edited where nobody sees it. */
async function privately(): Promise<Message> {
  const before = new Set(slack.byApp(DM).map(({ ts }) => ts))
  await slack.command({
    ...{ user: ANA, channel: MARKETING, command: '/imagine' },
    text: 'a secret otter --private',
  })
  const first = await slack.until('a private thread', () =>
    slack.byApp(DM).find(({ ts }) => !before.has(ts)),
  )
  await version(first.ts, 1, DM)
  slack.say({ user: ANA, channel: DM, threadTs: first.ts, text: 'in a secret place' })
  return version(first.ts, 2, DM)
}

/** Shares a version by the menu and the modal. */
async function share(message: Message, channel: string, user = ANA, note = '') {
  const known = new Set(slack.views(user).map(({ id }) => id))
  await press(message, 'share', user)
  const view = await slack.until('the modal', () =>
    slack.views(user).find(({ id }) => !known.has(id)),
  )
  const state = {
    channel: { value: { type: 'conversations_select', selected_conversation: channel } },
    note: { value: { type: 'plain_text_input', value: note } },
  }
  return slack.submit({ user, viewId: view.id, state })
}

const sharedIn = (channel: string): Promise<Message> =>
  slack.until('the shared picture', () =>
    slack.byApp(channel).find(({ metadata }) => metadata?.event_payload['version'] === 1),
  )

test('a private picture begins a thread that knows what led to it', async () => {
  const second = await privately()
  const calls = painter.requests.length
  await share(second, MARKETING, ANA, 'for the banner?')
  const shared = await sharedIn(MARKETING)
  assert.equal(painter.requests.length, calls)
  const words = JSON.stringify([shared.text, shared.blocks])
  assert.match(words, /<@U0ANA> shared this picture.*for the banner\?/)
  assert.match(words, /made by AI/)
  assert.doesNotMatch(words, /a secret otter|in a secret place/)
  await slack.until('a word for Ana', () =>
    slack.ephemerals(ANA).find(({ text }) => /Shared in <#C0MARKETING>/.test(text ?? '')),
  )

  slack.say({ user: BEN, channel: MARKETING, threadTs: shared.ts, text: 'with a hat' })
  const next = await version(shared.ts, 2, MARKETING)
  assert.match(JSON.stringify(next.blocks), /v2, from v1/)
  const parts = painter.requests.at(-1)?.parts ?? []
  assert.match(parts.map(({ text }) => text).join('\n'), /a secret otter[^]*in a secret place/)
  assert.equal(parts.filter(({ pictureBytes }) => pictureBytes > 0).length, 2)

  await press(shared, 'prompt', BEN)
  const recipe = await slack.until('the recipe', () =>
    slack.ephemerals(BEN).find(({ text }) => /Prompt: not shared/.test(text ?? '')),
  )
  assert.doesNotMatch(recipe.text ?? '', /a secret otter|in a secret place/)
})

test('a public channel is joined; for a private one the sharer hears what to do', async () => {
  const second = await privately()
  await share(second, LAUNCH)
  await slack.until('a word for Ana', () =>
    slack.ephemerals(ANA).find(({ text }) => /<#C0LAUNCH>.*invite/.test(text ?? '')),
  )
  await share(second, RANDOM)
  await sharedIn(RANDOM)
  assert.equal(slack.byApp(RANDOM).length, 1)
  assert.match(JSON.stringify(await share(second, RANDOM)), /It is shared there already/)
  assert.equal(slack.byApp(RANDOM).length, 1)
})
