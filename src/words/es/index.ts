import type { Words } from '../en/index.ts'
import { buttons } from './buttons.ts'
import { drafts, noBetterWords } from './drafts.ts'
import { describe, noDescription, offers } from './offers.ts'
import { failures, leftOut, refusals } from './failures.ts'
import { compose, extras, help, home } from './surfaces.ts'
import { notes } from './notes.ts'
import { options } from './options.ts'
import { deletion, overview } from './overview.ts'
import { presses, tells } from './tells.ts'
import { recipe } from './recipe.ts'
import { results } from './results.ts'
import { share } from './share.ts'
import { status } from './status.ts'
import { templates } from './templates.ts'

export const spanish: Words = {
  buttons,
  compose,
  deletion,
  describe,
  drafts,
  extras,
  failures,
  help,
  home,
  leftOut,
  noBetterWords,
  notes,
  noDescription,
  offers,
  options,
  overview,
  presses,
  recipe,
  refusals,
  results,
  share,
  status,
  tells,
  templates,
}
