/** The answers of Web API methods. */

/** What a method answers; Slack says `ok: false` with status 200. */
export type ApiAnswer = ({ ok: true } | { ok: false; error: string }) & Record<string, unknown>

/** A refusal with Slack's error. */
export type Refusal = { ok: false; error: string } & Record<string, unknown>

/** Slack's `ok: false`. */
export const refuse = (error: string, more: Record<string, unknown> = {}): Refusal => ({
  ok: false,
  error,
  ...more,
})

/** `invalid_arguments` with the sentence that Slack adds. */
export const badArgument = (message: string): Refusal =>
  refuse('invalid_arguments', { response_metadata: { messages: [`[ERROR] ${message}`] } })
