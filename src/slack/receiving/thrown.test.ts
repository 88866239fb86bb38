import { MultipleListenerError, UnknownError } from '@slack/bolt/dist/errors'
import { describe, test } from 'vitest'
import type { LogFields } from '../../lib/log.ts'
import { SECRET, signedRequest } from '../../routes/test-kit.ts'
import { createBoltApp } from '../bolt-app.ts'
import { fakeServices } from '../test-kit.ts'
import { HonoReceiver } from './receiver.ts'
import { SAMPLES, bodyOf } from './test-kit.ts'
import { NotYet, thrownIn } from './thrown.ts'

const NOW = 1_700_000_300_000

/** Sends a reply to a desk that throws; the answer, and what the log says. */
async function replyTo(thrown: Error) {
  const logged: [event: string, fields: LogFields][] = []
  const services = { ...fakeServices().services, isOurThread: () => Promise.reject(thrown) }
  const receiver = new HonoReceiver({
    signingSecret: SECRET,
    now: () => NOW,
    log: (_level, event, fields = {}) => void logged.push([event, fields]),
    appFor: (its) => createBoltApp(its, services),
    turnAway: () => Promise.resolve(null),
  })
  const reply = SAMPLES.find(({ name }) => name === 'a reply')
  if (reply === undefined) throw new Error('There is no such sample')
  const { body, type } = bodyOf(reply)
  const { status } = await receiver.handle(await signedRequest(body, type, { at: NOW }))
  return { status, logged }
}

describe('what a listener throws', () => {
  test('is told by its own name and place, and Slack sends it again', async ({ expect }) => {
    const { status, logged } = await replyTo(new RangeError('a bug'))
    expect(status).toBe(500)
    expect(logged).toMatchObject([['listener_threw', { error: 'RangeError' }]])
    expect(logged[0]?.[1]['at']).toContain('thrown.test')
  })

  test('is no error where nobody can tell yet', async ({ expect }) => {
    const { status, logged } = await replyTo(new NotYet())
    expect([status, logged]).toEqual([500, [['asked_to_send_again', {}]]])
  })

  test('is found in whatever Bolt has put around it', ({ expect }) => {
    const own = new NotYet()
    expect(thrownIn(new UnknownError(own))).toBe(own)
    expect(thrownIn(new UnknownError(new MultipleListenerError([own, new Error('other')])))).toBe(
      own,
    )
    expect(thrownIn('words')).toBe('words')
  })
})
