/** A thread of painted turns for tests, and what stands in a request. */
import type { RecordContent, Upload } from '../turns/turn-record.ts'
import type { PastTurn } from './past-turn.ts'
import { replay as replayAll } from './replay.ts'
import type { ReplayRules } from './replay-rules.ts'
import { userContent } from './user-content.ts'

/** The contents alone. */
export const replay = (...args: Parameters<typeof replayAll>) => replayAll(...args).contents

export const MODEL = 'model-a'
export const MB = 1024 * 1024

export const upload = (key: string, bytes = MB): Upload => ({
  key,
  mimeType: 'image/png',
  bytes,
  name: `${key}.png`,
  sha256: `hash of ${key}`,
})

/** A painted turn with one picture and one signature. */
export function turn(n: number, more: Partial<PastTurn> = {}): PastTurn {
  const uploads = more.uploads ?? []
  return {
    name: `v${n}`,
    model: MODEL,
    uploads,
    user: userContent({ prompt: `ask ${n}`, uploads, about: null }, n > 1),
    reply: {
      role: 'model',
      parts: [
        {
          inlineData: { mimeType: 'image/jpeg', data: `r2://p${n}` },
          thoughtSignature: `r2://s${n}`,
        },
      ],
    },
    pictures: [
      {
        key: `p${n}`,
        mimeType: 'image/jpeg',
        bytes: MB,
        width: 1,
        height: 1,
        alt: `alt ${n}`,
        sha256: `hash of p${n}`,
      },
    ],
    signatures: { [`s${n}`]: MB },
    ...more,
  }
}

export const rules = (more: Partial<ReplayRules> = {}): ReplayRules => ({
  model: MODEL,
  historyPictures: 3,
  maxPictures: 14,
  maxTokens: 65_536,
  verbatim: true,
  missing: new Set(),
  ...more,
})

export const lineage = (length: number) => Array.from({ length }, (_, i) => turn(i + 1))
export const next = { prompt: 'make it night', uploads: [], about: null }

export const keysIn = (contents: readonly RecordContent[]): string[] =>
  contents
    .flatMap(({ parts }) => parts)
    .flatMap(({ inlineData, thoughtSignature }) => [inlineData?.data, thoughtSignature])
    .flatMap((reference) => (reference === undefined ? [] : [reference.replace('r2://', '')]))

export const wordsIn = (contents: readonly RecordContent[]): string =>
  contents
    .flatMap(({ parts }) => parts)
    .map(({ text }) => text ?? '')
    .join('\n')
