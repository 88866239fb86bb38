import * as v from 'valibot'
import { describe, test } from 'vitest'
import { errorFields } from './log.ts'

const SECRET = 'xoxb-a surprise party for Ana'

/** Throws while it reads what somebody wrote. */
function readSomething(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    return error
  }
}

describe('an error in the log', () => {
  test('is its name and the places that it came through', ({ expect }) => {
    const error = readSomething(function readIt() {
      throw new RangeError(SECRET)
    })
    const { error: name, at } = errorFields(error)
    expect(name).toBe('RangeError')
    expect(at).toMatch(/^readIt log\.test\.ts[^ ]*:\d+:\d+ < readSomething log\.test\.ts/)
    expect(String(at).split(' < ').length).toBeLessThanOrEqual(6)
  })

  test.for([
    ['a parser of JSON', () => JSON.parse(`{"text": ${SECRET}`) as unknown],
    ['a schema', () => v.parse(v.number(), SECRET)],
    ['an address', () => new URL(`//${SECRET}`)],
    ['a header', () => new Headers({ [SECRET]: SECRET })],
    [
      'a message that looks like a stack',
      () => {
        throw new Error(`x\n    at ${SECRET.replaceAll(' ', '')} (party.ts:1:1)\n    at party:1:1`)
      },
    ],
    [
      'a message that was changed later',
      () => {
        const told = new Error(`${SECRET}\n    at party (party.ts:1:1)`)
        throw Object.assign(told, { message: 'y' })
      },
    ],
    [
      'a name from outside',
      () => {
        throw Object.assign(new Error('x'), { name: SECRET })
      },
    ],
    [
      'what is no error',
      () => {
        // oxlint-disable-next-line no-throw-literal, typescript/only-throw-error -- this is the point
        throw SECRET
      },
    ],
  ] as const)('tells nothing of what was read: %s', ([, read], { expect }) => {
    const fields = JSON.stringify(errorFields(readSomething(read)))
    expect(fields).toContain('"error"')
    expect(fields).not.toMatch(/xoxb|party|surprise|Ana/i)
  })

  test('has Cloudflare’s own number', ({ expect }) => {
    const error = new Error('put: We encountered an internal error. Please try again. (10001)')
    expect(errorFields(error)).toMatchObject({ error: 'Error', code: 10_001 })
  })
})
