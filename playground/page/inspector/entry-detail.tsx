import type { InspectedHttp, InspectorEntry } from '../../protocol.ts'
import { showToast } from '../store/toasts.ts'
import { Icon } from '../ui/icon.tsx'
import { duration, exactTime } from '../ui/time.ts'
import { chosenId } from './inspector-store.ts'
import { prettyBody } from './json.ts'
import { JsonView } from './json-view.tsx'
import { ModelView } from './model-view.tsx'

async function copyCurl(curl: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(curl)
    showToast('Copied as curl.', 'done')
  } catch {
    showToast('The browser does not let the page copy here.')
  }
}

function Side({ title, side }: { title: string; side: InspectedHttp }) {
  const body = prettyBody(side.body)
  const headers = Object.entries(side.headers)
  return (
    <section class="exchange">
      <h4>{title}</h4>
      <p class="mono">{side.line}</p>
      {headers.length > 0 && (
        <details>
          <summary>
            {headers.length} {headers.length === 1 ? 'header' : 'headers'}
          </summary>
          <p class="mono">
            {headers.map(([name, value]) => (
              <span key={name} class="header-line">
                <b>{name}:</b> {value}
              </span>
            ))}
          </p>
        </details>
      )}
      {body !== '' && <JsonView text={body} label={`${title} body`} />}
    </section>
  )
}

/** Everything about one entry. */
export function EntryDetail({ entry }: { entry: InspectorEntry }) {
  const facts = [
    exactTime(entry.at),
    entry.status === null ? undefined : `HTTP ${entry.status}`,
    entry.outcome ?? 'running',
    entry.ms === null ? undefined : duration(entry.ms),
    entry.retry > 0 ? `delivery ${entry.retry + 1}` : undefined,
    ...entry.notes,
  ]
  return (
    <article class="entry-detail" aria-label={`Details of ${entry.title}`} tabIndex={0}>
      <header>
        <button
          type="button"
          class="icon-button phone-only"
          aria-label="Back to the list"
          onClick={() => {
            chosenId.value = undefined
          }}
        >
          <Icon name="arrowLeft" />
        </button>
        <h3>{entry.title}</h3>
        <button type="button" class="button small push" onClick={() => void copyCurl(entry.curl)}>
          <Icon name="copy" size={15} /> Copy as curl
        </button>
      </header>
      <p class="muted">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      {entry.kind === 'model' && <ModelView entry={entry} />}
      <Side title="Request" side={entry.request} />
      {entry.response ? (
        <Side title="Response" side={entry.response} />
      ) : (
        <p class="muted">{entry.ok === null ? 'No answer yet.' : 'There was no answer.'}</p>
      )}
    </article>
  )
}
