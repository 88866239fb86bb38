/** The one row below a result: what is pressed often as buttons, everything else in the menu. */
import type { ActionsBlock, Button, Overflow, PlainTextOption } from '@slack/types'
import type { Size } from '../../turns/settings.ts'
import { dollars } from '../../words/dollars.ts'
import type { Words } from '../../words/words.ts'
import { button } from './buttons.ts'
import { type Choice, option } from './choice.ts'

/** What a result offers, and about what each costs in USD. */
export interface Offers {
  /** Whether the thread has something to go back to. */
  readonly canUndo: boolean
  /** All of them together. */
  readonly variations: number
  /** The larger sizes that the model has, the smallest first. */
  readonly larger: readonly { readonly size: Size; readonly cost: number }[]
}

export interface ResultButtons extends Offers {
  /** The turn, and which of its pictures. */
  readonly ref: string
  /** Whether the message shows one picture, so that it is clear what is meant. */
  readonly isOne: boolean
  /** Whether it comes from another thread: what it was asked with is not told here. */
  readonly isShared: boolean
  /** Whether all who were asked have approved it. */
  readonly isApproved: boolean
}

/** Slack's limit for a menu of this kind. */
const MAX_ENTRIES = 5

/** Below a picture. */
export function resultButtons(result: ResultButtons, words: Words): ActionsBlock {
  const { ref, isOne, isShared, isApproved, variations } = result
  const { buttons } = words
  const vary = buttons.priced(buttons.vary, dollars(variations))
  const one: Button[] = [
    button('vary', vary, ref),
    button('edit', buttons.edit, ref),
    button('touch_up', buttons.touchUp, ref),
    button('sizes', buttons.sizes, ref),
    ...(isApproved ? [] : [button('approval', buttons.approval, ref)]),
  ]
  return {
    type: 'actions',
    elements: [
      ...(isShared ? [] : [button('redo', buttons.redo, ref)]),
      ...(isOne ? one : [button('best', buttons.best, ref)]),
      menu(result, words),
      ...(isOne ? [button('share', buttons.share, ref)] : []),
    ],
  }
}

/** Below a set of shapes: all of them in one file, what is missing once more, and the menu. */
export const setButtons = (
  result: ResultButtons,
  { zipUrl, turnId, isWhole }: { zipUrl: string; turnId: string; isWhole: boolean },
  words: Words,
): ActionsBlock => ({
  type: 'actions',
  elements: [
    { ...button('zip', words.sizes.zip, 'zip'), url: zipUrl },
    ...(isWhole ? [] : [button('sizes_again', words.sizes.again, turnId)]),
    menu(result, words),
  ],
})

/** Of larger sizes, as many as there is room for: the chooser behind “Size and shape…” has all of them. */
function menu(result: ResultButtons, words: Words): Overflow {
  const { ref, isOne, canUndo } = result
  const { buttons } = words
  const first = canUndo ? [entry('undo', buttons.undo, ref)] : []
  const last = [
    ...(isOne ? [entry('ratio', buttons.ratio, ref)] : []),
    entry('prompt', buttons.recipe, ref),
    entry('delete', buttons.delete, ref),
  ]
  const larger = isOne ? upscales(result, words) : []
  const room = MAX_ENTRIES - first.length - last.length
  return {
    type: 'overflow',
    action_id: 'easel.more',
    options: [...first, ...larger.slice(0, room), ...last],
  }
}

const upscales = ({ ref, larger }: ResultButtons, { buttons }: Words): PlainTextOption[] =>
  larger.map(({ size, cost }) =>
    entry('upscale', buttons.priced(buttons.upscale(size), dollars(cost)), `${ref}:${size}`),
  )

const entry = (name: string, label: string, ref: string): PlainTextOption => {
  const choice: Choice = { value: `easel.${name}:${ref}`, label }
  return option(choice)
}
