import type { Left } from './limits.ts'
import type { Replies } from './replies.ts'
import type { TeamSettings } from './team-settings.ts'

/** What a workspace answers when it is told of a painted turn. */
export interface Noted extends Pick<TeamSettings, 'maxSize'> {
  /** What is left of the payer's day; null: there is no limit. */
  readonly left: Left | null
  /** How much Easel joins in in the channel. */
  readonly replies: Replies
}
