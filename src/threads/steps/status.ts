/** "Easel is painting…" below the thread, beside the placeholder. A courtesy: its failures are ignored. */
import { IS_PAINTING } from '../../words/phrases.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'

/** Slack takes a status away after two minutes: https://docs.slack.dev/reference/methods/assistant.threads.setStatus */
const RENEW_MS = 100_000

/** Shows the status while `work` lasts. */
export async function withStatus<T>(
  { ask }: Turn,
  { slack }: Pick<Studio, 'slack'>,
  work: () => Promise<T>,
): Promise<T> {
  const show = (status: string): void => {
    const args = { channel_id: ask.channel, thread_ts: ask.threadTs, status }
    slack.call('assistant.threads.setStatus', args).catch(() => {})
  }
  show(IS_PAINTING)
  const renewal = setInterval(() => show(IS_PAINTING), RENEW_MS)
  try {
    return await work()
  } finally {
    clearInterval(renewal)
    show('')
  }
}
