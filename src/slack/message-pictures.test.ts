import { describe, test } from 'vitest'
import { readPictures } from './message-pictures.ts'

const file = (id: string, mimetype = 'image/png') => ({ id, name: `${id}.png`, mimetype })

describe('the pictures of a message', () => {
  test('are its files, without those that are none', ({ expect }) => {
    const message = { ts: '2.2', thread_ts: '1.1', files: [file('F1'), file('F2', 'text/plain')] }
    expect(readPictures(message)).toEqual({
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
    expect(readPictures(message)).toEqual({
      ts: '2.2',
      threadTs: '2.2',
      files: [{ id: 'F3', name: '' }],
      urls: ['https://a.example/1.png', 'https://a.example/2.png'],
    })
  })

  test('are in what it forwards', ({ expect }) => {
    const message = { ts: '2.2', attachments: [{ files: [file('F4')] }, { text: 'words' }, null] }
    expect(readPictures(message).files).toEqual([{ id: 'F4', name: 'F4.png' }])
  })

  test('may be none', ({ expect }) => {
    expect(readPictures({ ts: '2.2', text: 'hello' })).toMatchObject({ files: [], urls: [] })
  })
})
