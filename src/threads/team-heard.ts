/** What a thread has heard of its team with the last ask. Moments later nobody is asked for it again. */
import type { Clock } from '../lib/clock.ts'
import type { ChannelRules } from '../turns/team-settings.ts'

/** What held in the team when it handed an ask over. */
export interface Heard {
  /** Of where it was said; an ask that came meanwhile may have been said elsewhere. */
  readonly channel: string
  readonly rules: ChannelRules
  /** Whether it has a key for Gemini of its own; the key itself is not told with each ask. */
  readonly hasOwnKey: boolean
}

/** An ask that begins so soon goes by what held when it was handed over, as if it had begun right then. */
const FRESH_MS = 5000

/** In memory only: after a crash the team is asked. */
export class TeamHeard {
  readonly #clock: Pick<Clock, 'now'>
  #last: { readonly heard: Heard; readonly at: number } | null = null

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock
  }

  hear(heard: Heard): void {
    this.#last = { heard, at: this.#clock.now() }
  }

  /** A turn has run: the next one asks for itself, as it may have been handed over long ago. */
  forget(): void {
    this.#last = null
  }

  /** @param channel where the ask was said; null: nothing was heard of it lately */
  get(channel: string): Heard | null {
    const last = this.#last
    const isFresh = last !== null && this.#clock.now() - last.at < FRESH_MS
    return isFresh && last.heard.channel === channel ? last.heard : null
  }
}
