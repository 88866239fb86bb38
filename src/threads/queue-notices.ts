/** "Queued behind Ana’s edit.": what waiting turns say in their placeholders. */
import { errorFields, log } from '../lib/log.ts'
import { readPersona } from '../web-api/people.ts'
import { wordsIn } from '../words/words.ts'
import { announce, say } from './steps/announce.ts'
import type { Studio } from './studio.ts'
import { type Turn, hasBegun, isSettled } from './turn.ts'

export interface QueueNoticesOptions {
  /** A turn as it is now. */
  readonly turnOf: (turnId: string) => Turn | null
  readonly studioOf: (turn: Turn) => Studio
}

/** Posts and changes placeholders of waiting turns. One in flight is lost in a crash, and then looked for. */
export class QueueNotices {
  readonly #options: QueueNoticesOptions
  readonly #underWay = new Map<string, Promise<void>>()

  constructor(options: QueueNoticesOptions) {
    this.#options = options
  }

  /** Says behind whom a turn waits; resolves when Slack knows. Never throws. */
  tell(turnId: string, head: Turn): Promise<void> {
    const before = this.#underWay.get(turnId) ?? Promise.resolve()
    const told = before
      .then(() => this.#tell(turnId, head))
      .finally(() => {
        if (this.#underWay.get(turnId) === told) this.#underWay.delete(turnId)
      })
    this.#underWay.set(turnId, told)
    return told
  }

  /** Resolves when nothing is being said about a turn any more. */
  async finished(turnId: string): Promise<void> {
    while (this.#underWay.has(turnId)) await this.#underWay.get(turnId)
  }

  /** Where it fails, the turn is announced when its time has come. */
  async #tell(turnId: string, head: Turn): Promise<void> {
    const turn = this.#options.turnOf(turnId)
    if (turn === null || hasBegun(turn) || isSettled(turn.state)) return
    // Its time counts from when it goes on.
    const waiting: Turn = { ...turn, startedAt: null, saysPainting: false }
    try {
      const studio = this.#options.studioOf(turn)
      const before = await readPersona(studio.slack.call, head.ask.userId)
      const status = wordsIn(turn.ask.language).status.queued(before?.name ?? null)
      if (turn.placeholderTs !== null) {
        studio.save(waiting)
        await say(turn, studio, status)
        return
      }
      const { placeholderTs, placeholderTried } = await announce(waiting, studio, status)
      studio.save({ ...waiting, placeholderTs, placeholderTried })
    } catch (error) {
      log('warn', 'queue_not_told', { turn: turnId, ...errorFields(error) })
    }
  }
}
