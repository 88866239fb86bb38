/** What a person's action comes to: done, or Slack's refusal in words. */
import type { AppAnswer, Reply } from '../../protocol.ts'
import type { Delivered } from '../deliveries.ts'

/** A refusal by Slack itself; the app never hears of it. */
export const no = (error: string, words: string): { ok: false; error: string; words: string } => ({
  ok: false,
  error,
  words,
})

export const NO_SUCH_CHANNEL = no('channel_not_found', 'That conversation is not there.')
export const NO_SUCH_MESSAGE = no('message_not_found', 'That message is not there any more.')
export const NO_SUCH_USER = no('user_not_found', 'Nobody has that id.')

/** The app is not in the workspace, or not any more: it hears nothing of what is pressed. */
export const NOT_INSTALLED = no('app_not_installed', 'This app is not in the workspace any more.')

/** Done, with nothing to add. */
export const done: Reply = { ok: true }

/** How the app took it, with Slack's words for a failure. */
export function toAnswer(delivered: Delivered, words: string): AppAnswer {
  const { acknowledged, status, ms, failure } = delivered
  return { acknowledged, status, ms, failure, words: failure === null ? null : words }
}
