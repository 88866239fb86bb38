import { inspector, messages } from '../store/state.ts'
import { pointedAt, route } from '../store/ui.ts'
import { clockTime, duration } from '../ui/time.ts'
import { type TurnRow, paintingOf, turnsOf } from './turns.ts'

const STATE_WORDS = { done: 'painted', working: 'at work', ended: 'without a picture' } as const

function Row({ turn }: { turn: TurnRow }) {
  return (
    <tr>
      <td>{turn.version === '' ? '–' : `v${turn.version}`}</td>
      <td>
        <span class={`state ${turn.state}`}>{STATE_WORDS[turn.state]}</span>
      </td>
      <td class="mono">{turn.turnId}</td>
      <td class="cut">{turn.words}</td>
      <td>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            pointedAt.value = turn.ts
          }}
        >
          {clockTime(turn.ts)}
        </button>
      </td>
    </tr>
  )
}

/** The turns of the open thread, as its messages tell them. */
export function TurnsView() {
  const { conversation, thread } = route.value
  if (conversation === undefined || thread === undefined) {
    return <p class="empty">Open a thread to see its turns.</p>
  }
  const inThread = messages.value.filter(
    (m) => m.channel === conversation && (m.thread_ts === thread || m.ts === thread),
  )
  const turns = turnsOf(inThread)
  const { calls, failed, ms } = paintingOf(inspector.value, thread)
  if (turns.length === 0) return <p class="empty">No message of this thread carries a turn.</p>
  return (
    <div class="turns" role="region" aria-label="Turns" tabIndex={0}>
      <p class="muted">
        {calls} model {calls === 1 ? 'call' : 'calls'}
        {failed > 0 && `, ${failed} failed`}, {duration(ms)} in all.
      </p>
      <table>
        <thead>
          <tr>
            {['Version', 'State', 'Turn', 'Message', 'Posted'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {turns.map((turn) => (
            <Row key={turn.ts} turn={turn} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
