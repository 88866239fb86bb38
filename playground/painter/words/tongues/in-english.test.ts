import assert from 'node:assert/strict'
import { test } from '../../../lib/test.ts'
import { describe } from '../describe.ts'
import { sceneOf } from '../scene-of.ts'
import type { Scene } from '../../scene.ts'
import { isKindName } from '../../kinds.ts'
import { meaningOf } from '../lexicon.ts'
import { inEnglish } from './in-english.ts'
import { DICTIONARIES, type Tongue, tongueOf } from './tongue.ts'

/** The scenes after each of these asks. */
const scenesOf = (...texts: readonly string[]): Scene[] =>
  texts.map((_, i) =>
    sceneOf({
      base: null,
      asks: texts.slice(0, i + 1).map((text) => ({ text, uploads: [] })),
      turn: i + 1,
      uploads: new Map(),
      newest: null,
    }),
  )

/** A lighthouse at dusk; at night; a pink sky; with a boat; without it. Then a cat on a sofa, and a dog in its place. */
const WALKS: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'a lighthouse at dusk',
    'make it night',
    'make the sky pink',
    'add a boat',
    'remove the boat',
    'a cat on a sofa',
    'replace the cat with a dog',
  ],
  es: [
    'un faro al atardecer',
    'haz que sea de noche',
    'pinta el cielo rosa',
    'añade un barco',
    'quita el barco',
    'un gato sobre un sofá',
    'cambia el gato por un perro',
  ],
  ja: [
    '夕暮れの灯台',
    '夜にして',
    '空をピンクに',
    '船を追加して',
    '船を消して',
    'ソファの上の猫',
    '猫を犬に変えて',
  ],
  zh: [
    '黄昏的灯塔',
    '改成夜晚',
    '把天空变成粉色',
    '加一只船',
    '去掉船',
    '沙发上的猫',
    '把猫换成狗',
  ],
  hi: [
    'शाम का लाइटहाउस',
    'रात कर दो',
    'आसमान को गुलाबी कर दो',
    'नाव जोड़ो',
    'नाव हटाओ',
    'सोफ़े पर बिल्ली',
    'बिल्ली की जगह कुत्ता',
  ],
}

for (const [tongue, asks] of Object.entries(WALKS))
  test(`a walk in ${tongue}: each ask is understood`, () => {
    const [dusk, night, pink, boat, without] = scenesOf(...asks.slice(0, 5))
    assert.deepEqual([dusk?.time, dusk?.setting], ['dusk', 'sea'])
    assert.equal(night?.time, 'night')
    assert.equal(pink?.sky, '#ee8fb2')
    assert.deepEqual(
      boat?.subjects.map(({ kind }) => kind),
      ['lighthouse', 'boat'],
    )
    assert.deepEqual(
      without?.subjects.map(({ kind }) => kind),
      ['lighthouse'],
    )
    const [cat, dog] = scenesOf(...asks.slice(5))
    assert.deepEqual(cat?.subjects.map(({ kind, on }) => [kind, on]).toSorted(), [
      ['cat', 'sofa'],
      ['sofa', null],
    ])
    assert.ok(dog?.subjects.some(({ kind }) => kind === 'dog'))
    assert.ok(dog?.subjects.every(({ kind }) => kind !== 'cat'))
    for (const text of asks) assert.equal(tongueOf(text), tongue, text)
  })

test('a scene is described in the language of the ask', () => {
  const scene = scenesOf('a cat on a sofa and two boats in the rain at night')[0]
  assert.ok(scene)
  assert.equal(
    describe(scene, 'es'),
    'Gato sobre sofá y 2 barcos en una habitación de noche, con lluvia.',
  )
  assert.equal(describe(scene, 'ja'), '夜の部屋のソファの上の猫と複数の船、雨。')
  assert.equal(describe(scene, 'zh'), '夜晚房间里的沙发上的猫和2 个船，有雨。')
  assert.equal(describe(scene, 'hi'), 'रात में कमरे में सोफ़ा पर बिल्ली और 2 नाव, साथ में बारिश।')
})

test('other ways to say it', () => {
  for (const [said, read] of [
    ['馬に乗った宇宙飛行士', 'astronaut on horse'],
    ['帽子をかぶった猫', 'cat with hat'],
    ['戴着帽子的猫', 'cat with hat'],
    ['टोपी पहने बिल्ली', 'cat with hat'],
    ['二匹の猫と赤い傘', '2 cat and red umbrella'],
    ['三只猫', '3 cat'],
    ['un gato rojo sobre un sofá azul', 'a red cat on a blue sofa'],
    ['从船上看到的黄昏灯塔', 'dusk lighthouse beside boat'],
    ['夜にして、星を加える', 'change into night. add stars'],
    ['a red cat, please', 'a red cat, please'],
    ['a café in a naïve style', 'a café in a naïve style'],
  ] as const)
    assert.equal(inEnglish(said), read)
})

test('what no dictionary has stays as it was written', () => {
  assert.equal(inEnglish('un zepelín sobre el mar'), 'a zepelín on the sea')
  assert.equal(inEnglish('ツェッペリンと海'), 'ツェッペリン and sea')
})

test('every word that the dictionaries lead to is one that the painter knows', () => {
  const ORDER = new Set(['of', 'object', 'please', 'and', 'riding', 'saying', 'called'])
  for (const { toEnglish } of Object.values(DICTIONARIES))
    for (const english of toEnglish.values()) {
      const word = english.replace('<', '')
      assert.ok(ORDER.has(word) || meaningOf(word) !== undefined || isKindName(word), word)
    }
})
