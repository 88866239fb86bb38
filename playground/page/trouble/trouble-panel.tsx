/** Trouble on purpose: switches that break things, and what to watch for. */
import { api } from '../store/api.ts'
import { trouble, worker } from '../store/state.ts'
import { panel } from '../store/ui.ts'
import { Icon } from '../ui/icon.tsx'
import { Clock } from './clock.tsx'
import { type Choice, PAINTER_CHOICES, SLACK_CHOICES, TOGGLES } from './switches.ts'

function Choices<K extends 'painter' | 'slack'>(props: {
  title: string
  name: K
  choices: readonly Choice<K>[]
}) {
  const now = trouble.value?.[props.name]
  return (
    <fieldset>
      <legend>{props.title}</legend>
      {props.choices.map((choice) => (
        <label key={choice.value} class={`switch-row${now === choice.value ? ' on' : ''}`}>
          <input
            type="radio"
            name={`trouble-${props.name}`}
            checked={now === choice.value}
            onChange={() => void api.trouble({ [props.name]: choice.value })}
          />
          <span>
            {choice.label}
            <small>{choice.watch}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Toggles() {
  return (
    <fieldset>
      <legend>Deliveries and pictures</legend>
      {TOGGLES.map(({ key, label, watch }) => (
        <label key={key} class={`switch-row${trouble.value?.[key] ? ' on' : ''}`}>
          <input
            type="checkbox"
            role="switch"
            checked={trouble.value?.[key] === true}
            onChange={(event) => void api.trouble({ [key]: event.currentTarget.checked })}
          />
          <span>
            {label}
            <small>{watch}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Restart() {
  const restarts = worker.value?.restarts ?? 0
  return (
    <fieldset>
      <legend>The Worker</legend>
      <button
        type="button"
        class="button"
        disabled={worker.value?.state === 'starting'}
        onClick={() => void api.restartWorker()}
      >
        <Icon name="refresh" size={16} /> Restart the Worker
      </button>
      <p class="watch">
        Press it while Easel paints: the turn goes on where it stood, and nothing is lost or
        doubled.
        {restarts > 0 && ` Restarted ${restarts} ${restarts === 1 ? 'time' : 'times'} so far.`}
      </p>
    </fieldset>
  )
}

/** The panel at the right. */
export function TroublePanel() {
  return (
    <aside class="trouble" aria-label="Trouble on purpose">
      <header class="pane-head">
        <h2>Trouble on purpose</h2>
        <button
          type="button"
          class="icon-button push"
          title="Close"
          aria-label="Close trouble panel"
          onClick={() => {
            panel.value = undefined
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="trouble-body" tabIndex={0} role="group" aria-label="Switches">
        <Choices title="The painter" name="painter" choices={PAINTER_CHOICES} />
        <Choices title="Slack’s Web API" name="slack" choices={SLACK_CHOICES} />
        <Toggles />
        <Clock />
        <Restart />
      </div>
    </aside>
  )
}
