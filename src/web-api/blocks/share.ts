/** The modal in which a picture is shared, `easel.share`. */
import type { ModalView } from '@slack/types'
import type { Words } from '../../words/words.ts'
import { section } from './said.ts'

const text = (words: string) => ({ type: 'plain_text', text: words }) as const

const MAX_NOTE = 1000

/** The view that `views.open` takes. `metadata`: what comes back with the submission. */
export const shareView = (metadata: string, { share, compose }: Words): ModalView => ({
  type: 'modal',
  callback_id: 'easel.share',
  private_metadata: metadata,
  title: text(share.title),
  submit: text(share.submit),
  close: text(compose.close),
  blocks: [
    {
      type: 'input',
      block_id: 'channel',
      label: text(compose.channel),
      element: {
        type: 'conversations_select',
        action_id: 'value',
        filter: { include: ['public', 'private'], exclude_bot_users: true },
      },
    },
    {
      type: 'input',
      block_id: 'note',
      optional: true,
      label: text(share.note),
      element: {
        type: 'plain_text_input',
        action_id: 'value',
        multiline: true,
        max_length: MAX_NOTE,
        placeholder: text(share.noteExample),
      },
    },
    section(share.explained),
  ],
})
