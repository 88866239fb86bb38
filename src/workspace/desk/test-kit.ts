/** What errands need from outside, for tests: everything works and nothing happens. */
import { modelOf } from '../../gemini/models.ts'
import { ok } from '../../lib/result.ts'
import type { Errands } from './errands.ts'

const never = (): never => {
  throw new Error('nobody should ask for this')
}

export function someErrands(more: Partial<Errands>): Errands {
  const { languageOf = () => Promise.resolve('en' as const) } = more
  return {
    clock: { now: () => 0, random: () => 0, every: never },
    call: () => Promise.resolve(ok({ ok: true, ts: '9.9' })),
    fetch: never,
    tokens: () => Promise.resolve(ok('xoxb')),
    apiUrl: new URL('https://slack.com/api/'),
    model: modelOf('default'),
    writerFor: () => ({ improve: never, describe: never }),
    pictures: { saveUpload: never, remove: never },
    openPicture: never,
    brands: { keepDraft: never },
    request: never,
    languageOf,
    personaOf: async (userId) => ({ language: await languageOf(userId), name: 'Ana' }),
    thread: never,
    tellOperator: () => {},
    keepDraft: () => {},
    save: () => {},
    addEasel: never,
    isOnItsWay: () => false,
    isOff: () => false,
    ledgerCsv: never,
    giveBack: () => {},
    forgetKey: never,
    isWanted: () => true,
    placeOf: () => null,
    ...more,
  }
}
