import type { ModalView } from '@slack/types'
import { text } from './choice.ts'

/** A modal that says one thing. */
export const noticeView = (words: string): ModalView => ({
  type: 'modal',
  title: text('Easel'),
  blocks: [{ type: 'section', text: text(words) }],
})
