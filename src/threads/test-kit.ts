/** A studio whose Slack, model, clock and storage are in the test's hand. */
import type { CallError } from '../gemini/generate.ts'
import type { PaintRequest, Painter } from '../gemini/painter.ts'
import { modelOf } from '../gemini/models.ts'
import { type Result, ok } from '../lib/result.ts'
import { fakeClock } from '../lib/test-kit.ts'
import type { PictureLinks } from '../pictures/links.ts'
import type { Previews } from '../pictures/previews.ts'
import type { PictureStore } from '../pictures/picture-store.ts'
import type { ChannelRules } from '../turns/team-settings.ts'
import type { Draft } from '../turns/draft.ts'
import { type Notes, aPainting, aTill } from '../turns/test-kit.ts'
import type { Painting, TurnRecord } from '../turns/turn-record.ts'
import type { VersionRef } from '../turns/version-name.ts'
import type { TurnStore } from '../turns/turn-store.ts'
import type { CallSlack } from '../web-api/client.ts'
import type { SlackFailure } from '../web-api/failures.ts'
import type { Refused, Studio } from './studio.ts'
import type { Turn } from './turn.ts'
import type { Version, Versions } from './versions.ts'

/** The versions of a thread, in memory. */
export function memoryVersions(): Versions {
  const all: Version[] = []
  const before = new Map<number, VersionRef>()
  let present: VersionRef | null = null
  return {
    newest: () => Math.max(0, ...all.map(({ version }) => version)),
    present() {
      const version = all.find((one) => one.version === present?.version)
      return version === undefined || present === null
        ? null
        : { ...version, picture: present.picture }
    },
    last: (count) => all.filter(({ pictures }) => pictures > 0).slice(-count),
    several: () => all.findLast(({ pictures }) => pictures > 1) ?? null,
    byNumber: (n) => all.find(({ version }) => version === n) ?? null,
    byTurn: (id) => all.find(({ turnId }) => turnId === id) ?? null,
    save(version) {
      if (!all.some(({ turnId }) => turnId === version.turnId)) all.push(version)
      present = { version: version.version, picture: 1 }
    },
    noteBefore: (version, shown) => void before.set(version, shown),
    shownBefore: (version) => before.get(version) ?? null,
    goTo(version) {
      present = version
    },
    remove: () => {
      throw new Error('not used here')
    },
  }
}

/** A call of Slack's Web API, as it was made. */
export interface Called {
  readonly method: string
  readonly args: Record<string, unknown>
}

/** What the next calls of a method answer: failures, one after the other; then a yes. */
export type SlackScript = Partial<Record<string, SlackFailure[]>>

function fakeSlack() {
  const called: Called[] = []
  const script: SlackScript = {}
  let posted = 0
  const call: CallSlack = (method, args) => {
    called.push({ method, args })
    const failure = script[method]?.shift()
    if (failure !== undefined) return Promise.resolve({ ok: false, error: failure })
    posted += 1
    const channel = method === 'conversations.open' ? { id: 'D0ANA' } : args['channel']
    const ts = `170000000${posted}.000200`
    return Promise.resolve(ok({ ok: true, ts, channel, messages: [] }))
  }
  return { called, script, call }
}

function memoryHistory() {
  const records = new Map<string, TurnRecord>()
  const history: TurnStore = {
    put: (record) => Promise.resolve(void records.set(record.turnId, record)),
    remove: (turnId) => Promise.resolve(void records.delete(turnId)),
    get: (ids) => Promise.resolve(ids.flatMap((id) => records.get(id) ?? [])),
    elsewhere: (turns) => Promise.resolve(turns.flatMap(({ turnId }) => records.get(turnId) ?? [])),
  }
  return { records, history }
}

/** Nothing is attached in these tests, and nothing is served. */
const noPictures: PictureStore = {
  source: { find: () => Promise.resolve(null), read: () => Promise.resolve(null) },
  sink: () => {
    throw new Error('not used here')
  },
  copy: () => Promise.resolve(true),
  remove: () => Promise.resolve(),
  removeAll: () => Promise.resolve(),
  saveUpload: () => Promise.resolve({ ok: false, error: 'broken' }),
}

