/** The modal that takes pictures to be described, `easel.describe`. */
import type { ModalView } from '@slack/types'
import type { Words } from '../../words/words.ts'
import { text } from './choice.ts'
import { fileInput } from './file-input.ts'

/** @param maxFiles how many of them are described in one go */
export const describeView = (
  metadata: string,
  maxFiles: number,
  { compose, describe }: Words,
): ModalView => ({
  type: 'modal',
  callback_id: 'easel.describe',
  private_metadata: metadata,
  title: text(describe.title),
  submit: text(describe.submit),
  close: text(compose.close),
  blocks: [
    {
      type: 'input',
      block_id: 'pictures',
      label: text(describe.pictures),
      hint: text(describe.hint),
      element: fileInput(maxFiles),
    },
  ],
})
