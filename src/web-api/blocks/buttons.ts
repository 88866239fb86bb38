/** Easel's buttons. Their values carry all that they need, so they work days later. */
import type { ActionsBlock, Button, PlainTextOption } from '@slack/types'
import type { Size } from '../../turns/settings.ts'

const text = (words: string) => ({ type: 'plain_text', text: words }) as const

const button = (name: string, label: string, value: string): Button => ({
  type: 'button',
  action_id: `easel.${name}`,
  text: text(label),
  value,
})

/** Below a failed turn. Slack's limit is 2,000 characters for a value; an id of a turn has 32. */
export const retryButtons = (turnId: string): ActionsBlock => ({
  type: 'actions',
  elements: [button('retry', 'Retry', turnId)],
})

/** Below a turn that waits or is being painted. */
export const cancelButtons = (turnId: string): ActionsBlock => ({
  type: 'actions',
  elements: [button('cancel', 'Cancel', turnId)],
})

export interface ResultButtons {
  readonly turnId: string
  readonly hasParent: boolean
  /** The next larger size that the model has; null: there is none. */
  readonly larger: Size | null
  /** The link of the first picture; null where there is none. */
  readonly original: string | null
}

/** Below a picture. */
export function resultButtons({
  turnId,
  hasParent,
  larger,
  original,
}: ResultButtons): ActionsBlock {
  return {
    type: 'actions',
    elements: [
      button('redo', 'Redo', turnId),
      button('edit', 'Edit…', turnId),
      ...(hasParent ? [button('undo', 'Undo', turnId)] : []),
      ...(larger === null
        ? []
        : [button('upscale', `Upscale to ${larger}`, `${turnId}:${larger}`)]),
      {
        type: 'overflow',
        action_id: 'easel.more',
        options: [
          more('ratio', 'Aspect ratio…', turnId),
          more('prompt', 'Show prompt and settings', turnId),
          ...(original === null
            ? []
            : [{ ...more('original', 'Download original', turnId), url: original }]),
          more('delete', 'Delete', turnId),
        ],
      },
    ],
  }
}

const more = (name: string, label: string, turnId: string): PlainTextOption => ({
  text: text(label),
  value: `easel.${name}:${turnId}`,
})
