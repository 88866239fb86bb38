/** The scene that a conversation has arrived at: the picture so far, changed by each ask since. */
import type { Ask, Conversation } from '../conversation.ts'
import { EMPTY_SCENE, type Scene } from '../scene.ts'
import { hash } from '../drawing/random.ts'
import { MISSPELL_PHRASE, withoutTrouble } from '../trouble.ts'
import { again } from './edits.ts'
import { interpret } from './interpret.ts'
import { ownPromptIn, withoutAround } from './own-prompts.ts'
import { settingOf } from './setting-of.ts'

/** Of so many pictures with words, one is misspelled at first, as it happens to models. */
const SLIPS_OF = 6

const slips = (text: string, lettering: readonly string[]): boolean =>
  lettering.length > 0 && hash(text) % SLIPS_OF === 0

/** Uploads that a picture shows at most; the newest stay. */
const MAX_PHOTOS = 6

/** Folds the asks into the base. */
export function sceneOf({ base, asks }: Conversation): Scene {
  return asks.reduce<Scene>(
    (scene, ask, i) => afterAsk(scene, ask, base === null && i === 0),
    base ?? EMPTY_SCENE,
  )
}

function afterAsk(before: Scene, ask: Ask, isFirst: boolean): Scene {
  const own = isFirst ? null : ownPromptIn(ask.text)
  if (own === 'same') return before
  if (own === 'varied') return again(before)
  const said = interpret(before, withoutAround(withoutTrouble(ask.text)), isFirst)
  const photos = [...said.photos.filter((id) => !ask.uploads.includes(id)), ...ask.uploads]
  const shown = {
    ...said,
    misspelt: MISSPELL_PHRASE.test(ask.text) || slips(ask.text, said.lettering),
    photos: photos.slice(-MAX_PHOTOS),
  }
  // Where a picture is set, and how it is composed, is settled once: edits keep both.
  const after = isFirst
    ? { ...shown, setting: settingOf(shown), seed: hash(ask.text) % 9973 }
    : shown
  // Each edit is to be seen, even one that asks for what is there already.
  const isSame = !isFirst && JSON.stringify(after) === JSON.stringify(before)
  return isSame ? stressed(after) : after
}

/** The same, somewhat stronger. Shapes alone would be another composition with another seed. */
const stressed = (scene: Scene): Scene => ({
  ...scene,
  seed: scene.subjects.length > 0 ? scene.seed + 1 : scene.seed,
  strength: scene.strength + 0.5,
})
