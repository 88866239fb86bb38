/** The one question that a confirm dialog asks at a time. */
import { signal } from '@preact/signals'
import type { ConfirmationDialog } from '@slack/types'

interface Question {
  confirm: ConfirmationDialog
  answer: (yes: boolean) => void
}

/** The open question, if any. */
export const question = signal<Question | undefined>(undefined)

/** Asks, and resolves to the person's answer. */
export function askConfirm(confirm: ConfirmationDialog): Promise<boolean> {
  question.value?.answer(false)
  return new Promise((resolve) => {
    const answer = (yes: boolean) => {
      question.value = undefined
      resolve(yes)
    }
    question.value = { confirm, answer }
  })
}
