import { describe, test } from 'vitest'
import * as v from 'valibot'
import { type Ears, type Heard, addressed, hear } from './heard.ts'
import { readDelivery } from './receiving/delivery.ts'
import { MessageEventSchema } from './receiving/event.ts'

const BOT = 'U0EASEL'
const apiUrl = new URL('https://slack.com/api/')
const ears = { botUserId: BOT, apiUrl } as const
const reply = {
  type: 'message',
  user: 'U0ANA',
  text: 'make it night',
  ts: '1700000100.000200',
  thread_ts: '1700000000.000100',
  channel: 'C0DESIGN',
  channel_type: 'channel',
}
const photo = {
  id: 'F1',
  name: 'cat.png',
  mimetype: 'image/png',
  size: 1234,
  url_private: 'https://files.slack.com/files-pri/T1-F1/cat.png',
  url_private_download: 'https://files.slack.com/files-pri/T1-F1/download/cat.png',
}

/** What Easel hears of an event that Slack delivers; null: nothing. */
function heardOf(event: unknown, to: Ears): Heard | null {
  const delivery = readDelivery({ type: 'event_callback', team_id: 'T1', event }, 'event')
  if (delivery.kind !== 'read') return null
  const { event: said } = v.parse(MessageEventSchema, delivery.body)
  const call = addressed(said, to)
  return call === null ? null : hear(said, call, to)
}

describe('what is meant for Easel', () => {
  test('a mention begins a thread at its own message, without the mention', ({ expect }) => {
    const said = { ...reply, text: `<@${BOT}> a red fox`, thread_ts: undefined }
    expect(heardOf(said, ears)).toMatchObject({
      prompt: 'a red fox',
      threadTs: reply.ts,
      onlyInEasel: false,
    })
  })

  test('an app_mention counts without the bot’s id and without a channel type', ({ expect }) => {
    const { channel_type: _, ...said } = { ...reply, type: 'app_mention', text: 'a fox' }
    expect(heardOf(said, { ...ears, botUserId: null })?.onlyInEasel).toBe(false)
  })

  test('a reply counts only in an easel thread', ({ expect }) => {
    expect(heardOf(reply, ears)).toMatchObject({
      prompt: 'make it night',
      threadTs: reply.thread_ts,
      onlyInEasel: true,
    })
  })

  test('a direct message needs no mention', ({ expect }) => {
    const said = { ...reply, thread_ts: undefined, channel: 'D0ANA', channel_type: 'im' }
    expect(heardOf(said, ears)).toMatchObject({ onlyInEasel: false, threadTs: reply.ts })
  })

  test('an app_mention that does not name the bot mentions it first', ({ expect }) => {
    const said = { ...reply, type: 'app_mention', text: '<@U0EASEL> draw <@U0BEN|ben>' }
    expect(heardOf(said, { ...ears, botUserId: null })?.prompt).toBe('draw @ben')
  })

  test('a direct message may name a person', ({ expect }) => {
    const said = { ...reply, text: 'a hat for <@U0BEN|ben>', channel: 'D0ANA', channel_type: 'im' }
    expect(heardOf(said, ears)?.prompt).toBe('a hat for @ben')
  })

  test('files come with their download address, stubs without one', ({ expect }) => {
    const stub = { id: 'F2', mode: 'file_access', file_access: 'check_file_info' }
    const said = { ...reply, text: '', subtype: 'file_share', files: [photo, stub, null] }
    expect(heardOf(said, ears)?.files).toEqual([
      {
        id: 'F1',
        name: 'cat.png',
        mimetype: 'image/png',
        size: 1234,
        url: photo.url_private_download,
      },
      { id: 'F2', name: 'picture', mimetype: '', size: null, url: null },
    ])
  })

  test('brings along the pictures of what it forwards, also without words', ({ expect }) => {
    const image_url = 'https://files.slack.com/files-pri/T1-F9/fox.png'
    const said = { ...reply, text: '', attachments: [{ is_share: true, image_url }] }
    expect(heardOf(said, ears)?.files).toMatchObject([{ id: 'F9' }])
    for (const attachments of ['words', 5, null, [null, { is_share: true, files: 'x' }]])
      expect(heardOf({ ...reply, attachments }, ears)?.files).toEqual([])
  })

  test('a file that cannot be read is one that its asker hears of', ({ expect }) => {
    const odd = [{ ...photo, name: 7, size: -1, url_private: {} }, { id: 'a/b' }, 'file']
    expect(heardOf({ ...reply, files: odd }, ears)?.files).toEqual([
      {
        id: 'F1',
        name: 'picture',
        mimetype: 'image/png',
        size: null,
        url: photo.url_private_download,
      },
      { id: 'unreadable', name: 'picture', mimetype: '', size: null, url: null },
      { id: 'unreadable', name: 'picture', mimetype: '', size: null, url: null },
    ])
  })

  test('no longer text than Slack has, and no half characters', ({ expect }) => {
    const said = { ...reply, text: `\ud800${'a'.repeat(50_000)}` }
    expect(heardOf(said, ears)?.prompt).toBe(`\ufffd${'a'.repeat(39_999)}`)
  })

  test('only a thread whose first message may be Easel’s own is waited for', ({ expect }) => {
    expect(heardOf(reply, ears)?.mayFollowEasel).toBe(true)
    expect(heardOf({ ...reply, parent_user_id: BOT }, ears)?.mayFollowEasel).toBe(true)
    expect(heardOf({ ...reply, parent_user_id: 'U0BEN' }, ears)?.mayFollowEasel).toBe(false)
  })

  test('a reply that is sent to the channel as well is heard', ({ expect }) => {
    expect(heardOf({ ...reply, subtype: 'thread_broadcast' }, ears)).not.toBeNull()
  })
})

describe('what is left alone', () => {
  test.for([
    ['a message outside threads', { ...reply, thread_ts: undefined }],
    [
      'the first message of a thread, repeated with its own thread_ts',
      { ...reply, thread_ts: reply.ts },
    ],
    ['another bot', { ...reply, bot_id: 'B1' }],
    ['Easel’s own post', { ...reply, user: BOT }],
    ['a changed message', { ...reply, subtype: 'message_changed', hidden: true }],
    ['somebody joining', { ...reply, subtype: 'channel_join' }],
    ['an aside', { ...reply, text: '// lovely' }],
    ['an aside that mentions Easel', { ...reply, text: `// <@${BOT}> is nice` }],
    ['talk to a person', { ...reply, text: '<@U0BEN> shall we print it?' }],
    ['an empty reply', { ...reply, text: ' ' }],
    ['an event without an author', { ...reply, user: undefined }],
    ['rubbish', 'hello'],
  ] as const)('%s', ([, event], { expect }) => {
    expect(heardOf(event, ears)).toBeNull()
  })
})
