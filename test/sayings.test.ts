/** What the rules make of real-looking talk, in five languages. `npm run sayings` shows it as a table. */
import assert from 'node:assert/strict'
import { test } from '../playground/lib/test.ts'
import { readLikely } from '../src/understanding/likely.ts'
import type { Circumstances, Reading } from '../src/understanding/reading.ts'
import { ROLES } from '../src/understanding/roles.ts'
import { readByRules } from '../src/understanding/rules.ts'
import { described, isRight, paintsTalk } from './sayings/judge.ts'
import {
  LANGUAGES,
  type Saying,
  circumstancesOf,
  lexicon,
  readSayings,
  readScenes,
  tables,
} from './sayings/sayings.ts'

const sayings = readSayings()

const understood = (saying: Saying): Reading =>
  readByRules(saying.text, circumstancesOf(saying), lexicon)

const shareRight = (some: readonly Saying[]): number =>
  some.filter((saying) => isRight(understood(saying), saying)).length / some.length

const NEW: Circumstances = {
  ...{ several: 0, severalNow: false, newest: 0 },
  ...{ isDirect: false, isAddressed: true },
}

test('there are enough sayings, in every language', () => {
  assert.ok(sayings.length >= 600, `${sayings.length}`)
  for (const language of LANGUAGES)
    assert.ok(sayings.filter((saying) => saying.language === language).length >= 100, language)
})

test('talk is never painted', () => {
  const painted = sayings.filter((saying) => paintsTalk(understood(saying), saying))
  assert.deepEqual(
    painted.map(({ line, text }) => `${line} ${text}`),
    [],
  )
})

for (const language of LANGUAGES)
  test(`the rules alone read most of what is said: ${language}`, () => {
    const share = shareRight(sayings.filter((saying) => saying.language === language))
    assert.ok(share >= 0.85, `${share}`)
  })

test('so they do with the sayings that were kept aside while they were written', () => {
  const share = shareRight(sayings.filter(({ isHeldOut }) => isHeldOut))
  assert.ok(share >= 0.85, `${share}`)
})

/** A model that understands what a colleague would, where it is asked. */
function withModel(saying: Saying): Reading {
  const reading = understood(saying)
  if (reading.kind !== 'open') return reading
  const kind = saying.expected[0]?.split(' ')[0] ?? ''
  const choice = kind === 'back' ? 'step_back' : kind === 'unsure' ? null : kind
  return readLikely(reading, { choice, confidence: 0.9, cost: 0 })
}

test('with a model that understands them, nearly all are read', () => {
  const right = sayings.filter((saying) => isRight(withModel(saying), saying))
  assert.ok(right.length / sayings.length >= 0.97, `${right.length / sayings.length}`)
})

test('an edit that is certain is of the right version, in the right shape', () => {
  const wrong = sayings
    .filter(({ expected }) => expected.every((one) => one.startsWith('edit')))
    .map((saying) => ({ saying, reading: understood(saying) }))
    .filter(({ saying, reading }) => reading.kind === 'edit' && !isRight(reading, saying))
    .map(({ saying, reading }) => `${saying.line} ${described(reading, saying)}`)
  assert.deepEqual(wrong, [])
})

test('words of the scene are no options, and stay', () => {
  const scenes = readScenes()
  assert.ok(scenes.length >= 100)
  for (const scene of scenes) {
    const reading = readByRules(scene, NEW, lexicon)
    assert.ok(reading.kind === 'new', `${scene}: ${reading.kind}`)
    assert.equal(reading.prompt, scene)
    assert.deepEqual(reading.options, { ratios: [], size: null, count: 1, model: null }, scene)
  }
})

test('behind a scene, the options of five languages are read, and the scene stays', () => {
  const asked = ['in 9:16', 'in 4K', 'en formato cuadrado', '16:9でお願いします', '竖版', '4K में']
  for (const scene of ['a red fox in the snow', 'un faro', '秋の風景', '我阿姨的肖像'])
    for (const option of asked) {
      const reading = readByRules(`${scene}, ${option}`, NEW, lexicon)
      assert.ok(reading.kind === 'new')
      assert.equal(reading.prompt, scene)
      assert.ok(reading.options.ratios.length === 1 || reading.options.size !== null, option)
    }
})

test('the tables know only roles that the rules know, and none is without words', () => {
  const names = tables.flatMap((table) => [...table.matchAll(/^(\w+): /gm)].map(([, name]) => name))
  assert.deepEqual(new Set(names), new Set(ROLES))
})