const noPreviews: Previews = {
  shownKey: ({ key }) => Promise.resolve(key),
  beside: () => ({ wants: () => false, take: () => Promise.resolve() }),
}

const plainLinks: PictureLinks = {
  path: (key) => Promise.resolve(`/images/sig/${key}`),
  keyOf: () => Promise.resolve(null),
}

/** A model that paints what the test has put into `answers`, and a fox after that. */
function fakePainter() {
  const painted: PaintRequest[] = []
  const answers: Result<Painting, CallError>[] = []
  const painter: Painter = {
    paint(request) {
      painted.push(request)
      return Promise.resolve(answers.shift() ?? ok(aPainting()))
    },
  }
  return { painted, answers, painter }
}

const SPENT = { mine: { pictures: 1, cost: 0.04 }, team: { pictures: 5, cost: 0.2 } }

/** Everything is open, and nobody decides. */
const READING: Pick<
  Studio,
  | 'understanding'
  | 'decide'
  | 'judge'
  | 'checksLettering'
  | 'writer'
  | 'keptDays'
  | 'spending'
  | 'askOf'
> = {
  understanding: 'on',
  decide: () => Promise.resolve({ choice: null, confidence: 0, cost: 0 }),
  judge: () => Promise.resolve({ answers: new Map(), cost: 0 }),
  checksLettering: true,
  writer: { look: () => Promise.resolve(ok({ text: 'It can be read.', cost: 0.0004 })) },
  keptDays: 30,
  spending: () => Promise.resolve(SPENT),
  askOf: () => null,
}

const FORGETTING = {
  isUnsaid: () => false,
  forgetWords: () => Promise.resolve(),
  forgetPainted: () => Promise.resolve(),
  ...{ approvalsOf: () => new Map(), noteApproval: () => Promise.resolve() },
}

export const NO_RULES: ChannelRules = {
  ...{ personPictures: null, personUsd: null, teamUsd: null, models: null, maxSize: null },
  ...{ channels: null, outsiders: 'refuse', retentionDays: 30, brand: null },
}

export function fakeStudio() {
  const { called, script, call } = fakeSlack()
  const { records, history } = memoryHistory()
  const { painted, answers, painter } = fakePainter()
  const saved: Turn[] = []
  const purse = fakePurse()
  const drafts = new Map<string, Draft>()
  const { clock, time, timers } = fakeClock()
  const studio: Studio = {
    clock,
    log: () => {},
    slack: {
      call,
      fetch: () => Promise.reject(new TypeError('no network in this test')),
      tokens: () => Promise.resolve(ok('xoxb-test')),
      apiUrl: new URL('https://slack.test/api/'),
    },
    painter,
    till: aTill(purse),
    ...READING,
    model: modelOf('default'),
    repliesHere: () => Promise.resolve('all'),
    ...{ heardLimits: () => null, rules: () => Promise.resolve(NO_RULES) },
    historyPictures: 3,
    pictures: noPictures,
    previews: noPreviews,
    history,
    galleryPath: () => Promise.resolve('/easel/signature/T1/C1/1.2'),
    links: plainLinks,
    versions: memoryVersions(),
    askedIn: () => ({ prompt: '', uploads: [] }),
    sharedIn: () => null,
    keptElsewhere: (turns) => Promise.resolve([...turns]),
    borrow: () => Promise.resolve(null),
    keepDraft: (id, draft) => Promise.resolve(drafts.set(id, draft).has(id)),
    notePainted: () => Promise.resolve(null),
    tellRefused: (_, told) => Promise.resolve(void purse.refused.push(told)),
    tellOperator: () => Promise.resolve(),
    ...FORGETTING,
    save(turn) {
      saved.push(turn)
      return turn
    },
    ...{ isNext: () => true, calm: () => Promise.resolve() },
    signal: new AbortController().signal,
  }
  const outside = { called, script, saved, records, painted, answers, time, timers, drafts }
  return { studio, ...outside, ...purse }
}

/** What was reserved, paid and given back, and who was told that there was not enough. */
const fakePurse = (): Notes & { readonly refused: Refused[] } => ({
  ...{ paid: [], wishes: [], closed: [], refusals: [] },
  refused: [],
})
