import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from '../../lib/test.ts'
import { CHEN, DESIGN } from '../seed.ts'
import { at, lastReceived, openStage, pngBytes, textAt, type Stage } from '../test-kit.ts'

let stage: Stage
beforeEach(async () => void (stage = await openStage()))
afterEach(() => stage.stop())

const withToken = () => ({ headers: { authorization: `Bearer ${stage.slack.token}` } })

test('gives bytes to the token only; without it, a login page with status 200', async () => {
  const file = stage.slack.addFile(pngBytes, 'fox.png', 'image/png')
  const good = await fetch(file.url_private_download, withToken())
  assert.equal(good.headers.get('content-type'), 'image/png')
  assert.deepEqual(new Uint8Array(await good.arrayBuffer()), pngBytes)
  for (const init of [{}, { headers: { authorization: 'Bearer xoxb-other' } }]) {
    const page = await fetch(file.url_private, init)
    assert.equal(page.status, 200)
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/)
  }
  stage.slack.core.state.app.scopes = ['chat:write']
  const scopeless = await fetch(file.url_private, withToken())
  assert.match(scopeless.headers.get('content-type') ?? '', /^text\/html/)
})

test('a file of Slack Connect is a stub in events and whole in files.info', async () => {
  const file = stage.slack.addFile(pngBytes, 'fox.png', 'image/png', CHEN)
  stage.slack.failFile(file.id, { type: 'stub' })
  stage.slack.say({ user: CHEN, channel: DESIGN, text: '', files: [file.id] })
  await stage.slack.settled()
  const { event } = lastReceived(stage)
  assert.equal(textAt(event, 'files', 0, 'file_access'), 'check_file_info')
  assert.equal(at(event, 'files', 0, 'url_private'), undefined)
  const info = await stage.api('files.info', { file: file.id })
  assert.equal(textAt(info, 'file', 'url_private'), file.url_private)
})

test('a redirect leads away and an HTML page comes instead, where tests ask for it', async () => {
  const file = stage.slack.addFile(pngBytes, 'fox.png', 'image/png')
  stage.slack.failFile(file.id, { type: 'redirect', to: 'https://evil.example/' })
  const init = { ...withToken(), redirect: 'manual' } as const
  const away = await fetch(file.url_private, init)
  assert.deepEqual([away.status, away.headers.get('location')], [302, 'https://evil.example/'])
  stage.slack.failFile(file.id, { type: 'html' })
  assert.match((await fetch(file.url_private, init)).headers.get('content-type') ?? '', /html/)
})

test('files.info knows size and thumbnails of a picture', async () => {
  const file = stage.slack.addFile(pngBytes, 'fox.png', 'image/png')
  const info = await stage.api('files.info', { file: file.id })
  assert.deepEqual([at(info, 'file', 'original_w'), textAt(info, 'file', 'filetype')], [1, 'png'])
  assert.equal(textAt(info, 'file', 'thumb_360'), file.url_private)
  assert.equal((await stage.api('files.info', { file: 'F0' }))['error'], 'file_not_found')
})

/** Uploads a picture as the app does; gives back its file id. */
async function upload(): Promise<string> {
  const args = { filename: 'v1.png', length: pngBytes.length }
  const given = await stage.api('files.getUploadURLExternal', args)
  const url = textAt(given, 'upload_url')
  assert.equal((await fetch(url, { method: 'POST', body: pngBytes })).status, 200)
  return textAt(given, 'file_id')
}

test('an upload appears in the channel a moment after it is completed', async () => {
  const id = await upload()
  const args = { files: [{ id, title: 'v1' }], channel_id: DESIGN, initial_comment: 'here' }
  assert.equal((await stage.api('files.completeUploadExternal', args))['ok'], true)
  assert.equal(stage.slack.byApp(DESIGN).length, 0)
  stage.clock.advance(1_000)
  const [shared] = stage.slack.byApp(DESIGN)
  assert.deepEqual([shared?.text, shared?.files?.[0]?.mimetype], ['here', 'image/png'])
})

test('an upload needs its bytes, all of them, and can be completed once', async () => {
  const args = { filename: 'v1.png', length: 5 }
  const given = await stage.api('files.getUploadURLExternal', args)
  const files = [{ id: given['file_id'] }]
  const early = await stage.api('files.completeUploadExternal', { files })
  assert.equal(early['error'], 'invalid_arguments')
  const url = textAt(given, 'upload_url')
  assert.equal((await fetch(url, { method: 'POST', body: pngBytes })).status, 400)
  assert.equal((await fetch(url, { method: 'POST', body: 'bytes' })).status, 200)
  assert.equal((await stage.api('files.completeUploadExternal', { files }))['ok'], true)
  const twice = await stage.api('files.completeUploadExternal', { files })
  assert.equal(twice['error'], 'invalid_arguments')
})

test('a slack_file can be shown only after Slack has looked at it', async () => {
  const id = await upload()
  const blocks = [{ type: 'image', slack_file: { id }, alt_text: 'v1' }]
  const post = () => stage.api('chat.postMessage', { channel: DESIGN, text: 'v1', blocks })
  const why = ['invalid slack file [json-pointer:/blocks/0/slack_file]']
  assert.deepEqual((await post())['errors'], why)
  await stage.api('files.completeUploadExternal', { files: [{ id }] })
  assert.deepEqual((await post())['errors'], why)
  stage.clock.advance(1_000)
  assert.equal((await post())['ok'], true)
})
