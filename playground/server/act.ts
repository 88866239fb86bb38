/** One request of the page: read by its schema, and answered. */
import type { Context } from 'hono'
import * as v from 'valibot'
import { parseJson } from '../lib/json.ts'
import type { Reply } from '../protocol.ts'
import { no } from '../slack/gestures/reply.ts'

/** Reads a JSON body by its schema and answers with what comes of it. */
export async function act<T>(
  c: Context,
  schema: v.GenericSchema<unknown, T>,
  run: (request: T) => Reply | Promise<Reply>,
): Promise<Response> {
  const read = v.safeParse(schema, parseJson(await c.req.text()))
  if (!read.success) {
    const why = read.issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`)
    return c.json(no('invalid_request', why.join('; ')), 400)
  }
  // A refusal is a good answer, too: other statuses would be errors in the browser's console.
  return c.json(await run(read.output))
}
