/** "Easel is painting…": what the app says about itself while it works. */
import { useEffect, useState } from 'preact/hooks'
import { app, statuses } from '../store/state.ts'

const TURN_MS = 3_500

const statusOf = (channel: string, thread: string) =>
  statuses.value.find((each) => each.channel === channel && each.threadTs === thread)

/** The app's status in a thread as a sentence, if it has one. */
export function statusWords(channel: string, thread: string): string | undefined {
  const status = statusOf(channel, thread)?.status ?? ''
  return status === '' ? undefined : `${app.value?.name ?? 'The app'} ${status}`
}

/** The line above the composer; its loading messages take turns. */
export function StatusLine({ channel, thread }: { channel: string; thread: string }) {
  const [turn, setTurn] = useState(0)
  const status = statusOf(channel, thread)
  const messages = status?.loadingMessages ?? []
  const isOn = status !== undefined && status.status !== ''
  useEffect(() => {
    if (!isOn) return undefined
    const timer = setInterval(() => setTurn((now) => now + 1), TURN_MS)
    return () => clearInterval(timer)
  }, [isOn])
  const words = messages[turn % Math.max(1, messages.length)] ?? statusWords(channel, thread)
  return (
    <div class="status-line" role="status">
      {isOn && (
        <>
          <span class="dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          <span>{words}</span>
        </>
      )}
    </div>
  )
}
