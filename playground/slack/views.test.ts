import assert from 'node:assert/strict'
import type { Json } from '../lib/json.ts'
import { afterEach, beforeEach, test } from '../lib/test.ts'
import { ANA, BEN } from './seed.ts'
import { at, lastReceived, openStage, pngBytes, textAt, type Stage } from './test-kit.ts'

let stage: Stage
beforeEach(async () => void (stage = await openStage()))
afterEach(() => stage.stop())

const plain = (text: string) => ({ type: 'plain_text', text })
const input = (id: string, element: Json, more: Json = {}) => ({
  type: 'input',
  block_id: id,
  label: plain(id),
  element: { action_id: 'value', ...element },
  ...more,
})
const compose = (more: Json = {}): Json => ({
  type: 'modal',
  callback_id: 'easel.compose',
  title: plain('New picture'),
  submit: plain('Paint'),
  private_metadata: 'm',
  blocks: [
    input('prompt', { type: 'plain_text_input', max_length: 20 }),
    input('pictures', { type: 'file_input', max_files: 2 }, { optional: true }),
  ],
  ...more,
})

/** Runs the global shortcut; gives back its trigger id. */
async function trigger(): Promise<string> {
  await stage.slack.shortcut({ user: ANA, callbackId: 'easel.new' })
  return textAt(lastReceived(stage).body, 'trigger_id')
}

/** Opens the modal; gives back its id. */
async function openModal(more: Json = {}): Promise<string> {
  const answer = await stage.api('views.open', { trigger_id: await trigger(), view: compose(more) })
  return textAt(answer, 'view', 'id')
}

const fill = (viewId: string, prompt: string | null) =>
  stage.slack.submit({
    user: ANA,
    viewId,
    state: { prompt: { value: { type: 'plain_text_input', value: prompt } } },
  })

test('a trigger opens one view, within three seconds', async () => {
  const view = compose()
  const open = async (trigger_id: string) =>
    (await stage.api('views.open', { trigger_id, view }))['error']
  const first = await trigger()
  assert.equal(await open(first), undefined)
  assert.equal(await open(first), 'exchanged_trigger_id')
  const late = await trigger()
  stage.clock.advance(3_001)
  assert.equal(await open(late), 'expired_trigger_id')
  assert.equal(await open('1.2.3'), 'invalid_trigger_id')
  assert.equal(stage.slack.views(ANA).length, 1)
})

test('refuses a view that Slack would refuse', async () => {
  const refusal = async (more: Json) => {
    const args = { trigger_id: await trigger(), view: compose(more) }
    return textAt(await stage.api('views.open', args), 'response_metadata', 'messages', 0)
  }
  assert.match(await refusal({ title: plain('x'.repeat(25)) }), /less than 25 characters/)
  assert.match(await refusal({ submit: null }), /missing required field: submit/)
  assert.match(await refusal({ private_metadata: 'x'.repeat(3_001) }), /private_metadata/)
  assert.match(await refusal({ type: 'home' }), /must be one of modal/)
  const blocks = Array.from({ length: 101 }, () => ({ type: 'divider' }))
  assert.match(await refusal({ blocks }), /no more than 100 items/)
  assert.match(await refusal({ blocks: [{ type: 'markdown', text: 'x' }] }), /unsupported type/)
})

test('checks inputs itself before it bothers the app', async () => {
  const id = await openModal()
  const before = stage.received.length
  for (const prompt of [null, '', 'x'.repeat(21)]) {
    const reply = await fill(id, prompt)
    assert.ok(reply.ok && reply.result.type === 'errors')
    assert.deepEqual(Object.keys(reply.result.errors), ['prompt'])
  }
  assert.equal(stage.received.length, before)
})

test('a submission carries the values, with whole files; an empty answer closes the modal', async () => {
  const id = await openModal()
  const file = stage.slack.addFile(pngBytes, 'fox.png', 'image/png')
  const state = {
    prompt: { value: { type: 'plain_text_input', value: 'a fox' } },
    pictures: { value: { type: 'file_input', files: [{ id: file.id }] } },
  }
  const reply = await stage.slack.submit({ user: ANA, viewId: id, state })
  assert.ok(reply.ok)
  assert.equal(reply.result.type, 'closed')
  const { body } = lastReceived(stage)
  assert.equal(body['type'], 'view_submission')
  const view = at(body, 'view')
  assert.deepEqual(
    [textAt(view, 'callback_id'), textAt(view, 'private_metadata')],
    ['easel.compose', 'm'],
  )
  assert.equal(textAt(view, 'state', 'values', 'prompt', 'value', 'value'), 'a fox')
  const given = ['state', 'values', 'pictures', 'value', 'files', 0, 'url_private'] as const
  assert.equal(textAt(view, ...given), file.url_private)
  assert.equal(stage.slack.views(ANA).length, 0)
})

