/** One line of the log: plain values only, so that no request, prompt or secret slips in. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void

/** Writes structured lines to the Worker's console, where `wrangler tail` and Workers Logs read them. */
export const log: Log = (level, event, fields = {}) => {
  // oxlint-disable-next-line no-console -- the console is the Worker's log
  console[level](JSON.stringify({ event, ...fields }))
}

/** An error as two short fields: what it is called and what it says, without its stack or its request. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: 'unknown', detail: String(error).slice(0, 300) }
  return { error: error.name, detail: error.message.slice(0, 300) }
}
