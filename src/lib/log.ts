/**
 * One line of the log: names, reasons, ids and numbers. No message of an error, since those quote what they
 * have read, and no words of people.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

/** `figure`: it is only counted, and no line is written. A line costs the Worker about as much as a write of its storage. */
export type LogLevel = 'figure' | 'info' | 'warn' | 'error'

export type Log = (level: LogLevel, event: string, fields?: LogFields) => void

/** Writes structured lines to the Worker's console, where `wrangler tail` and Workers Logs read them. */
export const log: Log = (level, event, fields = {}) => {
  if (level === 'figure') return
  // oxlint-disable-next-line no-console -- the console is the Worker's log
  console[level](JSON.stringify({ event, ...fields }))
}

/** How many frames of a stack are told. */
const MAX_FRAMES = 6
/** A frame as V8 writes it; the function is left out where its name is not one of code. */
const FRAME =
  /^\s{1,8}at (?:(?:async |new )?([\w$.#]{1,80}) (?:\[as [\w$]{1,80}\] )?)?\(?([^\s()]{1,200}:\d{1,7}:\d{1,7})\)?$/
/** R2's own errors begin with what was called, and end with a number, as in "put: … (10001)". */
const CODE = /^(?:get|put|head|list|delete|\w{0,20}Multipart\w{0,20}|uploadPart): .*\((\d{4,5})\)$/

/** An error by its name, by the places in our code that it came through, and by Cloudflare's number for it. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: `thrown ${typeof error}` }
  const code = CODE.exec(error.message)?.[1]
  return {
    error: /^\w{1,60}$/.test(error.name) ? error.name : 'Error',
    at: framesOf(error).join(' < '),
    ...(code === undefined ? {} : { code: Number(code) }),
  }
}

/** A stack begins with the message, whose lines could look like frames. */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message)
  // A message that was changed afterwards stands nowhere, and what does stand there is not known.
  if (start < 0) return []
  const frames = stack.slice(start + message.length).split('\n', MAX_FRAMES + 1)
  return frames.flatMap((line) => {
    const [, name, place = ''] = FRAME.exec(line) ?? []
    const file = place.slice(place.lastIndexOf('/') + 1)
    return place === '' ? [] : [name === undefined ? file : `${name} ${file}`]
  })
}
