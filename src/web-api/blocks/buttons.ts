/** Easel's buttons. Their values carry all that they need, so they work days later. */
import type { ActionsBlock, Button, ConfirmationDialog, PlainTextOption } from '@slack/types'
import type { Size } from '../../turns/settings.ts'
import type { Words } from '../../words/words.ts'

/** Slack's limit for one row. */
const MAX_ELEMENTS = 25

const text = (words: string) => ({ type: 'plain_text', text: words }) as const

/** @param name what it does, with more behind a colon where one row has several of them */
const button = (name: string, label: string, value: string): Button => ({
  type: 'button',
  action_id: `easel.${name}`,
  text: text(label),
  value,
})

/**
 * Below a failed turn. Slack's limit is 2,000 characters for a value; an id of a turn has 32.
 * @param instead a model that the same ask can be painted with
 */
export const failureButtons = (
  turnId: string,
  instead: { readonly id: string; readonly label: string } | null,
  { buttons }: Words,
): ActionsBlock => ({
  type: 'actions',
  elements: [
    ...(instead === null
      ? []
      : [button('retry:model', buttons.useModel(instead.label), `${turnId}:${instead.id}`)]),
    button('retry', buttons.retry, turnId),
    button('prompt', buttons.recipe, turnId),
  ],
})

/** Below a turn that waits or is being painted. */
export const cancelButtons = (turnId: string, { buttons }: Words): ActionsBlock => ({
  type: 'actions',
  elements: [button('cancel', buttons.cancel, turnId)],
})

/** One button for each of several pictures. `ref` stands in a value, `name` on the button. */
export const chooseButtons = (
  pictures: readonly { readonly ref: string; readonly name: string }[],
  { buttons }: Words,
): ActionsBlock => ({
  type: 'actions',
  elements: pictures
    .slice(0, MAX_ELEMENTS)
    .map(({ ref, name }, i) => button(`version:${i + 1}`, buttons.choose(name), ref)),
})

/** Goes back to a version. @param n keeps apart the buttons of one message */
export const goBackButton = (n: number, label: string, ref: string): Button =>
  button(`version:${n}`, label, ref)

export interface ResultButtons {
  /** The turn, and which of its pictures. */
  readonly ref: string
  /** Whether the message shows one picture, so that it is clear what is meant. */
  readonly isOne: boolean
  /** Whether it comes from another thread: what it was asked with is not told here. */
  readonly isShared: boolean
  readonly hasParent: boolean
  /** The larger sizes that the model has. */
  readonly larger: readonly Size[]
  /** The link of the picture; null where there is none. */
  readonly original: string | null
}

/** Below a picture. */
export function resultButtons(
  { ref, isOne, isShared, hasParent, larger, original }: ResultButtons,
  { buttons, deletion }: Words,
): ActionsBlock {
  return {
    type: 'actions',
    elements: [
      ...(isShared ? [] : [button('redo', buttons.redo, ref)]),
      ...(isOne ? [button('vary', buttons.vary, ref), button('edit', buttons.edit, ref)] : []),
      ...(hasParent ? [button('undo', buttons.undo, ref)] : []),
      ...(isOne
        ? larger.map((size) => button(`upscale:${size}`, buttons.upscale(size), `${ref}:${size}`))
        : []),
      {
        type: 'overflow',
        action_id: 'easel.more',
        options: [
          ...(isOne ? [more('ratio', buttons.ratio, ref)] : []),
          more('prompt', buttons.recipe, ref),
          ...(original === null || !isOne
            ? []
            : [{ ...more('original', buttons.original, ref), url: original }]),
          ...(isOne ? [more('share', buttons.share, ref)] : []),
        ],
      },
      // Not in the menu: there, the question would be asked for every entry.
      { ...button('delete', buttons.delete, ref), confirm: question(deletion) },
    ],
  }
}

/** What Slack asks before it sends the press. */
const question = ({ title, explained, confirm, deny }: Words['deletion']): ConfirmationDialog => ({
  title: text(title),
  text: text(explained),
  confirm: text(confirm),
  deny: text(deny),
  style: 'danger',
})

const more = (name: string, label: string, ref: string): PlainTextOption => ({
  text: text(label),
  value: `easel.${name}:${ref}`,
})
