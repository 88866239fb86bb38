import assert from 'node:assert/strict'
import type { Json } from '../../lib/json.ts'
import { test } from '../../lib/test.ts'
import { checkBlocks, type Surface } from './check-blocks.ts'

const plain = (text: string) => ({ type: 'plain_text', text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const button = (more: Json = {}) => ({ type: 'button', text: plain('Go'), ...more })
const option = (value: string) => ({ text: plain(value), value })
const options = (count: number) => Array.from({ length: count }, (_, n) => option(`o${n}`))
const actions = (...elements: Json[]) => ({ type: 'actions', elements })
const image = (more: Json = {}) => ({
  type: 'image',
  image_url: 'https://example.com/a.png',
  alt_text: 'a',
  ...more,
})
const input = (element: Json) => ({ type: 'input', label: plain('l'), element })
const card = (more: Json = {}) => ({ type: 'card', title: mrkdwn('v1'), ...more })
const richText = (...elements: Json[]) => ({ type: 'rich_text', elements })
const thumbs = (more: Json = {}) => ({
  type: 'feedback_buttons',
  positive_button: { text: plain('Good'), value: '+' },
  negative_button: { text: plain('Bad'), value: '-' },
  ...more,
})
const long = (length: number) => 'x'.repeat(length)

/** What Slack accepts, and the first thing it refuses right beside. */
const FINE: [string, Json, Surface?][] = [
  ['3,000 characters of section', { type: 'section', text: mrkdwn(long(3_000)) }],
  ['150 characters of header', { type: 'header', text: plain(long(150)) }],
  ['2,000 characters of alt text', image({ alt_text: long(2_000) })],
  ['a picture of Slack', { type: 'image', slack_file: { id: 'F0' }, alt_text: 'a' }],
  ['10 things in a context', { type: 'context', elements: Array(10).fill(mrkdwn('x')) }],
  ['25 buttons', actions(...Array<Json>(25).fill(button()))],
  ['75 characters on a button', actions(button({ text: plain(long(75)), value: long(2_000) }))],
  ['5 options in an overflow', actions({ type: 'overflow', options: options(5) })],
  ['100 options in a menu', actions({ type: 'static_select', options: options(100) })],
  ['an input in a modal', input({ type: 'plain_text_input', max_length: 3_000 }), 'modal'],
  ['10 files in a modal', input({ type: 'file_input', max_files: 10 }), 'modal'],
  ['a card of words', { type: 'card', title: mrkdwn(long(150)), body: mrkdwn(long(200)) }],
  ['10 cards in a carousel', { type: 'carousel', elements: Array(10).fill(card()) }],
  ['rich text', richText({ type: 'rich_text_section', elements: [{ type: 'text', text: 'a' }] })],
  ['thumbs below an answer', { type: 'context_actions', elements: [thumbs()] }],
  ['a full prompt', input({ type: 'plain_text_input', initial_value: long(3_000) }), 'modal'],
  [
    'a choice of channels to answer in',
    input({
      type: 'conversations_select',
      response_url_enabled: true,
      filter: { include: ['public'] },
    }),
    'modal',
  ],
]

const REFUSED: [string, Json, RegExp, Surface?][] = [
  ['a long section', { type: 'section', text: mrkdwn(long(3_001)) }, /less than 3001 characters/],
  ['an empty section', { type: 'section', text: mrkdwn('') }, /more than 0 characters/],
  ['a section of nothing', { type: 'section' }, /missing required field: text/],
  ['11 fields', { type: 'section', fields: Array(11).fill(mrkdwn('x')) }, /no more than 10/],
  ['a long header', { type: 'header', text: plain(long(151)) }, /less than 151/],
  ['mrkdwn in a header', { type: 'header', text: mrkdwn('x') }, /must be plain_text/],
  ['no alt text', image({ alt_text: undefined }), /missing required field: alt_text/],
  ['long alt text', image({ alt_text: long(2_001) }), /less than 2001/],
  ['two sources', image({ slack_file: { id: 'F0' } }), /only one of/],
  ['a space in an address', image({ image_url: 'https://a.b/c d.png' }), /invalid url/],
  ['no address', image({ image_url: 'a.png' }), /invalid url/],
  ['26 buttons', actions(...Array<Json>(26).fill(button())), /no more than 25/],
  ['no buttons', actions(), /no less than 1/],
  ['a long button', actions(button({ text: plain(long(76)) })), /less than 76/],
  ['a long value', actions(button({ value: long(2_001) })), /less than 2001/],
  ['an odd style', actions(button({ style: 'loud' })), /must be one of primary, danger/],
  ['6 options', actions({ type: 'overflow', options: options(6) }), /no more than 5/],
  ['a long option', actions({ type: 'overflow', options: [option(long(151))] }), /less than/],
  [
    'one action id twice',
    actions(button({ action_id: 'a' }), button({ action_id: 'a' })),
    /unique/,
  ],
  [
    'an initial option of its own',
    actions({
      type: 'static_select',
      options: options(2),
      initial_option: option('other'),
    }),
    /must be one of the provided options/,
  ],
  ['an input in a message', input({ type: 'plain_text_input' }), /unsupported type: input/],
  ['a file input as an action', actions({ type: 'file_input' }), /unsupported type/],
  ['11 files', input({ type: 'file_input', max_files: 11 }), /between 1 and 10/, 'modal'],
  ['a nameless block', { type: 'picture' }, /unsupported type: picture/],
  ['a card of nothing', { type: 'card', subtitle: mrkdwn('x') }, /must have at least one of/],
  ['a long card', card({ body: mrkdwn(long(201)) }), /less than 201/],
  ['a menu on a card', card({ actions: [{ type: 'overflow' }] }), /unsupported type: overflow/],
  ['a card without alt text', card({ hero_image: image({ alt_text: undefined }) }), /alt_text/],
  ['11 cards', { type: 'carousel', elements: Array(11).fill(card()) }, /no more than 10/],
  ['an image in a carousel', { type: 'carousel', elements: [image()] }, /unsupported type: image/],
  ['a button below an answer', { type: 'context_actions', elements: [button()] }, /unsupported/],
  [
    'one thumb',
    { type: 'context_actions', elements: [thumbs({ negative_button: undefined })] },
    /missing/,
  ],
  ['an unknown part of rich text', richText({ type: 'rich_text_table', elements: [] }), /one of/],
  [
    'an empty text in rich text',
    richText({ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }),
    /more than 0/,
  ],
  ['a button to nowhere', actions(button({ url: 'example' })), /invalid url/],
  ['a file that Slack has', { type: 'file', source: 'local', external_id: 'F0' }, /remote/],
  [
    '101 rows',
    { type: 'table', rows: Array.from({ length: 101 }, () => [{}]) },
    /no more than 100/,
  ],
  [
    'a prompt beyond its length',
    input({ type: 'plain_text_input', max_length: 10, initial_value: long(11) }),
    /less than 11/,
    'modal',
  ],
  ['an empty filter', input({ type: 'conversations_select', filter: {} }), /at least one/, 'modal'],
  ['much markdown', { type: 'markdown', text: long(12_001) }, /less than 12001/],
]

for (const [what, block, surface = 'message'] of FINE) {
  test(`takes ${what}`, () => assert.deepEqual(checkBlocks([block], surface), []))
}

for (const [what, block, why, surface = 'message'] of REFUSED) {
  test(`refuses ${what}`, () => {
    const complaints = checkBlocks([block], surface)
    assert.match(complaints.join('\n'), why)
    for (const complaint of complaints) assert.match(complaint, /\[json-pointer:\/blocks/)
  })
}

test('counts blocks and markdown over the whole message', () => {
  const dividers = (count: number) => Array.from({ length: count }, () => ({ type: 'divider' }))
  assert.deepEqual(checkBlocks(dividers(50), 'message'), [])
  assert.match(checkBlocks(dividers(51), 'message').join(), /no more than 50 items/)
  assert.deepEqual(checkBlocks(dividers(100), 'modal'), [])
  const half = { type: 'markdown', text: long(6_001) }
  assert.match(checkBlocks([half, half], 'message').join(), /12001/)
  const twins = [
    { type: 'divider', block_id: 'a' },
    { type: 'divider', block_id: 'a' },
  ]
  assert.match(checkBlocks(twins, 'message').join(), /unique/)
})
