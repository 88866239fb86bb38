/** The clock of the playground, which can be moved on. */
import { useState } from 'preact/hooks'
import { api } from '../store/api.ts'
import { now } from '../store/now.ts'
import { fullDay } from '../ui/time.ts'

const HOUR_MS = 3_600_000
const STEPS = [
  { words: '+1 hour', ms: HOUR_MS },
  { words: '+1 day', ms: 24 * HOUR_MS },
  { words: '+31 days', ms: 31 * 24 * HOUR_MS },
]

/** It never goes back: what is gone by then is gone. */
export function Clock() {
  const [isMoving, setMoving] = useState(false)
  const move = async (ms: number) => {
    setMoving(true)
    await api.moveClock({ ms })
    setMoving(false)
  }
  return (
    <fieldset>
      <legend>The clock</legend>
      <p class="clock-day" role="status">
        It is {fullDay(now())}.
      </p>
      <div class="clock-steps">
        {STEPS.map(({ words, ms }) => (
          <button
            key={ms}
            type="button"
            class="button small"
            disabled={isMoving}
            onClick={() => void move(ms)}
          >
            {words}
          </button>
        ))}
      </div>
      <p class="watch">
        Slack, Easel and its alarms all live in that time: after a month pictures and links are
        gone, and what was used up of a day or a month is new. Only a new start brings it back.
      </p>
    </fieldset>
  )
}
