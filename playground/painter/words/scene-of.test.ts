import assert from 'node:assert/strict'
import { test } from '../../lib/test.ts'
import type { Scene } from '../scene.ts'
import { describe } from './describe.ts'
import { sceneOf } from './scene-of.ts'
import { pagesOf } from './series.ts'
import { takeOf } from './takes.ts'

/** The scene after these asks. */
const after = (...texts: readonly string[]): Scene =>
  sceneOf({
    base: null,
    asks: texts.map((text) => ({ text, uploads: [] })),
    turn: texts.length,
    uploads: new Map(),
    newest: null,
  })
const kindsOf = ({ subjects }: Scene): string[] => subjects.map(({ kind }) => kind)

test('reads subjects, setting, hour, weather and style', () => {
  const scene = after('a lighthouse and two boats by the sea at dusk in the rain, watercolour')
  assert.deepEqual(kindsOf(scene), ['lighthouse', 'boat'])
  assert.deepEqual([scene.setting, scene.time, scene.style], ['sea', 'dusk', 'watercolour'])
  assert.deepEqual(scene.weather, ['rain'])
  assert.equal(scene.subjects[1]?.count, 2)
})

test('colours go to their nouns', () => {
  const scene = after('a red bicycle in front of a green cafe', 'make the bicycle blue')
  const [bicycle, cafe] = scene.subjects.map(({ colour }) => colour)
  assert.equal(bicycle, '#3b76c9')
  assert.equal(cafe, '#4f9d5d')
})

test('edits add, remove and replace', () => {
  assert.deepEqual(kindsOf(after('a lighthouse', 'add a boat')), ['lighthouse', 'boat'])
  assert.deepEqual(kindsOf(after('a lighthouse', 'add a boat', 'remove the boat')), ['lighthouse'])
  assert.deepEqual(kindsOf(after('a dog in a park', 'replace the dog with a cat')), ['cat'])
})

test('what was settled at first stays when things come', () => {
  const before = after('a cat')
  const now = after('a cat', 'add a sofa', 'make it night')
  assert.deepEqual([now.setting, now.seed], [before.setting, before.seed])
})

test('one sits on what stands behind "on", and only there', () => {
  assert.equal(after('a cat on a sofa').subjects[0]?.on, 'sofa')
  assert.equal(after('an astronaut riding a horse').subjects[0]?.on, 'horse')
  assert.equal(after('a palm tree on a beach with an umbrella').subjects[0]?.on, null)
})

test('words to be written are kept as they were spelt', () => {
  assert.deepEqual(after('a cat', "add the words 'Hello'").lettering, ['Hello'])
  assert.deepEqual(kindsOf(after('a cat', "add the words 'Hello'")), ['cat'])
  assert.deepEqual(after('a logo with the text "Easel"').lettering, ['Easel'])
})

test('unknown words alone become an abstract picture, in an edit they change the light', () => {
  assert.deepEqual(after('serendipity').abstract, ['serendipity'])
  assert.deepEqual(after('a cat', 'more zwibbel').unknown, ['zwibbel'])
})

test('no edit leaves the scene as it was', () => {
  for (const edit of ['make it night', 'a cat', 'hmm', 'remove the moon', 'zwibbel', 'again'])
    assert.notDeepEqual(after('a cat at night', edit), after('a cat at night'), edit)
})

test('colours come back to a black and white picture', () => {
  const scene = after('a cat', 'black and white', 'make it colourful again')
  assert.equal(scene.style, null)
})

test('trouble that is asked for is not drawn', () => {
  assert.deepEqual(kindsOf(after('a cat, demo: busy')), ['cat'])
  assert.deepEqual(after('a cat, demo: busy').unknown, [])
})

test('a scene is described in one sentence', () => {
  const cases = [
    ['a cat on a sofa', 'A cat on a sofa in a room.'],
    ['an umbrella', 'An umbrella against a plain backdrop.'],
    ['three boats on a lake at dawn', 'Three boats by a lake at dawn.'],
    ['a village at dusk', 'A village among green hills at dusk.'],
    ['serendipity', 'An abstract composition about serendipity.'],
    ['a poster of a cactus', 'A poster of a cactus in the desert.'],
  ] as const
  for (const [words, sentence] of cases) assert.equal(describe(after(words)), sentence)
})

test('recipes, stories and variations have several pages', () => {
  const pages = (text: string): number => pagesOf(after(text), text).length
  assert.deepEqual(
    ['a cat', 'a pancake recipe', 'a story about a cat', 'four variations of a cat'].map(pages),
    [1, 4, 3, 4],
  )
})

test('the last page of a recipe is the dish', () => {
  const page = pagesOf(after('a recipe for pizza'), 'a recipe for pizza').at(-1)
  assert.ok(page)
  assert.deepEqual(kindsOf(page.scene), ['pizza'])
})

test('an animal and a role side by side are one, dressed', () => {
  for (const words of ['a corgi astronaut', 'an astronaut corgi']) {
    const scene = after(words)
    assert.deepEqual(kindsOf(scene), ['dog', 'helmet'], words)
    assert.equal(scene.setting, 'space', words)
  }
  assert.deepEqual(kindsOf(after('an astronaut with a cat')), ['astronaut', 'cat'])
})

test('a name is written on what shows its name, and on nothing else', () => {
  assert.deepEqual(after('logo for a coffee shop called Ember').lettering, ['Ember'])
  assert.deepEqual(after('a dog called Rex').lettering, [])
})

test('a colour of the lettering is not that of what it stands on', () => {
  for (const words of [
    'a badge with gold lettering that says "Ember"',
    'a badge with gold letters saying Ember',
    'a badge saying "Ember". Make the lettering gold',
    'a logo for Ember that says “Ember” in gold serif letters',
  ]) {
    const { subjects, accent, letterColour } = after(words)
    assert.deepEqual([subjects[0]?.colour, accent, letterColour], [null, null, '#e3b04b'], words)
  }
})

test('words in the picture grow and shrink, and the picture stays', () => {
  const before = after('a poster with the text "Friday"')
  const now = after('a poster with the text "Friday"', 'bigger text')
  assert.ok(now.letterScale > before.letterScale)
  assert.deepEqual({ ...now, letterScale: 1 }, before)
  assert.ok(after('a sign saying Open', 'make the words smaller').letterScale < 1)
})

test('a variation shows the same things', () => {
  const words =
    'Paint a variation of this picture: the same subject and style, with another composition, angle and details.'
  assert.deepEqual(kindsOf(after('a fox in a forest', words)), ['fox'])
})

test('another take differs in what nobody named, and in nothing else', () => {
  const scene = after('a fox in a forest')
  assert.equal(takeOf(scene, 0), scene)
  const takes = [1, 2, 3].map((take) => takeOf(scene, take))
  assert.equal(new Set(takes.map(({ seed }) => seed)).size, 3)
  assert.deepEqual(new Set(takes.map(({ subjects }) => subjects)), new Set([scene.subjects]))
  assert.equal(takeOf(after('a fox at night'), 1).time, 'night')
})
