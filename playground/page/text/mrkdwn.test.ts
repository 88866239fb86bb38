import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cpuOf } from '../../lib/cpu.ts'
import { parseInline, parseMrkdwn } from './mrkdwn.ts'
import { parseMarkdown } from './markdown.ts'

const text = (words: string) => ({ type: 'text', text: words })

void test('bold, italic, strike and code', () => {
  assert.deepEqual(parseInline('*b* _i_ ~s~ `c`'), [
    { type: 'bold', children: [text('b')] },
    text(' '),
    { type: 'italic', children: [text('i')] },
    text(' '),
    { type: 'strike', children: [text('s')] },
    text(' '),
    { type: 'code', text: 'c' },
  ])
})

void test('markers nest', () => {
  assert.deepEqual(parseInline('*a _b_ c*'), [
    { type: 'bold', children: [text('a '), { type: 'italic', children: [text('b')] }, text(' c')] },
  ])
})

void test('markers inside words and lonely markers stay text', () => {
  for (const plain of [
    'snake_case_name',
    '2*3*4',
    'a * b',
    '* item',
    '**',
    '~',
    '5 ~ 6',
    '*open',
  ]) {
    assert.deepEqual(parseInline(plain), [text(plain)])
  }
})

void test('people, channels, groups and labels', () => {
  assert.deepEqual(parseInline('<@U1> <#C1|general> <!here> <!subteam^S1|@design>'), [
    { type: 'user', id: 'U1' },
    text(' '),
    { type: 'channel', id: 'C1', label: 'general' },
    text(' '),
    { type: 'group', label: '@here' },
    text(' '),
    { type: 'group', label: '@design' },
  ])
})

void test('links: labelled, bare, and never a script', () => {
  const link = (url: string, label: string) => ({ type: 'link', url, children: [text(label)] })
  assert.deepEqual(parseInline('<https://a.example/?x=1&amp;y=2|here>'), [
    link('https://a.example/?x=1&y=2', 'here'),
  ])
  assert.deepEqual(parseInline('see https://a.example/x.'), [
    text('see '),
    link('https://a.example/x', 'https://a.example/x'),
    text('.'),
  ])
  assert.deepEqual(parseInline('https://a.example', { verbatim: true }), [
    text('https://a.example'),
  ])
  assert.deepEqual(parseInline('<javascript:alert(1)|click>'), [
    text('<javascript:alert(1)|click>'),
  ])
  assert.deepEqual(parseInline('<data:text/html,x|click>'), [text('<data:text/html,x|click>')])
})

void test('dates carry their format and fallback', () => {
  assert.deepEqual(parseInline('<!date^1700000000^{date_short} at {time}|14 Nov>'), [
    { type: 'date', seconds: 1_700_000_000, format: '{date_short} at {time}', fallback: '14 Nov' },
  ])
})

void test('escapes are undone once, and HTML is text', () => {
  assert.deepEqual(parseInline('&lt;@U1&gt; &amp;lt; <b>x</b>'), [text('<@U1> &lt; <b>x</b>')])
  assert.deepEqual(parseInline('`&lt;img src=x onerror=alert(1)&gt;`'), [
    { type: 'code', text: '<img src=x onerror=alert(1)>' },
  ])
})

void test('quotes and fences', () => {
  assert.deepEqual(parseMrkdwn('before\n&gt; one\n&gt; two\nafter\n```\n*x*\n```'), [
    { type: 'paragraph', children: [text('before')] },
    { type: 'quote', children: [text('one'), { type: 'break' }, text('two')] },
    { type: 'paragraph', children: [text('after')] },
    { type: 'preformatted', text: '*x*' },
  ])
})

void test('emoji: known names become characters, unknown stay', () => {
  assert.deepEqual(parseInline(':tada: :nope: 10:30:00'), [
    { type: 'emoji', name: 'tada', character: '🎉' },
    text(' :nope: 10:30:00'),
  ])
})

void test('Markdown: headings, lists, quotes, emphasis and links', () => {
  assert.deepEqual(parseMarkdown('## Hi\nOne **two**\n\n- a\n- [b](https://b.example)\n> q'), [
    { type: 'heading', level: 2, children: [text('Hi')] },
    { type: 'paragraph', children: [text('One '), { type: 'bold', children: [text('two')] }] },
    {
      type: 'list',
      ordered: false,
      items: [[text('a')], [{ type: 'link', url: 'https://b.example', children: [text('b')] }]],
    },
    { type: 'quote', children: [text('q')] },
  ])
  assert.deepEqual(parseMarkdown('[x](javascript:alert(1)) <script>'), [
    { type: 'paragraph', children: [text('[x](javascript:alert(1)) <script>')] },
  ])
})

for (const piece of ['*a ', '_', '<', '`', '&gt;\n', '<!date^', '~~', '**', '[a](', '_a\n*b'])
  void test(`endless "${piece}" is read in linear time`, async () => {
    const read = (words: string) => () => parseMrkdwn(words)
    const short = await cpuOf(read(piece.repeat(3000)))
    const long = await cpuOf(read(piece.repeat(12_000)))
    // Four times the text: quadratic work would be sixteen times as much.
    assert.ok(long < 8 * short + 60, `${short} ms, then ${long} ms`)
    // Slack takes no longer Markdown than this.
    assert.ok(parseMarkdown(piece.repeat(4000).slice(0, 12_000)).length > 0)
  })
