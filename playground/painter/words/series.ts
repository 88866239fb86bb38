/** Answers of several pictures: a recipe with its steps, a story, variations of one picture. */
import type { Scene } from '../scene.ts'
import { add, leadOf } from './edits.ts'
import { describe } from './describe.ts'
import type { Tongue } from './tongues/tongue.ts'

/** Words and the picture below them. */
export interface Page {
  readonly text: string
  readonly scene: Scene
}

const RECIPE = /\brecipes?\b|\bhow to (?:cook|bake|make)\b|\bstep[- ]by[- ]step\b/i
const STORY =
  /\bstory(?:board)?\b|\bcomic strip\b|\bin (?:three|four|3|4) (?:pictures|images|scenes|panels)\b/i
const VARIATIONS =
  /\b(two|three|four|[234]) (?:different )?(?:variations|versions|options|alternatives)\b/i

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 }

/** The pages of an answer: one, unless the words ask for a series. @param text the last ask */
export function pagesOf(scene: Scene, text: string, tongue: Tongue = 'en'): Page[] {
  if (RECIPE.test(text)) return recipe(scene)
  if (STORY.test(text)) return story(scene)
  const count = VARIATIONS.exec(text)?.[1]?.toLowerCase()
  if (count !== undefined) return variations(scene, NUMBERS[count] ?? Number(count))
  return [{ text: describe(scene, tongue), scene }]
}

function recipe(scene: Scene): Page[] {
  const dish = leadOf(scene) ?? 'pancakes'
  const word = scene.subjects[0]?.word ?? scene.abstract[0] ?? 'pancakes'
  const table: Scene = { ...scene, setting: 'studio', subjects: [], abstract: [] }
  const withThings = (...kinds: readonly string[]): Scene =>
    kinds.reduce((at, kind) => add(at, { kind, word: kind }), table)
  const served = scene.subjects.length > 0 ? scene : add(table, { kind: dish, word })
  return [
    {
      text: `**1. Gather.** Everything for your ${word}, within reach.`,
      scene: withThings('bottle', 'apple', 'cup'),
    },
    {
      text: '**2. Mix.** Stir until it is smooth, then let it rest for ten minutes.',
      scene: withThings('bowl'),
    },
    { text: '**3. Cook.** Medium heat, a lid, and a little patience.', scene: withThings('pot') },
    { text: `**4. Serve.** ${describe(served)}`, scene: served },
  ]
}

function story(scene: Scene): Page[] {
  const times = [
    ['Early in the morning.', 'dawn'],
    ['Around noon.', 'day'],
    ['And then the night came.', 'night'],
  ] as const
  return times.map(([words, time]) => {
    const page = { ...scene, time }
    return { text: `${words} ${describe(page)}`, scene: page }
  })
}

const variations = (scene: Scene, count: number): Page[] =>
  Array.from({ length: count }, (_, i) => ({
    text: `**${i + 1} of ${count}.** ${describe(scene)}`,
    scene: { ...scene, seed: scene.seed + i },
  }))
