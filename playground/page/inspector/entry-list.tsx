import type { InspectorEntry } from '../../protocol.ts'
import { moveFocus } from '../ui/roving.ts'
import { duration, exactTime } from '../ui/time.ts'
import { type Kind, chosenId, shownEntries } from './inspector-store.ts'

const KIND_MARKS: Readonly<Record<Kind, string>> = {
  delivery: 'event',
  api: 'api',
  model: 'model',
  image: 'image',
}

function toneOf(entry: InspectorEntry): string {
  if (entry.ok === null) return 'running'
  return entry.ok ? 'fine' : 'bad'
}

function Row({ entry }: { entry: InspectorEntry }) {
  const chosen = chosenId.value === entry.id
  return (
    <li>
      <button
        type="button"
        class={`entry ${toneOf(entry)}`}
        aria-pressed={chosen}
        onClick={() => {
          chosenId.value = entry.id
        }}
      >
        <span class="entry-time mono">{exactTime(entry.at)}</span>
        <span class={`kind ${entry.kind}`}>{KIND_MARKS[entry.kind]}</span>
        <span class="entry-title">
          <span class="entry-name">
            {entry.title}
            {entry.retry > 0 && <span class="retry">again</span>}
          </span>
          {entry.notes.length > 0 && <small>{entry.notes.join(' · ')}</small>}
        </span>
        <span class="entry-outcome">{entry.outcome ?? '…'}</span>
        <span class="entry-ms mono">{entry.ms === null ? '' : duration(entry.ms)}</span>
      </button>
    </li>
  )
}

/** All entries that pass the filters, latest first. */
export function EntryList() {
  const entries = shownEntries.value
  if (entries.length === 0) {
    return <p class="empty">Nothing yet: send a message and watch it go by.</p>
  }
  return (
    <ul class="entries" aria-label="Requests" onKeyDown={(event) => moveFocus(event, '.entry')}>
      {entries.map((entry) => (
        <Row key={entry.id} entry={entry} />
      ))}
    </ul>
  )
}
