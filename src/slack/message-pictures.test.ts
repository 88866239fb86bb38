import { describe, test } from 'vitest'
import { forwardedFiles, readPictures } from './message-pictures.ts'

const API = new URL('https://slack.com/api/')

const file = (id: string, mimetype = 'image/png') => ({ id, name: `${id}.png`, mimetype })

describe('the pictures of a message', () => {
  test('are its files, without those that are none', ({ expect }) => {
    const message = { ts: '2.2', thread_ts: '1.1', files: [file('F1'), file('F2', 'text/plain')] }
    expect(readPictures(message, API)).toEqual({
      ts: '2.2',
      threadTs: '1.1',
      files: [{ id: 'F1', name: 'F1.png' }],
      urls: [],
    })
  })

  test('are in its blocks and cards, as files or as links', ({ expect }) => {
    const message = {
      ts: '2.2',
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: 'words' } },
        { type: 'image', image_url: 'https://a.example/1.png', alt_text: '' },
        { type: 'image', slack_file: { id: 'F3' }, alt_text: '' },
        { type: 'carousel', elements: [{ hero_image: { image_url: 'https://a.example/2.png' } }] },
        { type: 'actions', elements: [{ type: 'button', action_id: 'x' }] },
      ],
    }
    expect(readPictures(message, API)).toEqual({
      ts: '2.2',
      threadTs: '2.2',
      files: [{ id: 'F3', name: '' }],
      urls: ['https://a.example/1.png', 'https://a.example/2.png'],
    })
  })

  test('are in what it forwards', ({ expect }) => {
    const message = { ts: '2.2', attachments: [{ files: [file('F4')] }, { text: 'words' }, null] }
    expect(readPictures(message, API).files).toEqual([{ id: 'F4', name: 'F4.png' }])
  })

  test('may be none', ({ expect }) => {
    expect(readPictures({ ts: '2.2', text: 'hello' }, API)).toMatchObject({ files: [], urls: [] })
  })

  test('are behind addresses of Slack’s own, and of others they are named', ({ expect }) => {
    const message = {
      ts: '2.2',
      attachments: [
        { image_url: 'https://files.slack.com/files-pri/T1-F5/fox.png' },
        { image_url: 'https://files.slack.com/files-tmb/T1-F6-a1b2c3/owl_360.png' },
        { image_url: 'https://files.slack.com.evil.example/files-pri/T1-F7/x.png' },
        { image_url: 'https://a.example/files-pri/T1-F8/x.png' },
      ],
    }
    expect(readPictures(message, API)).toMatchObject({
      files: [
        { id: 'F5', name: 'fox.png' },
        { id: 'F6', name: 'owl_360.png' },
      ],
      urls: [
        'https://files.slack.com.evil.example/files-pri/T1-F7/x.png',
        'https://a.example/files-pri/T1-F8/x.png',
      ],
    })
  })
})

describe('what somebody forwards in a message', () => {
  const forwarded = {
    is_share: true,
    is_msg_unfurl: true,
    from_url: 'https://acme.slack.com/archives/C1/p1',
    files: [{ ...file('F1'), url_private: 'https://files.slack.com/files-pri/T1-F1/F1.png' }],
    message_blocks: [
      {
        team: 'T1',
        channel: 'C1',
        ts: '1.1',
        message: {
          blocks: [
            { type: 'image', slack_file: { id: 'F2' } },
            { type: 'image', slack_file: { url: 'https://files.slack.com/files-pri/T1-F3/a.png' } },
            { type: 'image', image_url: 'https://a.example/b/cat.png' },
          ],
        },
      },
    ],
    image_url: 'https://files.slack.com/files-pri/T1-F1/F1.png',
  }

  test('is an input like any file; what is kept elsewhere comes with its address', ({ expect }) => {
    expect(forwardedFiles({ attachments: [forwarded] }, API)).toMatchObject([
      { id: 'F1', name: 'F1.png', url: 'https://files.slack.com/files-pri/T1-F1/F1.png' },
      { id: 'F2', url: null },
      { id: 'F3', name: 'a.png', url: null },
      { name: 'cat.png', url: 'https://a.example/b/cat.png' },
    ])
  })

  test.for([
    { attachments: [{ from_url: 'https://a.example', image_url: 'https://a.example/x.png' }] },
    { attachments: 'words' },
    {
      attachments: [
        null,
        5,
        [],
        { is_share: true, files: 5, message_blocks: [null, { message: 5 }] },
      ],
    },
    {},
    null,
    'words',
  ])('is nothing where nothing is forwarded: %o', (message, { expect }) => {
    expect(forwardedFiles(message, API)).toEqual([])
  })
})
