import assert from 'node:assert/strict'
import { test } from '../../lib/test.ts'
import type { Scene } from '../scene.ts'
import { remarkOn } from './remark.ts'
import { sceneOf } from './scene-of.ts'
import { tongueOf } from './tongues/tongue.ts'

const after = (base: Scene | null, text: string): Scene =>
  sceneOf({ base, asks: [{ text, uploads: [] }], turn: 1, uploads: new Map(), newest: null })

/** What is said of the last ask. */
function remark(...texts: readonly string[]): string | null {
  let [before, now]: [Scene | null, Scene | null] = [null, null]
  for (const text of texts) [before, now] = [now, after(now, text)]
  return now === null ? null : remarkOn(before, now, tongueOf(texts.at(-1) ?? ''))
}

test('what is drawn as it was asked for needs no remark', () => {
  for (const text of [
    'a lighthouse at dusk',
    'a fluffy cat on a sofa',
    'a stubborn snail-paced tortoise',
    'a mug with our logo on a desk',
    'a banner for the summer sale',
    'an infographic about coffee',
    'a t-shirt with a fox',
    'a banana',
    'a minimalist picture of a red balloon in the corner of an empty canvas',
    'un faro al atardecer',
    '夕暮れの灯台',
  ])
    assert.equal(remark(text), null, text)
  assert.equal(remark('a cat', 'make it night'), null)
})

test('a plain shape is said to be one, once', () => {
  const said = 'I drew a plain shape for “zeppelin”: the demo painter does not know it.'
  assert.equal(remark('a zeppelin over the sea'), said)
  assert.equal(remark('a cat', 'add a zeppelin'), said)
  assert.equal(remark('a zeppelin', 'make it night'), null)
  assert.equal(
    remark('serendipity'),
    'I drew a plain shape for “serendipity”: the demo painter does not know it.',
  )
  assert.match(remark('a zeppelin, a gramophone') ?? '', /^I drew plain shapes for “zeppelin” and /)
})

test('an edit that was not understood says what became of it', () => {
  assert.match(remark('a cat', 'more zwibbel') ?? '', /did not understand this/)
})

test('it is said in the language of the ask', () => {
  assert.match(
    remark('un zepelín sobre el mar') ?? '',
    /^He dibujado formas sencillas para «zepelín»/,
  )
  assert.match(remark('猫', 'ツェッペリンを追加して') ?? '', /^「ツェッペリン」は単純な形/)
  assert.match(remark('猫', '加一个齐柏林') ?? '', /^“齐柏林”/)
  assert.match(remark('बिल्ली', 'एक ज़ेपेलिन जोड़ो') ?? '', /^“ज़ेपेलिन”/)
})
