import { anAim } from '../turns/test-kit.ts'
/** What the listeners need, in the test's hand. */
import { env } from 'cloudflare:workers'
import { requireConfig } from '../config.ts'
import { ok } from '../lib/result.ts'
import type { TurnHistory } from '../turns/turn-history.ts'
import type { TurnRecord } from '../turns/turn-record.ts'
import type { Request } from '../workspace/desk/errand.ts'
import type { Report } from '../workspace/settings/report.ts'
import type { Pressed } from './pressed.ts'
import type { Services } from './services.ts'

const notUsed = (): never => {
  throw new Error('not used here')
}

const historyWith = (record: TurnRecord): TurnHistory => ({
  record,
  ...{ prompt: record.prompt, deed: record.deed, settings: record.settings, wanted: null },
  ...{
    count: 1,
    uploads: [],
    steps: [],
    failure: null,
    state: 'done' as const,
    spent: 0,
    carried: 3,
  },
})

const A_REPORT: Report = {
  limits: { personPictures: null, personUsd: null, teamUsd: null },
  ...{ picturesLeft: null, mine: 0, team: 0, admin: null },
}

export function fakeServices(record: TurnRecord | null = null) {
  const received: Request[] = []
  const shown: Record<string, unknown>[] = []
  const services: Services = {
    config: requireConfig(env),
    origin: 'https://easel.example',
    log: () => {},
    call(_method, args) {
      shown.push(args)
      return Promise.resolve(ok({ ok: true }))
    },
    now: () => 1_700_000_000_000,
    recordOf: () => Promise.resolve(record),
    rules: () => Promise.resolve({ ...requireConfig(env).usual, brand: null }),
    ...{ brands: notUsed, mayBeLogo: notUsed },
    settingsOf: () => Promise.resolve(requireConfig(env).usual),
    report: () => Promise.resolve(A_REPORT),
    exportLedger: notUsed,
    seeSettings: notUsed,
    changeSettings: notUsed,
    tryKey: notUsed,
    overview: notUsed,
    search: notUsed,
    peopleCalled: notUsed,
    tellNow: notUsed,
    languageOf: () => Promise.resolve('en'),
    personChanged: () => Promise.resolve(),
    unsay: notUsed,
    keptOf: notUsed,
    forgetPerson: notUsed,
    wordsOf: ({ channel, threadTs }) =>
      Promise.resolve({ words: 'a fox', aim: anAim({ channel, threadTs }) }),
    historyOf: () => Promise.resolve(record === null ? null : historyWith(record)),
    isOurThread: () => Promise.resolve(true),
    isColleague: notUsed,
    repliesIn: () => Promise.resolve('all'),
    isFirst: () => Promise.resolve(true),
    receive(_team, request) {
      received.push(request)
      return Promise.resolve('taken')
    },
    writerFor: notUsed,
    tellOperator: notUsed,
    later: notUsed,
    keepDraft: notUsed,
    uninstall: notUsed,
    draftOf: notUsed,
  }
  return { services, received, shown }
}

export const aPress = (more: Partial<Pressed> = {}): Pressed => ({
  name: 'redo',
  isEntry: false,
  turnId: 't1',
  picture: 1,
  detail: '',
  triggerId: '1.2',
  responseUrl: null,
  userId: 'U0ANA',
  channel: 'C1',
  threadTs: '1.1',
  toldIn: null,
  ...more,
})
