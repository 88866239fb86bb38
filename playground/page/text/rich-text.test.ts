import assert from 'node:assert/strict'
import { test } from 'node:test'
import { richFlows } from './rich-text.ts'
import { formatSlackDate } from './slack-date.ts'
import { escapeText, unescapeText } from './escape.ts'

void test('rich text keeps hostile words as text', () => {
  const text = '<script>alert(1)</script> *b* <@U1>'
  assert.deepEqual(
    richFlows({
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
    }),
    [{ type: 'paragraph', children: [{ type: 'text', text }] }],
  )
})

void test('a link to a script loses its address', () => {
  const link = {
    type: 'link',
    url: 'javascript:alert(1)',
    text: 'x',
    style: { bold: true },
  } as const
  assert.deepEqual(
    richFlows({
      type: 'rich_text',
      elements: [{ type: 'rich_text_quote', elements: [link] }],
    }),
    [{ type: 'quote', children: [{ type: 'bold', children: [{ type: 'text', text: 'x' }] }] }],
  )
})

void test('dates are written as Slack writes them', () => {
  const now = new Date(2026, 10, 23, 12)
  const seconds = new Date(2026, 10, 23, 9, 5).getTime() / 1000
  assert.match(formatSlackDate(seconds, '{date_short_pretty}', 'en-US', now), /^Today$/)
  assert.match(formatSlackDate(seconds, 'since {date_pretty}', 'en-US', now), /^since today$/)
  assert.match(formatSlackDate(seconds, '{time}', 'en-US', now), /9:05|09:05/)
  assert.equal(formatSlackDate(seconds, '{what}', 'en-US', now), '{what}')
  assert.equal(formatSlackDate(seconds, '{date_pretty}', 'es-ES', now), 'Hoy')
  assert.match(formatSlackDate(seconds - 86_400 * 3, '{ago}', 'en-US', now), /3/)
})

void test('escaping and unescaping are inverse', () => {
  for (const text of ['a & b', '<x>', '&amp;', '&lt;', '']) {
    assert.equal(unescapeText(escapeText(text)), text)
  }
})
