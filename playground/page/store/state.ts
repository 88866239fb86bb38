/** What the server told, as signals. Everything on the page is drawn from these and from `ui.ts`. */
import { computed, signal } from '@preact/signals'
import type { PlaygroundState } from '../../protocol.ts'

/** The whole state; nothing until the stream's first event. */
export const state = signal<PlaygroundState | undefined>(undefined)

/** Whether the stream stands. */
export const connected = signal(false)

export const team = computed(() => state.value?.team)
export const teams = computed(() => state.value?.teams ?? [])
/** Whether the app is in this workspace. */
export const installed = computed(
  () => teams.value.find(({ id }) => id === team.value?.id)?.installed !== false,
)
/** The app; where it is not installed, it has neither commands nor shortcuts. */
export const app = computed(() => {
  const known = state.value?.app
  if (known === undefined || installed.value) return known
  return { ...known, commands: known.commands.filter((each) => each.builtIn), shortcuts: [] }
})
export const people = computed(() => state.value?.people ?? [])
export const channels = computed(() => state.value?.channels ?? [])
export const messages = computed(() => state.value?.messages ?? [])
export const ephemerals = computed(() => state.value?.ephemerals ?? [])
export const views = computed(() => state.value?.views ?? {})
export const homes = computed(() => state.value?.homes ?? [])
export const statuses = computed(() => state.value?.statuses ?? [])
export const painter = computed(() => state.value?.painter)
export const trouble = computed(() => state.value?.trouble)
export const worker = computed(() => state.value?.worker)
export const inspector = computed(() => state.value?.inspector ?? [])
