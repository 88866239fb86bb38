import assert from 'node:assert/strict'
import { test } from '../../lib/test.ts'
import type { Conversation } from '../conversation.ts'
import { sceneOf } from './scene-of.ts'
import { speak } from './speak.ts'
import { tongueOf } from './tongues/tongue.ts'

const asking = (text: string): Conversation => ({
  base: null,
  asks: [{ text, uploads: [] }],
  turn: 1,
  uploads: new Map(),
  newest: null,
})

test('better words are in the language of the ask, and show the same things', async () => {
  for (const text of [
    'a grumpy cat on a sofa',
    'un gato sobre un sofá',
    'ソファの上の猫',
    '沙发上的猫',
    'सोफ़े पर बिल्ली',
  ]) {
    const better = await speak(asking(text), tongueOf(text))
    assert.ok(better.length > text.length + 20, better)
    assert.equal(tongueOf(better), tongueOf(text))
    const [before, after] = [sceneOf(asking(text)), sceneOf(asking(better))]
    assert.deepEqual({ ...after, seed: 0 }, { ...before, seed: 0 }, better)
  }
})

test('a picture is described in the language that is asked for', async () => {
  const base = sceneOf(asking('a lighthouse at dusk'))
  assert.match(await speak({ ...asking(''), base }, 'es'), /^Faro junto al mar al atardecer\./)
  assert.match(await speak({ ...asking(''), base }, 'ja'), /^夕暮れの海辺の灯台。/)
})
