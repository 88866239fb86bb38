/** Makes an ask of what was marked and said: from here on it is like any other. */
import { type Result, err, ok } from '../../lib/result.ts'
import { type NewAsk, askRequest } from '../../slack/ask-request.ts'
import type { Services } from '../../slack/services.ts'
import { slackTimestamp } from '../../slack/timestamp.ts'
import { type Rights, createTickets } from '../../slack/touch-up/tickets.ts'
import type { Touchable } from '../../slack/touch-up/touchable.ts'
import { maskKey } from '../../turns/keys.ts'
import { NO_SETTINGS } from '../../turns/settings.ts'
import { type Version, versionFor } from './opened.ts'
import type { Problem } from './problem.ts'
import type { Sent } from './sent.ts'

/** The id of the turn that comes of it. */
export async function sendMarks(
  bearer: string,
  sent: Result<Sent, Problem>,
  bucket: R2Bucket,
  services: Services,
): Promise<Result<string, Problem>> {
  const tickets = createTickets(services.config.secret)
  const rights = await tickets.read('bearer', bearer, services.now())
  if (rights === null) return err('expired')
  if (!sent.ok) return sent
  const version = await versionFor(rights, services)
  if (!version.ok) return version
  const marks = await checkedMarks(sent.value.mask, version.value.picture)
  if (!marks.ok) return marks
  return receive(rights, version.value, { ...sent.value, mask: marks.value }, bucket, services)
}

/** Null where everything is marked: that is an edit of the whole picture. */
async function checkedMarks(
  mask: Blob | null,
  size: Touchable,
): Promise<Result<Blob | null, Problem>> {
  if (mask === null) return ok(null)
  const { oneAtATime, readMask } = await import('../../darkroom/touch-up.ts')
  const read = await oneAtATime(() => readMask(mask.stream(), size))
  if (read.ok) return ok(mask)
  switch (read.error) {
    case 'full':
      return ok(null)
    case 'empty':
      return err('nothing_marked')
    case 'other_size':
    case 'too_many_pixels':
      return err('other_size')
    case 'too_many_bytes':
      return err('too_big')
    case 'not_a_png':
    case 'broken':
      return err('bad_mask')
  }
}

/** The marks are stored before the ask, so that none is without them; they go where it is not taken. */
async function receive(
  { team, userId, channel, threadTs, picture }: Rights,
  { record }: Version,
  { prompt, mask }: Sent,
  bucket: R2Bucket,
  services: Services,
): Promise<Result<string, Problem>> {
  const ask: NewAsk['ask'] = {
    ...{ team, channel, threadTs, userId, prompt },
    askedAt: slackTimestamp(services.now()),
    isSpoken: false,
    files: [],
    wanted: { version: record.version, picture },
    settings: NO_SETTINGS,
    count: 1,
    responseUrl: null,
  }
  const { errand, ...request } = askRequest(
    { key: `touch-up/${crypto.randomUUID()}`, ask },
    services,
  )
  if (errand.kind !== 'ask') throw new Error('An ask is something else')
  const key = maskKey({ team, channel, threadTs }, errand.ask.turnId)
  if (mask !== null)
    await bucket.put(key, await mask.arrayBuffer(), { httpMetadata: { contentType: 'image/png' } })
  const part = mask === null ? null : { mask: key }
  const receipt = await services.receive(team, {
    ...request,
    saysRefusal: true,
    errand: { ...errand, ask: { ...errand.ask, part } },
  })
  if (receipt === 'taken') return ok(errand.ask.turnId)
  if (mask !== null) await bucket.delete(key)
  return err(typeof receipt === 'object' ? { refusal: receipt } : 'refused')
}
