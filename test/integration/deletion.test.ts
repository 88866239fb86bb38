/** What is deleted is gone: for the model, for other threads, and for whoever only asked. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import type { Message } from '../../playground/protocol.ts'
import { ANA, BEN, DESIGN, MARKETING, dmWithApp } from '../../playground/slack/seed.ts'
import { startEasel } from './easel.ts'
import { presser } from './press.ts'

const easel = await startEasel()
const { slack, painter, version, saying, imagine, said } = easel
const press = presser(slack)
const DM = dmWithApp(ANA)
after(() => easel.stop())

/** Waits for a modal of Ana's, and submits it. */
async function submit(name: string, state = {}): Promise<void> {
  const view = await slack.until(name, () =>
    slack.views(ANA).find(({ callback_id: id }) => id === name),
  )
  await slack.submit({ user: ANA, viewId: view.id, state })
}

async function privately(): Promise<Message> {
  await slack.command({
    ...{ user: ANA, channel: MARKETING, command: '/imagine' },
    text: 'a secret otter --private',
  })
  const first = await slack.until('a private thread', () => slack.byApp(DM)[0])
  await version(first.ts, 1, DM)
  slack.say({ user: ANA, channel: DM, threadTs: first.ts, text: 'in a hidden cave' })
  return version(first.ts, 2, DM)
}

test('a private version that was shared and then deleted gives its words to nobody', async () => {
  const second = await privately()
  await press(second, 'share')
  const state = {
    channel: { value: { type: 'conversations_select', selected_conversation: MARKETING } },
    note: { value: { type: 'plain_text_input', value: '' } },
  }
  await submit('easel.share', state)
  const shared = await slack.until('the shared picture', () =>
    slack.byApp(MARKETING).find(({ metadata }) => metadata?.event_payload['version'] === 1),
  )
  const thread = second.thread_ts ?? second.ts
  await press(second, 'delete')
  await submit('easel.delete')
  await saying(thread, /This picture was deleted/, DM)

  slack.say({ user: BEN, channel: MARKETING, threadTs: shared.ts, text: 'with a hat' })
  await version(shared.ts, 2, MARKETING)
  const sent = JSON.stringify(painter.requests.at(-1))
  assert.doesNotMatch(sent, /hidden cave/)
  // What came before it was not deleted.
  assert.match(sent, /secret otter/)

  const [first] = slack.byApp(DM)
  assert.ok(first)
  await press(first, 'delete')
  await submit('easel.delete')
  await saying(thread, /This picture was deleted.*This picture was deleted/, DM)
  slack.say({ user: BEN, channel: MARKETING, threadTs: shared.ts, text: 'and boots' })
  await version(shared.ts, 3, MARKETING)
  assert.doesNotMatch(JSON.stringify(painter.requests.at(-1)), /secret otter|hidden cave/)
})

test('an ask that was refused is deleted with its words, by its asker alone', async () => {
  painter.next({ kind: 'refuse', how: 'safety' })
  const { ts } = await imagine('a secret recipe')
  await saying(ts, /easel\.retry/)
  const failed = (): Message => {
    const message = slack.byApp(DESIGN).find((one) => one.ts === ts)
    assert.ok(message)
    return message
  }
  await press(failed(), 'delete', BEN)
  await slack.until('a sentence for Ben', () =>
    slack.ephemerals(BEN).find(({ text }) => /Only the one who asked/.test(text ?? '')),
  )
  await press(failed(), 'delete')
  await saying(ts, /These words were deleted/)
  assert.doesNotMatch(said(ts), /secret recipe/)
})

test('so is one that was cancelled', async () => {
  const held = painter.hold(1)
  const { ts } = await imagine('a secret surprise')
  const message = (): Message => {
    const found = slack.byApp(DESIGN).find((one) => one.ts === ts)
    assert.ok(found)
    return found
  }
  await held.arrived
  await press(message(), 'cancel')
  await saying(ts, /easel\.delete/)
  held.release()
  await press(message(), 'delete')
  await saying(ts, /These words were deleted/)
  assert.doesNotMatch(said(ts), /secret surprise/)
})

test('whoever presses Retry for somebody else pays, and both are named', async () => {
  painter.next({ kind: 'refuse', how: 'safety' })
  const { ts } = await imagine('a second try')
  await saying(ts, /easel\.retry/)
  const failed = slack.byApp(DESIGN).find((one) => one.ts === ts)
  assert.ok(failed)
  await press(failed, 'retry', BEN)
  const painted = await version(ts, 1)
  assert.match(JSON.stringify(painted.blocks), /<@U0ANA>.*tried again by <@U0BEN>/)
})