test('follows response_action: errors, update, push, clear', async () => {
  const id = await openModal()
  stage.answerWith(() => Response.json({ response_action: 'errors', errors: { prompt: 'no' } }))
  const refused = await fill(id, 'a fox')
  assert.ok(refused.ok)
  assert.deepEqual(refused.result, { type: 'errors', errors: { prompt: 'no' } })
  const hash = stage.slack.views(ANA)[0]?.hash
  const other = compose({ title: plain('Other') })
  stage.answerWith(() => Response.json({ response_action: 'update', view: other }))
  await fill(id, 'a fox')
  const [updated] = stage.slack.views(ANA)
  assert.equal(updated?.title.text, 'Other')
  assert.notEqual(updated?.hash, hash)
  stage.answerWith(() => Response.json({ response_action: 'push', view: compose() }))
  await fill(id, 'a fox')
  const [, pushed] = stage.slack.views(ANA)
  assert.deepEqual([pushed?.previous_view_id, pushed?.root_view_id], [id, id])
  stage.answerWith(() => Response.json({ response_action: 'clear' }))
  await fill(pushed?.id ?? '', 'a fox')
  assert.equal(stage.slack.views(ANA).length, 0)
})

test('an unacknowledged form stays open', async () => {
  const id = await openModal()
  stage.answerWith(() => new Response('', { status: 500 }))
  const reply = await fill(id, 'a fox')
  assert.ok(reply.ok)
  assert.equal(reply.result.type, 'failed')
  assert.equal(reply.answer.words, 'We had some trouble connecting. Try again?')
  assert.equal(stage.slack.views(ANA).length, 1)
})

test('views.update minds the hash; views.push needs a trigger from a modal and at most three', async () => {
  const blocks = [
    {
      type: 'actions',
      block_id: 'b',
      elements: [{ type: 'button', action_id: 'next', text: plain('Next') }],
    },
  ]
  const id = await openModal({ blocks })
  const hash = stage.slack.views(ANA)[0]?.hash
  const change = { view_id: id, view: compose({ blocks }) }
  assert.equal((await stage.api('views.update', { ...change, hash }))['ok'], true)
  assert.equal((await stage.api('views.update', { ...change, hash }))['error'], 'hash_conflict')
  assert.equal(
    (await stage.api('views.update', { ...change, view_id: 'V1' }))['error'],
    'not_found',
  )
  const push = async () => {
    const viewId = stage.slack.views(ANA).at(-1)?.id ?? ''
    const container = { type: 'view', viewId } as const
    await stage.slack.act({ user: ANA, container, blockId: 'b', actionId: 'next' })
    const trigger_id = lastReceived(stage).body['trigger_id']
    return (await stage.api('views.push', { trigger_id, view: compose({ blocks }) }))['error']
  }
  assert.deepEqual(
    [await push(), await push(), await push()],
    [undefined, undefined, 'push_limit_reached'],
  )
  const outside = { trigger_id: await trigger(), view: compose() }
  assert.equal((await stage.api('views.push', outside))['error'], 'not_found')
})

test('closing tells the app where it asked for it', async () => {
  const id = await openModal({ notify_on_close: true })
  assert.equal(stage.slack.closeView({ user: BEN, viewId: id }).ok, false)
  assert.equal(stage.slack.closeView({ user: ANA, viewId: id }).ok, true)
  await stage.slack.settled()
  assert.equal(lastReceived(stage).body['type'], 'view_closed')
})

test('publishes a Home tab', async () => {
  const view = { type: 'home', blocks: [{ type: 'divider' }] }
  const answer = await stage.api('views.publish', { user_id: ANA, view })
  assert.equal(answer['ok'], true)
  assert.equal(stage.slack.home(ANA)?.blocks[0]?.type, 'divider')
  const stale = { user_id: ANA, view, hash: 'old' }
  assert.equal((await stage.api('views.publish', stale))['error'], 'hash_conflict')
})
