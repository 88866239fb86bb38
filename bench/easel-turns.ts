/** Turns of Easel against a Slack and a model that agree to everything. */
import { type BenchSlack, deliver, varsFor } from './slack.ts'
import { type RunningWorker, startWorker } from './start-worker.ts'

const POLL_MS = 20

export interface Asks {
  /** Asks for a picture: a mention that opens the thread, then replies. */
  ask(thread: number, turn: number): Promise<void>
  /** Until messages have shown so many more pictures than when Easel was started. */
  shown(pictures: number): Promise<void>
}

export type RunningEasel = Asks & Pick<RunningWorker, 'stop'>

/**
 * Starts Easel on a free port.
 * @param model address of a model
 * @param config the wrangler.toml of another Easel than this one, to measure both in one run
 */
export async function startEasel(
  slack: BenchSlack,
  model: string,
  config?: string,
): Promise<RunningEasel> {
  const worker = await startWorker(varsFor(slack.origin, model), config)
  return { stop: () => worker.stop(), ...asksOf(slack, worker.origin) }
}

/** What can be asked of an Easel that has just been started. */
export function asksOf(slack: BenchSlack, origin: string): Asks {
  const before = slack.pictures.length
  return {
    async ask(thread, turn) {
      const response = await deliver(origin, event(thread, turn), 'application/json')
      if (!response.ok) throw new Error(`answered ${response.status}`)
    },
    async shown(pictures) {
      while (slack.pictures.length < before + pictures)
        await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    },
  }
}

function event(thread: number, turn: number): string {
  const first = `${1_700_000_000 + thread}.000100`
  const where = { channel: 'C0BENCH', channel_type: 'channel', user: 'U0BENCH' }
  const said =
    turn === 0
      ? { type: 'app_mention', text: '<@U0EASEL> a fox', ts: first }
      : { type: 'message', text: 'make it red', ts: `${first}${turn}`, thread_ts: first }
  return JSON.stringify({
    type: 'event_callback',
    team_id: 'T0BENCH',
    event_id: `Ev${thread}-${turn}`,
    authorizations: [{ team_id: 'T0BENCH', user_id: 'U0EASEL', is_bot: true }],
    event: { ...where, ...said },
  })
}
