/** What errands need from outside, for tests: everything works and nothing happens. */
import { ok } from '../../lib/result.ts'
import type { Errands } from './errands.ts'

const never = (): never => {
  throw new Error('nobody should ask for this')
}

export function someErrands(more: Partial<Errands>): Errands {
  return {
    clock: { now: () => 0, random: () => 0 },
    call: () => Promise.resolve(ok({ ok: true, ts: '9.9' })),
    fetch: never,
    tokens: () => Promise.resolve(ok('xoxb')),
    apiUrl: new URL('https://slack.com/api/'),
    writer: { improve: never, describe: never },
    pictures: { saveUpload: never, remove: never },
    languageOf: () => Promise.resolve('en'),
    thread: never,
    tellOperator: () => {},
    keepDraft: never,
    save: () => {},
    addEasel: never,
    isOnItsWay: () => false,
    forgetKey: never,
    ...more,
  }
}
