/** The modal that asks before a picture is deleted, `easel.delete`. */
import type { ModalView } from '@slack/types'
import { escapeText } from '../text.ts'
import type { Words } from '../../words/words.ts'
import { text } from './choice.ts'
import { section } from './said.ts'

/** The view that `views.open` takes. `metadata`: what comes back with the submission. */
export const deleteView = (metadata: string, { deletion }: Words): ModalView => ({
  type: 'modal',
  callback_id: 'easel.delete',
  private_metadata: metadata,
  title: text(deletion.title),
  submit: text(deletion.confirm),
  close: text(deletion.deny),
  blocks: [section(escapeText(deletion.explained))],
})
