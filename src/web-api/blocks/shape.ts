/** The small modal in which a picture gets another size or shape, `easel.shape`. */
import type { ModalView } from '@slack/types'
import type { Words } from '../../words/words.ts'
import { type Choice, text } from './choice.ts'
import { menu } from './compose.ts'

export interface ShapeForm {
  /** What comes back with the submission, at most 3,000 characters. */
  readonly metadata: string
  readonly ratios: readonly Choice[]
  readonly sizes: readonly Choice[]
  /** What the picture has now, by the block_id of its menu. */
  readonly chosen: Readonly<Record<string, string>>
}

/** The view that `views.open` takes. */
export const shapeView = (
  { metadata, ratios, sizes, chosen }: ShapeForm,
  { compose, shape }: Words,
): ModalView => ({
  type: 'modal',
  callback_id: 'easel.shape',
  private_metadata: metadata,
  title: text(shape.title),
  submit: text(compose.submit),
  close: text(compose.close),
  // Names of their own: a choice in the compose modal's menus is sent at once.
  blocks: [
    menu('new_ratio', compose.ratio, ratios, chosen),
    menu('new_size', compose.size, sizes, chosen),
  ],
})
