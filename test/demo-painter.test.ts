/** The demo painter knows the sentences that Easel itself sends, in every language. */
import assert from 'node:assert/strict'
import { test } from '../playground/lib/test.ts'
import { EMPTY_SCENE } from '../playground/painter/scene.ts'
import { ownPromptIn } from '../playground/painter/words/own-prompts.ts'
import { sceneOf } from '../playground/painter/words/scene-of.ts'
import { promptOf } from '../src/turns/deed.ts'
import { LANGUAGES } from '../src/turns/language.ts'

const sceneAfter = (...texts: readonly string[]) =>
  sceneOf({
    base: null,
    asks: texts.map((text) => ({ text, uploads: [] })),
    turn: texts.length,
    uploads: new Map(),
    newest: null,
  })
const before = sceneAfter('a fox in a forest')

for (const language of LANGUAGES) {
  const varied = promptOf('varied', language)
  test(`${language}: the same picture again is the same`, () => {
    for (const kind of ['same', 'upscaled', 'sized'] as const) {
      const prompt = promptOf(kind, language)
      assert.equal(ownPromptIn(prompt), 'same', prompt)
      assert.deepEqual(sceneAfter('a fox in a forest', prompt), before)
    }
  })
  test(`${language}: a variation shows the same things, composed anew`, () => {
    const about = `Edit picture 2 of your last answer. ${varied}`
    for (const prompt of [varied, about]) {
      assert.equal(ownPromptIn(prompt), 'varied', prompt)
      const { seed, ...rest } = sceneAfter('a fox in a forest', prompt)
      assert.notEqual(seed, before.seed)
      assert.deepEqual({ ...rest, seed: before.seed }, before)
    }
  })
}

test('what stands around the words of people is not drawn', () => {
  assert.deepEqual(
    sceneAfter('a fox', 'Edit picture 2 of your last answer. add a boat'),
    sceneAfter('a fox', 'add a boat'),
  )
  const uploads = sceneAfter('Use this picture.')
  assert.deepEqual({ ...uploads, seed: 0, setting: null }, EMPTY_SCENE)
})

test('people who say the same are understood as people', () => {
  assert.equal(ownPromptIn('the same picture again. But with a hat'), null)
  assert.equal(sceneAfter('a fox', 'the same picture again. Add a hat').subjects.length, 2)
})
