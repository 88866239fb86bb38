/** What the page itself remembers: who acts, which place is open, which panels are. */
import { computed, effect, signal } from '@preact/signals'
import { recall, remember } from './local.ts'
import { type Route, hashOf, parseHash, parsePermalink } from './route.ts'
import { people } from './state.ts'

const chosenPerson = signal(recall('acting-as'))

/** The people one can act as. */
export const actors = computed(() => people.value.filter((person) => !person.isBot))

/** The id of the person in whose name everything happens. */
export const actingAs = computed(() => {
  const ids = actors.value.map((person) => person.id)
  return ids.find((id) => id === chosenPerson.value) ?? ids[0] ?? ''
})

export function actAs(id: string): void {
  chosenPerson.value = id
  remember('acting-as', id)
}

/** What the address names. */
export const route = signal<Route>(parseHash(location.hash))

/** The message that a permalink pointed to, to be shown in the list. */
export const pointedAt = signal<string | undefined>(undefined)

/** Goes somewhere, so that the browser's back button comes back. */
export function go(next: Route): void {
  const hash = hashOf(next)
  if (hash === location.hash) return
  history.pushState(null, '', hash)
  route.value = next
}

/** Where one begins: in a conversation, unless the address names a place. */
export function beginIn(conversation: string | undefined): void {
  if (conversation === undefined || location.hash !== '') return
  history.replaceState(null, '', hashOf({ conversation }))
  route.value = { conversation }
}

/** Goes to no place in particular: the next state says where one begins. */
export function leavePlace(): void {
  history.pushState(null, '', location.pathname)
  route.value = {}
}

export const openConversation = (conversation: string) => go({ conversation })
export const openThread = (conversation: string, thread: string) => go({ conversation, thread })

export function closeThread(): void {
  const { conversation } = route.value
  if (conversation !== undefined) go({ conversation })
}

/** The side panel beside the conversation, besides the thread. */
export type Panel = 'inspector' | 'trouble'
export const panel = signal<Panel | undefined>(undefined)

export function togglePanel(which: Panel): void {
  panel.value = panel.value === which ? undefined : which
}

export type Theme = 'light' | 'dark'
const systemDark = matchMedia('(prefers-color-scheme: dark)')
const systemTheme = signal<Theme>(systemDark.matches ? 'dark' : 'light')
const chosenTheme = signal(recall('theme'))

/** The theme: the person's choice, otherwise the system's. */
export const theme = computed<Theme>(() =>
  chosenTheme.value === 'dark' || chosenTheme.value === 'light'
    ? chosenTheme.value
    : systemTheme.value,
)

export function toggleTheme(): void {
  chosenTheme.value = theme.value === 'dark' ? 'light' : 'dark'
  remember('theme', chosenTheme.value)
}

/** Follows the address and the system's theme; called once. */
export function startUi(): void {
  const link = parsePermalink(location.pathname, location.search)
  if (link) {
    const { ts, ...place } = link
    pointedAt.value = ts
    route.value = place
    history.replaceState(null, '', `/${hashOf(place)}`)
  }
  const follow = () => {
    route.value = parseHash(location.hash)
  }
  addEventListener('popstate', follow)
  systemDark.addEventListener('change', (event) => {
    systemTheme.value = event.matches ? 'dark' : 'light'
  })
  effect(() => {
    document.documentElement.dataset['theme'] = theme.value
  })
}
