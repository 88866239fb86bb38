/** "Easel is painting…" below the thread, beside the placeholder. A courtesy: its failures are ignored. */
import { wordsIn } from '../../words/words.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'

/** Slack takes a status away after two minutes: https://docs.slack.dev/reference/methods/assistant.threads.setStatus */
const RENEW_MS = 100_000

/** Shows the status while `work` lasts. */
export async function withStatus<T>(
  { ask }: Turn,
  { slack, clock }: Pick<Studio, 'slack' | 'clock'>,
  work: () => Promise<T>,
): Promise<T> {
  const { isPainting } = wordsIn(ask.language).status
  const show = (status: string): void => {
    const args = { channel_id: ask.channel, thread_ts: ask.threadTs, status }
    slack.call('assistant.threads.setStatus', args).catch(() => {})
  }
  show(isPainting)
  const stop = clock.every(RENEW_MS, () => show(isPainting))
  try {
    return await work()
  } finally {
    stop()
    show('')
  }
}
