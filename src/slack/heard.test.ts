import { describe, test } from 'vitest'
import { hear } from './heard.ts'

const BOT = 'U0EASEL'
const ears = { botUserId: BOT, threadReplies: 'all' } as const
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

describe('what is meant for Easel', () => {
  test('a mention begins a thread at its own message, without the mention', ({ expect }) => {
    const said = { ...reply, text: `<@${BOT}> a red fox`, thread_ts: undefined }
    expect(hear(said, ears)).toMatchObject({
      prompt: 'a red fox',
      threadTs: reply.ts,
      onlyInEasel: false,
    })
  })

  test('an app_mention counts without the bot’s id and without a channel type', ({ expect }) => {
    const { channel_type: _, ...said } = { ...reply, type: 'app_mention', text: 'a fox' }
    expect(hear(said, { ...ears, botUserId: null })?.onlyInEasel).toBe(false)
  })

  test('a reply counts only in an easel thread', ({ expect }) => {
    expect(hear(reply, ears)).toMatchObject({
      prompt: 'make it night',
      threadTs: reply.thread_ts,
      onlyInEasel: true,
    })
  })

  test('a direct message needs no mention', ({ expect }) => {
    const said = { ...reply, thread_ts: undefined, channel: 'D0ANA', channel_type: 'im' }
    expect(hear(said, ears)).toMatchObject({ onlyInEasel: false, threadTs: reply.ts })
  })

  test('an app_mention that does not name the bot mentions it first', ({ expect }) => {
    const said = { ...reply, type: 'app_mention', text: '<@U0EASEL> draw <@U0BEN|ben>' }
    expect(hear(said, { ...ears, botUserId: null })?.prompt).toBe('draw @ben')
  })

  test('a direct message may name a person', ({ expect }) => {
    const said = { ...reply, text: 'a hat for <@U0BEN|ben>', channel: 'D0ANA', channel_type: 'im' }
    expect(hear(said, ears)?.prompt).toBe('a hat for @ben')
  })

  test('files come with their download address, stubs without one', ({ expect }) => {
    const stub = { id: 'F2', mode: 'file_access', file_access: 'check_file_info' }
    const said = { ...reply, text: '', subtype: 'file_share', files: [photo, stub, null] }
    expect(hear(said, ears)?.files).toEqual([
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

  test('a reply that is sent to the channel as well is heard', ({ expect }) => {
    expect(hear({ ...reply, subtype: 'thread_broadcast' }, ears)).not.toBeNull()
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
    expect(hear(event, ears)).toBeNull()
  })

  test('replies without a mention, where the workspace wants mentions', ({ expect }) => {
    const strict = { ...ears, threadReplies: 'mentions' } as const
    expect(hear(reply, strict)).toBeNull()
    expect(hear({ ...reply, text: `<@${BOT}> make it night` }, strict)).not.toBeNull()
  })
})
