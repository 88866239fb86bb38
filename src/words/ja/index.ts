import type { Words } from '../en/index.ts'
import { buttons } from './buttons.ts'
import { drafts, noBetterWords } from './drafts.ts'
import { failures, leftOut, refusals } from './failures.ts'
import { compose, help, home } from './surfaces.ts'
import { options } from './options.ts'
import { presses, tells } from './tells.ts'
import { recipe } from './recipe.ts'
import { results } from './results.ts'
import { status } from './status.ts'

export const japanese: Words = {
  buttons,
  compose,
  drafts,
  failures,
  help,
  home,
  leftOut,
  noBetterWords,
  options,
  presses,
  recipe,
  refusals,
  results,
  status,
  tells,
}
