import type { Aim } from '../turns/draft.ts'
import type { VersionWanted } from '../turns/version-name.ts'
import type { Heard } from './heard.ts'
import type { Wish } from './wish.ts'

/** How something that was said is to be painted. */
export interface SaidHow extends Pick<Wish, 'settings' | 'count' | 'ratios'> {
  readonly wanted: VersionWanted | null
  /** To be painted in the direct message with the asker, not where it was said. */
  readonly isMoved: boolean
}

/** Where the words of a message would be painted. Pure. */
export const heardAim = (
  { channel, threadTs, ts, files }: Heard,
  { wanted, settings, count, ratios, isMoved }: SaidHow,
): Aim => ({
  channel,
  threadTs: isMoved ? null : threadTs,
  isNew: threadTs === ts,
  version: typeof wanted === 'object' ? wanted : null,
  files: files.map(({ id, name }) => ({ id, name })),
  settings,
  count,
  ratios,
  isPrivate: isMoved,
})
