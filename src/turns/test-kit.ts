/** Asks and records for tests: whole ones, of which a test names what matters to it. */
import { PLAIN_ASK, type ThreadAsk } from './ask.ts'
import type { Brand } from './brand.ts'
import type { Aim } from './draft.ts'
import type { Refusal, Wish } from './limits.ts'
import type { Press } from './press.ts'
import { NO_SETTINGS } from './settings.ts'
import type { Charge, Till } from './till.ts'
import type { Painting, Picture, TurnRecord } from './turn-record.ts'
import type { Upload } from './upload.ts'

export const anAsk = (more: Partial<ThreadAsk> = {}): ThreadAsk => ({
  turnId: 't1',
  team: 'T1',
  channel: 'C1',
  threadTs: '1700000000.000100',
  askedAt: '1700000000.000100',
  userId: 'U0ANA',
  language: 'en',
  isSpoken: true,
  prompt: 'a fox',
  files: [],
  wanted: null,
  ...PLAIN_ASK,
  settings: NO_SETTINGS,
  count: 1,
  reserved: 1,
  origin: 'https://easel.example',
  responseUrl: null,
  ...more,
})

export const anAim = (more: Partial<Aim> = {}): Aim => ({
  channel: 'C1',
  threadTs: null,
  isNew: true,
  version: null,
  files: [],
  settings: NO_SETTINGS,
  count: 1,
  ratios: [],
  isPrivate: false,
  ...more,
})

export const aPicture = (more: Partial<Picture> = {}): Picture => ({
  key: 'T1/C1/1.1/t1/1.jpg',
  mimeType: 'image/jpeg',
  bytes: 900_000,
  width: 1024,
  height: 1024,
  alt: 'A fox.',
  sha256: '',
  ...more,
})

/** One picture with its signature, as the model gave it. */
export const aPainting = (more: Partial<Painting> = {}): Painting => ({
  reply: {
    role: 'model',
    parts: [
      { text: 'A fox.' },
      {
        inlineData: { mimeType: 'image/jpeg', data: 'r2://T1/C1/1.1/t1/1.jpg' },
        thoughtSignature: 'r2://T1/C1/1.1/t1/1.sig',
      },
    ],
  },
  pictures: [aPicture()],
  signatures: { 'T1/C1/1.1/t1/1.sig': 1_000_000 },
  usage: { totalTokenCount: 2705 },
  searched: null,
  ...more,
})

export const aRecord = (more: Partial<TurnRecord> = {}): TurnRecord => ({
  turnId: 't1',
  version: 1,
  parentId: null,
  parentPicture: 1,
  parentName: null,
  before: null,
  userId: 'U0ANA',
  prompt: 'a fox',
  deed: null,
  model: 'gemini-nano-banana-2.1',
  settings: NO_SETTINGS,
  user: { role: 'user', parts: [{ text: 'a fox' }] },
  answers: [aPainting()],
  uploads: [],
  shared: null,
  part: null,
  sizes: null,
  brand: null,
  notes: [],
  lettering: null,
  memory: null,
  cost: 0.038,
  seconds: 17.2,
  paintedAt: 1_700_000_000_000,
  ...more,
})

/** Ten pictures a day, all of which are used. */
export const aRefusal = (more: Partial<Refusal> = {}): Refusal => ({
  ...{ limit: 'personPictures', most: 10, left: 0, asked: 1, renewsAt: Date.UTC(2026, 10, 26) },
  admins: [],
  ...more,
})

/** What a till was told, and what it answers to the next wishes. */
export interface Notes {
  readonly paid: Charge[]
  readonly wishes: Omit<Wish, 'userId'>[]
  readonly closed: [round: string, pictures: number][]
  readonly refusals: (Refusal | null)[]
}

/** A till that gives everything, but where the test says no. */
export const aTill = ({
  paid = [],
  wishes = [],
  closed = [],
  refusals = [],
}: Partial<Notes>): Till => ({
  reserve(wish) {
    wishes.push(wish)
    return Promise.resolve(refusals.shift() ?? null)
  },
  settle: ({ charges }) => Promise.resolve(void paid.push(...charges)),
  close: (round, pictures) => Promise.resolve(void closed.push([round, pictures])),
})

/** A press as it reaches a thread. */
export const aThreadPress = (more: Partial<Press> = {}): Press => ({
  ...{ name: 'redo', turnId: 't1', picture: 1, newTurnId: 't2', userId: 'U0ANA', language: 'en' },
  ...{ isAdmin: false, pressedAt: '1700000050.000100', size: null, model: null, meaning: null },
  ...{ origin: 'https://easel.example', reserved: 0 },
  ...more,
})

export const anUpload = (key: string): Upload => ({
  ...{ key, mimeType: 'image/png', bytes: 1000, name: 'look.png', sha256: `hash of ${key}` },
})

/** Colours and words, and nothing that would have to be in R2. */
export const aBrand = (more: Partial<Brand> = {}): Brand => ({
  ...{ channel: 'C1', version: 1, words: 'Warm and plain.', pictures: [], logo: null },
  colours: [{ hex: '#1a2b3c', name: 'Ocean' }],
  ...more,
})
