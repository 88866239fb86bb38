/** What the inspector shows: its filters and its chosen entry. */
import { computed, signal } from '@preact/signals'
import type { InspectorEntry } from '../../protocol.ts'
import { inspector } from '../store/state.ts'
import { route } from '../store/ui.ts'

export type Kind = InspectorEntry['kind']

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  delivery: 'Deliveries',
  api: 'Web API',
  model: 'Model',
  image: 'Pictures',
}

export const kindFilter = signal<Kind | undefined>(undefined)
export const threadOnly = signal(false)
export const chosenId = signal<string | undefined>(undefined)
export const tab = signal<'requests' | 'turns'>('requests')

const isOfThread = (entry: InspectorEntry) =>
  entry.channel === route.value.conversation && entry.threadTs === route.value.thread

/** The entries that pass the filters, latest first. */
export const shownEntries = computed(() =>
  inspector.value
    .filter((entry) => kindFilter.value === undefined || entry.kind === kindFilter.value)
    .filter((entry) => !threadOnly.value || route.value.thread === undefined || isOfThread(entry))
    .toReversed(),
)

/** The entry whose details are shown. */
export const chosenEntry = computed(() =>
  inspector.value.find((entry) => entry.id === chosenId.value),
)
