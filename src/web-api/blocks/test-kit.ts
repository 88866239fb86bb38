/** Results for tests: whole ones, of which a test names what matters to it. */
import { aRecord } from '../../turns/test-kit.ts'
import { picturesOf } from '../../turns/turn-record.ts'
import { wordsIn } from '../../words/words.ts'
import type { Offers } from './result-buttons.ts'
import type { Result } from './result.ts'
import type { Said } from './said.ts'

export const urlOf = (key: string): string => `https://easel.example/images/sig/${key}`

const link = (key: string) => ({ shown: urlOf(key), original: urlOf(key) })

export const OFFERS: Offers = {
  canUndo: false,
  variations: 0.1523,
  larger: [
    { size: '2K', cost: 0.0551 },
    { size: '4K', cost: 0.1184 },
  ],
}

export function result(more: Partial<Result> = {}): Result {
  const record = more.record ?? aRecord()
  return {
    record,
    picture: null,
    modelLabel: 'Nano Banana 2.1',
    understood: '',
    left: '',
    links: new Map(picturesOf(record).map(({ key }) => [key, link(key)])),
    display: 'pictures',
    offers: OFFERS,
    galleryUrl: 'https://easel.example.com/easel/signature/T1/C1/1.2',
    opening: null,
    notes: [],
    words: wordsIn('en'),
    ...more,
  }
}

/** All mrkdwn of a message. */
export const mrkdwnOf = (said: Said): string => JSON.stringify([said.text, said.blocks])
