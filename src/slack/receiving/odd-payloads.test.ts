/**
 * Every field of everything that Easel listens to, at every depth, in every wrong shape: none of it ends
 * in a 500, and what is stored is what would be stored if the field were right, or not there at all.
 */
import { exports } from 'cloudflare:workers'
import * as v from 'valibot'
import { describe, test } from 'vitest'
import { NO_SETTINGS } from '../../turns/settings.ts'
import { ErrandSchema, type Request as DeskRequest } from '../../workspace/desk/errand.ts'
import { createBoltApp } from '../bolt-app.ts'
import type { Services } from '../services.ts'
import { SECRET, signedRequest } from '../../routes/test-kit.ts'
import { fakeServices } from '../test-kit.ts'
import { HonoReceiver } from './receiver.ts'
import { SAMPLES, type Sample, bodyOf } from './test-kit.ts'

const NOW = 1_700_000_300_000

type Key = string | number
type Path = readonly Key[]

/** The paths of all fields of a payload, at every depth. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))
  return path.length === 0 ? inner : [path, ...inner]
}

const ABSENT = Symbol('absent')

/** The same payload with another value in one field. */
function withValue(payload: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  const entries = Object.entries(typeof payload === 'object' && payload !== null ? payload : {})
  const changed = entries.flatMap(([name, child]) => {
    const next = name === String(key) ? withValue(child, rest, value) : child
    return next === ABSENT ? [] : [[name, next] as const]
  })
  return Array.isArray(payload) ? changed.map(([, child]) => child) : Object.fromEntries(changed)
}

const deep = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))

const WRONG: readonly (readonly [string, unknown])[] = [
  ['a number', 5],
  ['a number that no calendar has', 1_515_449_522_000_016],
  ['the largest number', Number.MAX_VALUE],
  ['null', null],
  ['true', true],
  ['an object', {}],
  ['a list', [[]]],
  ['nothing', ''],
  ['prototypes', JSON.parse('{"__proto__": {"id": "x"}, "constructor": "x", "toString": 1}')],
  ['depth', deep(2000)],
  ['a slash', 'a/b'],
  ['a lone half', '\ud83d'],
]

/** A receiver whose desk remembers what it was given. */
function receiver() {
  const { services: fake, received } = fakeServices()
  const services: Services = {
    ...fake,
    isColleague: () => Promise.resolve(true),
    historyOf: () => Promise.resolve(null),
    overview: () =>
      Promise.resolve({ last: [], mine: { pictures: 0, cost: 0 }, team: { pictures: 0, cost: 0 } }),
    later: () => {},
    unsay: () => Promise.resolve('taken'),
    keepDraft: () => Promise.resolve(),
    draftOf: () =>
      Promise.resolve({
        before: 'a fox',
        previous: null,
        opens: {
          words: 'a red fox',
          aim: {
            channel: 'C0DESIGN',
            threadTs: null,
            isNew: true,
            version: null,
            files: [],
            settings: NO_SETTINGS,
            count: 1,
            isPrivate: false,
            ratios: [],
          },
        },
      }),
  }
  return async (sample: Pick<Sample, 'way' | 'payload'>) => {
    received.length = 0
    const one = new HonoReceiver({
      signingSecret: SECRET,
      now: () => NOW,
      log: () => {},
      appFor: (its) => createBoltApp(its, services),
      turnAway: () => Promise.resolve(null),
    })
    const { body, type } = bodyOf(sample)
    const { status } = await one.handle(await signedRequest(body, type, { at: NOW }))
    return { status, stored: [...received] }
  }
}

/** What stays the same when the same thing is stored twice. */
const comparable = (requests: readonly DeskRequest[]): unknown =>
  JSON.parse(
    JSON.stringify(requests)
      .replaceAll(/[0-9a-f]{32}/g, 'id')
      .replaceAll(/none-[0-9a-f-]{36}/g, 'none'),
  )

const asPayload = (value: unknown): Sample['payload'] =>
  v.parse(v.record(v.string(), v.unknown()), value)

describe('as it is, each of them is taken', () => {
  const send = receiver()
  test.for(SAMPLES)('$name', async (sample, { expect }) => {
    const { status, stored } = await send(sample)
    expect(status).toBe(200)
    for (const { errand } of stored) expect(v.is(ErrandSchema, errand)).toBe(true)
  })
})

describe('with one field of the wrong shape', () => {
  const send = receiver()
  test.for(SAMPLES)('$name', async ({ way, payload }, { expect }) => {
    const asIs = comparable((await send({ way, payload })).stored)
    for (const path of pathsOf(payload)) {
      const without = { way, payload: asPayload(withValue(payload, path, ABSENT)) }
      const absent = comparable((await send(without)).stored)
      for (const [what, value] of WRONG) {
        const odd = asPayload(withValue(payload, path, value))
        const { status, stored } = await send({ way, payload: odd })
        const where = `${path.join('.')} is ${what}`
        expect([where, status === 200 || (status < 500 && way !== 'event')]).toEqual([where, true])
        if (stored.length === 0) continue
        for (const { errand } of stored)
          expect([where, v.is(ErrandSchema, errand)]).toEqual([where, true])
        // In a form everything is words, and for a file that cannot be read another stands in.
        if (way !== 'command' && typeof value !== 'string' && !path.includes('files'))
          expect([asIs, absent], where).toContainEqual(comparable(stored))
      }
    }
  })
})

describe('the real routes', () => {
  test.for(SAMPLES)('never answer 500: $name', async ({ way, payload }, { expect }) => {
    // What is taken is painted as well, so these are only some of the fields.
    for (const path of pathsOf(payload).filter((_, i) => i % 6 === 0)) {
      const odd = asPayload(withValue(payload, path, path.length % 2 === 0 ? 5 : null))
      const { body, type } = bodyOf({ way, payload: odd })
      const answer = await exports.default.fetch(await signedRequest(body, type))
      await answer.text()
      expect([path.join('.'), answer.status < 500]).toEqual([path.join('.'), true])
    }
  })
})
