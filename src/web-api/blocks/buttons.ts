/** Easel's buttons. Their values carry all that they need, so they work days later. */
import type { ActionsBlock, Button, ConfirmationDialog } from '@slack/types'
import type { Words } from '../../words/words.ts'
import { text } from './choice.ts'

/** Slack's limit for one row. */
const MAX_ELEMENTS = 25

/** @param name what it does, with more behind a colon where one row has several of them */
export const button = (name: string, label: string, value: string): Button => ({
  type: 'button',
  action_id: `easel.${name}`,
  text: text(label),
  value,
})

/**
 * Below a failed turn. Slack's limit is 2,000 characters for a value; an id of a turn has 32.
 * @param isForWords whether other words may help, so that changing them comes first
 * @param instead a model that the same ask can be painted with
 */
export function failureButtons(
  turnId: string,
  isForWords: boolean,
  instead: { readonly id: string; readonly label: string } | null,
  { buttons, deletion }: Words,
): ActionsBlock {
  const change = button('words', buttons.changeWords, turnId)
  const again = button('retry', buttons.retry, turnId)
  return {
    type: 'actions',
    elements: [
      ...(instead === null
        ? []
        : [button('retry:model', buttons.useModel(instead.label), `${turnId}:${instead.id}`)]),
      ...(isForWords ? [change, again] : [again, change]),
      button('prompt', buttons.recipe, turnId),
      deleteAskButton(turnId, { buttons, deletion }),
    ],
  }
}

/** Removes the words of an ask that brought no picture, after a question. */
export const deleteAskButton = (
  turnId: string,
  { buttons, deletion }: Pick<Words, 'buttons' | 'deletion'>,
): Button => ({ ...button('delete', buttons.delete, turnId), confirm: question(deletion) })

/** What Slack asks before it sends the press. */
const question = ({
  askTitle,
  askExplained,
  confirm,
  deny,
}: Words['deletion']): ConfirmationDialog => ({
  title: text(askTitle),
  text: text(askExplained),
  confirm: text(confirm),
  deny: text(deny),
  style: 'danger',
})

/** Below a turn that waits or is being painted. */
export const cancelButtons = (turnId: string, { buttons }: Words): ActionsBlock => ({
  type: 'actions',
  elements: [button('cancel', buttons.cancel, turnId)],
})

/** One button for each of several pictures. `ref` stands in a value, `name` on the button. */
export const chooseButtons = (
  pictures: readonly { readonly ref: string; readonly name: string }[],
  words: Words,
): ActionsBlock => ({
  type: 'actions',
  elements: pictures
    .slice(0, MAX_ELEMENTS)
    .map(({ ref, name }, i) => chooseButton(i + 1, name, ref, words)),
})

/** Chooses one of several pictures. @param n keeps apart the buttons of one message */
export const chooseButton = (n: number, name: string, ref: string, { buttons }: Words): Button =>
  button(`version:${n}`, buttons.choose(name), ref)

/** Opens the page with all versions of the thread. */
export const galleryRow = (url: string, { gallery }: Words): ActionsBlock => ({
  type: 'actions',
  elements: [{ ...button('gallery', gallery.open, 'gallery'), url }],
})

/** Goes back to a version. @param n keeps apart the buttons of one message */
export const goBackButton = (n: number, label: string, ref: string): Button =>
  button(`version:${n}`, label, ref)
