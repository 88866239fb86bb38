import * as v from 'valibot'
import { type Result, err, ok } from '../lib/result.ts'
import type { CallSlack } from './client.ts'
import type { SlackFailure } from './failures.ts'

const OpenedSchema = v.object({ channel: v.object({ id: v.string() }) })

/** The channel of the direct messages with a person: https://docs.slack.dev/reference/methods/conversations.open */
export async function openDirect(
  call: CallSlack,
  userId: string,
): Promise<Result<string, SlackFailure>> {
  const opened = await call('conversations.open', { users: userId })
  if (!opened.ok) return opened
  const read = v.safeParse(OpenedSchema, opened.value)
  return read.success ? ok(read.output.channel.id) : err({ reason: 'unavailable' })
}
