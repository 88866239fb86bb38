/** A journal in which all is well, for the tests of the checks to spoil. */
import type { Asked, Journal, ModelCall, SentPart, Shown } from './journal.ts'
import { usdOf } from './prices.ts'

const MODEL = 'gemini-nano-banana-2.1'
const USAGE = { promptTokenCount: 1000, candidatesTokenCount: 0 }
const AT = { channel: 'C1', threadTs: '1.0' }

export const anAsk = (token: string, more: Partial<Asked> = {}): Asked => ({
  ...{
    ...AT,
    token,
    by: 'reply',
    user: 'U1',
    saidAt: token,
    words: 'plain',
    count: 1,
    base: null,
    pictures: [],
    shapes: [],
    isPlain: false,
  },
  ...{ sentAt: 10, takenAt: 20 },
  ...more,
})

export const said = (text: string): SentPart => ({
  role: 'user',
  text,
  picture: null,
  signature: null,
})

export const carries = (picture: string, signature: string | null = null): SentPart => ({
  role: signature === null ? 'user' : 'model',
  ...{ text: null, picture, signature },
})

/** It has made one picture of that name. */
export const aCall = (picture: string, at: number, ...parts: SentPart[]): ModelCall => ({
  ...{ at, endedAt: at + 5, model: MODEL, parts, arrived: true },
  painted: [{ picture, signature: `${picture}.sig` }],
  usage: USAGE,
})

/** What each of the calls above costs, in USD. */
const COST = usdOf({ model: MODEL, usage: USAGE })

export const shows = (turnId: string, version: number, ...pictures: string[]): Shown => ({
  ...{ ...AT, ts: `2.${version}`, turnId, version, isWaiting: false, pictures },
  ...{ canAnswer: false, canAskPeople: true },
  tokens: [],
})

export const aTurn = (id: string, prompt: string) => ({
  ...{
    ...AT,
    id,
    userId: 'U1',
    state: 'done',
    prompt,
    deed: null,
    isDeleted: false,
    isTouchUp: false,
    formats: null,
  },
})

/** A mention and two replies, each painted from the one before. */
export const goodJournal = (): Journal => ({
  asked: [
    anAsk('Q1X', { by: 'mention', saidAt: '1.0', sentAt: 1, takenAt: 2, pictures: ['sketch'] }),
    anAsk('Q2X', { saidAt: '1.1', sentAt: 11, takenAt: 12 }),
    anAsk('Q3X', { saidAt: '1.2', sentAt: 21, takenAt: 22 }),
  ],
  pressed: [],
  erased: [],
  deleted: [],
  ...{ sets: [], zips: [], found: [] },
  ...{ askedApprovals: [], approvals: [], askedBrands: [], brands: [], marked: [] },
  told: [],
  exchanges: { expired: 1, exchanged: 1, refused: 0 },
  limit: 3,
  counted: [3],
  holds: 0,
  kept: ['T1/C1/1.0/t1/1.jpg'],
  calls: [
    aCall('one', 3, carries('sketch'), said('a fox Q1X')),
    aCall(
      'two',
      13,
      carries('sketch'),
      said('a fox Q1X'),
      carries('one', 'one.sig'),
      said('red Q2X'),
    ),
    aCall(
      ...(['three', 23, carries('sketch'), said('a fox Q1X'), carries('one', 'one.sig')] as const),
      ...[said('red Q2X'), carries('two', 'two.sig'), said('blue Q3X')],
    ),
  ],
  decided: [],
  shown: [shows('t1', 1, 'one'), shows('t2', 2, 'two'), shows('t3', 3, 'three')],
  turns: [aTurn('t1', 'a fox Q1X'), aTurn('t2', 'red Q2X'), aTurn('t3', 'blue Q3X')],
  versions: [
    { version: 1, turnId: 't1', pictures: 1, parentId: null },
    { version: 2, turnId: 't2', pictures: 1, parentId: 't1' },
    { version: 3, turnId: 't3', pictures: 1, parentId: 't2' },
  ],
  booked: ['t1', 't2', 't3'].map((turnId) => ({ turnId, cost: COST })),
  ledger: ['t1', 't2', 't3'].map(() => ({ usd: COST })),
  outbox: [],
  spoiltFiles: 0,
  kills: [],
  log: ['{"event":"turn_ended"}'],
  held: [50_000_000, 51_000_000, 50_500_000],
})
