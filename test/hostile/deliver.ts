/** Brings bodies to the Worker as Slack does: signed. */
import { createHmac } from 'node:crypto'
import * as v from 'valibot'
import type { LocalSlack } from '../../playground/slack/local-slack.ts'
import type { Way } from '../../src/slack/receiving/delivery.ts'
import type { Request } from './wire.ts'

const FORM = 'application/x-www-form-urlencoded'
export const EVENTS_PATH = '/slack/events'

/** A request with Slack's signature over these very bytes. */
export function signed(
  { signingSecret }: Pick<LocalSlack, 'signingSecret'>,
  body: string | Uint8Array,
  type = 'application/json',
): Request {
  const seconds = String(Math.floor(Date.now() / 1000))
  const hmac = createHmac('sha256', signingSecret).update(`v0:${seconds}:`).update(body)
  const headers = {
    'content-type': type,
    'x-slack-request-timestamp': seconds,
    'x-slack-signature': `v0=${hmac.digest('hex')}`,
  }
  return { method: 'POST', path: EVENTS_PATH, headers, body }
}

/** A payload by its way. A command has the members of the JSON as fields; forms know nothing but words. */
export function delivery(
  slack: Pick<LocalSlack, 'signingSecret'>,
  way: Way,
  json: string,
): Request {
  if (way === 'event') return signed(slack, json)
  if (way === 'interaction')
    return signed(slack, new URLSearchParams({ payload: json }).toString(), FORM)
  const fields = v.parse(FieldsSchema, JSON.parse(json))
  return signed(slack, new URLSearchParams(fields).toString(), FORM)
}

/** What is neither words nor a number is not written out: JSON.stringify cannot write what is nested deeply. */
const FieldsSchema = v.record(
  v.string(),
  v.fallback(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), '{}'),
)
