/** "Easel is painting…" below the thread, beside the placeholder. A courtesy: its failures are ignored. */
import { wordsIn } from '../../words/words.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'

/** A status that would be gone at once is not shown: two calls of Slack for nothing. */
const FIRST_AFTER_MS = 300

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
  let isShown = false
  let stop = clock.every(FIRST_AFTER_MS, () => {
    stop()
    stop = clock.every(RENEW_MS, () => show(isPainting))
    isShown = true
    show(isPainting)
  })
  try {
    return await work()
  } finally {
    stop()
    if (isShown) show('')
  }
}
