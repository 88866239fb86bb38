/** What goes back over the wire, and how it is written: pretty-printed as Google does. */
import type { ServerResponse } from 'node:http'
import type { GoogleError } from './google-error.ts'

export type Reply =
  | {
      readonly kind: 'whole'
      readonly status: number
      readonly type: string
      readonly body: string
      /** For the inspector: `ok`, or why there is no picture. */
      readonly outcome: string
    }
  /** The first bytes of an answer; then the connection breaks. */
  | { readonly kind: 'cut'; readonly body: string }
  /** No answer at all. */
  | { readonly kind: 'broken' }

const JSON_TYPE = 'application/json; charset=UTF-8'

/** Two spaces, a newline at the end, and `<` and `>` escaped, as recorded from Google. */
export const toWire = (json: object): string =>
  `${JSON.stringify(json, null, 2).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')}\n`

/** 200 with this JSON. */
export const jsonReply = (json: object, outcome = 'ok'): Reply => ({
  kind: 'whole',
  status: 200,
  type: JSON_TYPE,
  body: toWire(json),
  outcome,
})

/** The error's own status, and its JSON. */
export const errorReply = (error: GoogleError): Reply => ({
  kind: 'whole',
  status: error.code,
  type: JSON_TYPE,
  body: toWire({ error }),
  outcome: error.status,
})

/** The status that a caller sees; null when there is no answer. */
export const statusOf = (reply: Reply): number | null =>
  reply.kind === 'whole' ? reply.status : reply.kind === 'cut' ? 200 : null

/** For people: what became of a request. */
export const outcomeOf = (reply: Reply): string =>
  reply.kind === 'whole' ? reply.outcome : reply.kind === 'cut' ? 'cut off' : 'connection broken'

/** Writes a reply. @param ms how long it took, for the server-timing header */
export function send(response: ServerResponse, reply: Reply, ms: number): void {
  if (reply.kind === 'broken') {
    response.destroy()
    return
  }
  response.writeHead(statusOf(reply) ?? 500, {
    'content-type': reply.kind === 'whole' ? reply.type : JSON_TYPE,
    server: 'scaffolding on HTTPServer2',
    'server-timing': `gfet4t7; dur=${Math.round(ms)}`,
    'x-gemini-service-tier': 'standard',
  })
  if (reply.kind === 'whole') response.end(reply.body)
  // The callback comes once the bytes are with the system: the caller gets them, and then no more.
  else response.write(reply.body, () => response.destroy())
}
