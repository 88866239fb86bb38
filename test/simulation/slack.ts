/** A Slack that keeps messages in memory, and does to each call what the history says. */
import { type Result, err, ok } from '../../src/lib/result.ts'
import type { SlackFailure } from '../../src/web-api/failures.ts'
import type { SlackEnd } from './history.ts'

/** A message of Easel. */
export interface Posted {
  readonly ts: string
  readonly channel: string
  readonly threadTs: string | null
  turnId: string
  version: number | null
  /** Whether it can be cancelled: it says that something goes on. */
  isWaiting: boolean
  /** Whether it offers to be tried again. */
  canRetry: boolean
}

type Answer = Result<{ ok: boolean }, SlackFailure>
type Args = Record<string, unknown>

const FAILURES: Readonly<Record<Exclude<SlackEnd, 'ok'>, SlackFailure>> = {
  down: { reason: 'unavailable' },
  lost: { reason: 'unavailable' },
  limited: { reason: 'rate_limited', retryAfterMs: 1000 },
}

const textIn = (args: Args, name: string): string | null => {
  const value = args[name]
  return typeof value === 'string' ? value : null
}

export class SimulatedSlack {
  readonly messages: Posted[] = []
  readonly #ends: SlackEnd[]
  readonly #now: () => number
  #count = 0

  constructor(ends: readonly SlackEnd[], now: () => number) {
    this.#ends = [...ends]
    this.#now = now
  }

  /** A timestamp that is later than all before. */
  newTs(): string {
    this.#count += 1
    return (this.#now() / 1000 + this.#count / 1_000_000).toFixed(6)
  }

  call(method: string, args: Args): Answer {
    const end = this.#ends.shift() ?? 'ok'
    if (end === 'down' || end === 'limited') return err(FAILURES[end])
    const answer = this.#do(method, args)
    return end === 'lost' ? err(FAILURES.lost) : answer
  }

  #do(method: string, args: Args): Answer {
    switch (method) {
      case 'chat.postMessage':
        return this.#post(args)
      case 'chat.update':
        return this.#update(args)
      case 'chat.delete':
        return this.#delete(args)
      case 'conversations.replies':
      case 'conversations.history':
        return ok({ ok: true, messages: this.#inPlace(args) })
      case 'auth.test':
        return ok({ ok: true, user_id: 'UEASEL', bot_id: 'BEASEL' })
      default:
        return ok({ ok: true })
    }
  }

  #post(args: Args): Answer {
    const ts = this.newTs()
    const { turn_id: turnId = '', version = null } = markIn(args)
    const at = { ts, channel: textIn(args, 'channel') ?? '', threadTs: textIn(args, 'thread_ts') }
    this.messages.push({ ...at, turnId, version, ...offersIn(args) })
    return ok({ ok: true, ts })
  }

  #update(args: Args): Answer {
    const { ts, channel } = args
    const message = this.messages.find((one) => one.ts === ts && one.channel === channel)
    if (message === undefined) return err({ reason: 'message_gone' })
    const { turn_id: turnId = message.turnId, version = null } = markIn(args)
    Object.assign(message, { turnId, version, ...offersIn(args) })
    return ok({ ok: true })
  }

  #delete({ ts, channel }: Args): Answer {
    const at = this.messages.findIndex((one) => one.ts === ts && one.channel === channel)
    if (at === -1) return err({ reason: 'message_gone' })
    this.messages.splice(at, 1)
    return ok({ ok: true })
  }

  #inPlace(args: Args) {
    const parent = textIn(args, 'ts')
    return this.messages
      .filter(({ channel }) => channel === args['channel'])
      .filter(({ threadTs, ts }) =>
        parent === null ? threadTs === null : threadTs === parent || ts === parent,
      )
      .map(({ ts, turnId, version }) => ({
        ts,
        user: 'UEASEL',
        bot_id: 'BEASEL',
        metadata: { event_type: 'easel_turn', event_payload: { turn_id: turnId, version } },
      }))
  }
}

interface Mark {
  turn_id?: string
  version?: number
}

const isMark = (value: unknown): value is { event_payload: Mark } =>
  typeof value === 'object' && value !== null && 'event_payload' in value

const markIn = ({ metadata }: Args): Mark => (isMark(metadata) ? metadata.event_payload : {})

function offersIn({ blocks }: Args): Pick<Posted, 'isWaiting' | 'canRetry'> {
  const shown = JSON.stringify(blocks ?? [])
  return { isWaiting: shown.includes('easel.cancel'), canRetry: shown.includes('easel.retry') }
}
