import { newTurnId } from '../turns/ask.ts'
import type { VersionWanted } from '../turns/version-words.ts'
import type { Request } from '../workspace/desk/errand.ts'
import type { Heard } from './heard.ts'
import type { Wish } from './wish.ts'

/** What was said with `--improve`. */
export interface ToImprove extends Pick<Wish, 'prompt' | 'settings' | 'count'> {
  readonly wanted: VersionWanted | null
  /** To be painted in the direct message with the asker, not where it was said. */
  readonly isMoved: boolean
}

/** Only better words, for the one who asked: no modal can be opened from a message. */
export function improvementRequest(
  key: string,
  heard: Heard,
  { prompt, wanted, settings, count, isMoved }: ToImprove,
  team: string,
): Request {
  const { channel, threadTs, ts, userId, files, onlyInEasel } = heard
  const isNew = threadTs === ts
  return {
    key,
    onlyInEasel,
    errand: {
      kind: 'improve',
      channel,
      threadTs: isNew ? null : threadTs,
      userId,
      responseUrl: null,
      team,
      draft: newTurnId(),
      prompt,
      words: null,
      aim: {
        channel,
        threadTs: isMoved ? null : threadTs,
        isNew,
        version: typeof wanted === 'object' ? wanted : null,
        files: files.map(({ id, name }) => ({ id, name })),
        settings,
        count,
        isPrivate: isMoved,
      },
    },
  }
}
