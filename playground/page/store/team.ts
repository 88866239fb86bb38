/** Which workspace the page looks at. */
import { signal } from '@preact/signals'
import { recall, remember } from './local.ts'

/** The id of the one that was chosen; undefined: the first. */
const chosenTeam = signal(recall('team'))

export function chooseTeam(id: string | undefined): void {
  chosenTeam.value = id
  remember('team', id ?? '')
}

/** What the server is told with every request, as a query. */
export function teamQuery(more: Record<string, string> = {}): string {
  const team: Record<string, string> = chosenTeam.value ? { team: chosenTeam.value } : {}
  return new URLSearchParams({ ...more, ...team }).toString()
}
