import assert from 'node:assert/strict'
import { createCanvas } from '@napi-rs/canvas'
import { test } from '../../lib/test.ts'
import { ellipsised, fitText } from './fit-text.ts'
import { fontOf, legible } from './fonts.ts'

const ctx = createCanvas(10, 10).getContext('2d')
const heavy = (size: number): string => fontOf(800, size)
const BOX = { width: 300, height: 120, size: 60 }

test('short text stays whole and large', () => {
  const { lines, size } = fitText(ctx, 'Hello', BOX, heavy)
  assert.deepEqual([lines, size], [['Hello'], 60])
})

for (const text of [
  'many words that have to be broken into several lines',
  'word '.repeat(200).trim(),
  'incomprehensibilities'.repeat(8),
])
  test(`"${text.slice(0, 20)}…" stays inside its box`, () => {
    const { lines, size, lineHeight } = fitText(ctx, text, BOX, heavy)
    ctx.font = heavy(size)
    for (const line of lines) assert.ok(ctx.measureText(line).width <= BOX.width, line)
    assert.ok(lines.length * lineHeight <= BOX.height)
  })

test('what does not fit ends in an ellipsis, between whole letters', () => {
  ctx.font = fontOf(500, 20)
  assert.equal(ellipsised(ctx, 'short', 300), 'short')
  const cut = ellipsised(ctx, 'é'.repeat(200), 100)
  assert.match(cut, /^é+…$/)
  assert.ok(ctx.measureText(cut).width <= 100)
})

test('letters that no font here knows do not become boxes, those of other fonts stay', () => {
  const said = 'a\n  cat, 猫。 बिल्ली 🐈'
  assert.equal(legible(said, []), 'a cat,')
  assert.equal(legible(said, ['Noto Sans CJK JP']), 'a cat, 猫。')
  assert.equal(legible(said, ['Lohit Devanagari']), 'a cat, बिल्ली')
  assert.equal(legible(said, ['Hiragino Sans', 'Apple Color Emoji']), 'a cat, 猫。 🐈')
})
