import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { threadOf, workspaceOf } from './objects.ts'

/** A namespace that writes down how its objects are asked for. */
function listening<T extends 'THREADS' | 'WORKSPACES'>(name: T, asked: unknown[]): Env[T] {
  return new Proxy(env[name], {
    get: (target, key) =>
      key === 'getByName'
        ? (...args: [string]) => {
            asked.push(args)
            return target.getByName(...args)
          }
        : Reflect.get(target, key),
  })
}

describe('objects', () => {
  const place = { team: 'T1', channel: 'C1', threadTs: '1.2' }

  test.for([
    ['', {}],
    ['weur', { locationHint: 'weur' }],
    ['WEUR ', {}],
  ] as const)('begin their life where LOCATION_HINT says: “%s”', ([hint, options], { expect }) => {
    const asked: unknown[] = []
    const THREADS = listening('THREADS', asked)
    const WORKSPACES = listening('WORKSPACES', asked)
    threadOf({ THREADS, WORKSPACES, LOCATION_HINT: hint }, place)
    workspaceOf({ THREADS, WORKSPACES, LOCATION_HINT: hint }, 'T1')
    expect(asked).toEqual([
      ['T1/C1/1.2', options],
      ['T1', options],
    ])
  })
})
