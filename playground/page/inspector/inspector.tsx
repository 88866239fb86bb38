/** What happens underneath: each request between Slack, the app and the painter. */
import { api } from '../store/api.ts'
import { panel, route } from '../store/ui.ts'
import { Icon } from '../ui/icon.tsx'
import { EntryDetail } from './entry-detail.tsx'
import { EntryList } from './entry-list.tsx'
import {
  KIND_NAMES,
  type Kind,
  chosenEntry,
  kindFilter,
  tab,
  threadOnly,
} from './inspector-store.ts'
import { TurnsView } from './turns-view.tsx'

const KINDS: readonly Kind[] = ['delivery', 'api', 'model', 'image']

function Filters() {
  return (
    <div class="filters" role="group" aria-label="Filter by kind">
      {[undefined, ...KINDS].map((kind) => (
        <button
          key={kind ?? 'all'}
          type="button"
          class="chip"
          aria-pressed={kindFilter.value === kind}
          onClick={() => {
            kindFilter.value = kind
          }}
        >
          {kind === undefined ? 'All' : KIND_NAMES[kind]}
        </button>
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={threadOnly.value}
          disabled={route.value.thread === undefined}
          onChange={(event) => {
            threadOnly.value = event.currentTarget.checked
          }}
        />
        Open thread only
      </label>
    </div>
  )
}

function Tabs() {
  return (
    <div class="tabs small" role="group" aria-label="Inspector view">
      {(['requests', 'turns'] as const).map((name) => (
        <button
          key={name}
          type="button"
          class="tab"
          aria-pressed={tab.value === name}
          onClick={() => {
            tab.value = name
          }}
        >
          {name === 'requests' ? 'Requests' : 'Turns'}
        </button>
      ))}
    </div>
  )
}

function Head() {
  return (
    <header class="drawer-head">
      <h2>Inspector</h2>
      <Tabs />
      {tab.value === 'requests' && <Filters />}
      <span class="push" />
      <a class="link-button" href="/playground/worker-log" target="_blank" rel="noreferrer">
        Worker log
      </a>
      <button type="button" class="link-button" onClick={() => void api.clearInspector()}>
        Clear
      </button>
      <button
        type="button"
        class="icon-button"
        title="Close inspector"
        aria-label="Close inspector"
        onClick={() => {
          panel.value = undefined
        }}
      >
        <Icon name="close" />
      </button>
    </header>
  )
}

/** The drawer at the bottom. */
export function Inspector() {
  const entry = chosenEntry.value
  return (
    <section class="inspector" aria-label="Inspector">
      <Head />
      {tab.value === 'turns' ? (
        <TurnsView />
      ) : (
        <div class={`inspector-body${entry ? ' has-detail' : ''}`}>
          <EntryList />
          {entry && <EntryDetail key={entry.id} entry={entry} />}
        </div>
      )}
    </section>
  )
}
