/** The key for a call of Gemini. It may be a workspace's own, so it is asked for with each. */
import type { PaintFailure } from '../turns/turn-failure.ts'

export interface Key {
  /** null: there is none; of a workspace's own, none that can be read any more. */
  readonly value: string | null
  /** Whether it is the workspace's own: then nobody else's is used in its place. */
  readonly isOwn: boolean
}

/** Asked before each call. */
export type KeySource = () => Promise<Key>

/** Why no call can be made without a key. */
export const withoutKey = ({ isOwn }: Key): PaintFailure =>
  isOwn ? { reason: 'bad_key', isOwn } : { reason: 'no_key' }
