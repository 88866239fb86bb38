/** The modal that says what is kept of a person and asks whether it shall be forgotten, `easel.forget`. */
import type { ModalView } from '@slack/types'
import type { Words } from '../../words/words.ts'
import { escapeText } from '../text.ts'
import { text } from './choice.ts'
import { section } from './said.ts'

export interface ForgetForm {
  /** What comes back with the submission. */
  readonly metadata: string
  readonly pictures: number
  readonly drafts: number
  /** A day, `2026-11-22`; null: nobody knows. */
  readonly since: string | null
  /** Whether the person is being forgotten already. */
  readonly isUnderWay: boolean
}

/** The view that `views.open` takes. */
export const forgetView = (
  { metadata, pictures, drafts, since, isUnderWay }: ForgetForm,
  { forgetting }: Words,
): ModalView => ({
  type: 'modal',
  callback_id: 'easel.forget',
  private_metadata: metadata,
  title: text(forgetting.title),
  submit: text(forgetting.confirm),
  close: text(forgetting.deny),
  blocks: [
    ...(isUnderWay ? [section(escapeText(forgetting.underWay))] : []),
    section(escapeText(forgetting.kept(pictures, drafts, since))),
    section(escapeText(forgetting.explained)),
  ],
})
