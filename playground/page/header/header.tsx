/** The top of the page: what this is, how the Worker is, and the page's own switches. */
import { inspector, painter, trouble, worker, connected } from '../store/state.ts'
import { panel, theme, togglePanel, toggleTheme } from '../store/ui.ts'
import { troubleCount } from '../trouble/switches.ts'
import { AppFace } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { Popover } from '../ui/popover.tsx'
import { isGuideOpen, restartGuide } from '../guide/guide-store.ts'

const STATES = { up: 'Worker up', starting: 'Worker starting…', down: 'Worker down' } as const

function WorkerState() {
  const state = worker.value?.state ?? 'starting'
  const words = connected.value ? STATES[state] : 'Reconnecting…'
  const tone = connected.value ? state : 'down'
  return (
    <span class={`worker ${tone}`} role="status" title={worker.value?.problem ?? worker.value?.url}>
      <i aria-hidden="true" />
      {words}
    </span>
  )
}

function About() {
  const isDemo = painter.value?.kind !== 'gemini'
  return (
    <div class="about">
      <p>
        <strong>Easel playground</strong> runs the real Easel Worker against a Slack that is a
        program on this machine.
      </p>
      {isDemo ? (
        <p>
          The painter is a demo: it draws simple scenes from the words it knows. For the real model,
          stop the playground and start it with your key:
        </p>
      ) : (
        <p>Pictures come from Gemini{painter.value?.model && ` (${painter.value.model})`}.</p>
      )}
      {isDemo && <pre data-first>GEMINI_API_KEY=… npm start</pre>}
      {isDemo && (
        <p class="muted">Then your prompts and pictures go to Google, and nowhere else.</p>
      )}
      {!isGuideOpen.value && (
        <button type="button" class="button small" onClick={restartGuide}>
          Show the first minute again
        </button>
      )}
    </div>
  )
}

function Honesty() {
  const isDemo = painter.value?.kind !== 'gemini'
  const words = isDemo
    ? 'A local Slack and a demo painter. No account, no key, nothing leaves this machine.'
    : 'A local Slack. Pictures come from Gemini with your key; prompts and pictures go to Google.'
  return (
    <p class="honesty">
      <span>{words}</span>{' '}
      <Popover haspopup="dialog" class="link-button" face={isDemo ? 'Use the real model' : 'About'}>
        {() => <About />}
      </Popover>
    </p>
  )
}

function PanelButton(props: { which: 'inspector' | 'trouble'; label: string; count: number }) {
  const { which, label, count } = props
  return (
    <button
      type="button"
      class={`bar-button for-${which}`}
      aria-pressed={panel.value === which}
      title={label}
      onClick={() => togglePanel(which)}
    >
      <Icon name={which === 'inspector' ? 'pulse' : 'bolt'} size={16} />
      <span class="bar-words">{label}</span>
      {count > 0 && <span class="count"> {count}</span>}
    </button>
  )
}

/** The bar at the top. */
export function Header() {
  const next = theme.value === 'dark' ? 'Light theme' : 'Dark theme'
  return (
    <header class="top-bar">
      <AppFace size={24} />
      <h1>Easel playground</h1>
      <Honesty />
      <WorkerState />
      <PanelButton which="trouble" label="Trouble" count={troubleCount(trouble.value)} />
      <PanelButton which="inspector" label="Inspector" count={inspector.value.length} />
      <button type="button" class="bar-button" title={next} aria-label={next} onClick={toggleTheme}>
        <Icon name={theme.value === 'dark' ? 'sun' : 'moon'} size={16} />
      </button>
    </header>
  )
}
