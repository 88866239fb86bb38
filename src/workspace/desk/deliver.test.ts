import { expect, test } from 'vitest'
import { ok } from '../../lib/result.ts'
import { deliver } from './deliver.ts'
import { someErrands } from './test-kit.ts'

test.for([
  [true, 1],
  [false, 0],
] as const)('words come back while they are wanted (%s): %d messages', async ([isWanted, said]) => {
  const called: string[] = []
  const errands = someErrands({
    isWanted: () => isWanted,
    languageOf: () => Promise.resolve('en'),
    call(method) {
      called.push(method)
      return Promise.resolve(ok({ ok: true }))
    },
  })
  const errand = {
    ...({ kind: 'tell', channel: 'C1', threadTs: null, userId: 'U1', responseUrl: null } as const),
    ...{ text: 'No.', returned: { typed: 'a fox', offer: null } },
  }
  expect(await deliver(errand, 0, errands)).toEqual({ done: true })
  expect(called).toHaveLength(said)
})
