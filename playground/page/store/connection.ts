/** Holds the stream to the server: each reconnect begins with a whole snapshot, so nothing is ever missed. */
import type { Change } from '../../protocol.ts'
import { applyChange } from './apply.ts'
import { noteDepartures } from './departures.ts'
import { connected, state } from './state.ts'
import { showToast } from './toasts.ts'
import { visibleChannels } from './directory.ts'
import { chooseTeam, teamQuery } from './team.ts'
import { actingAs, beginIn, leavePlace } from './ui.ts'

const RECONNECT_MS = 1_000

function receive(change: Change): void {
  if (change.type === 'state') {
    state.value = change.state
    beginIn(visibleChannels.value[0]?.id)
    return
  }
  if (change.type === 'notice' && change.user === actingAs.value) showToast(change.text)
  if (change.type === 'views') noteDepartures(state.value?.views[change.user] ?? [], change.views)
  if (state.value) state.value = applyChange(state.value, change)
}

let current: EventSource | undefined

/** Opens the stream and keeps it open for as long as the page lives. */
export function connect(): void {
  const stream = new EventSource(`/playground/stream?${teamQuery()}`)
  current = stream
  let hasOpened = false
  stream.addEventListener('open', () => {
    connected.value = true
    hasOpened = true
  })
  stream.addEventListener('message', (event: MessageEvent<string>) => {
    const change: Change = JSON.parse(event.data)
    receive(change)
  })
  stream.addEventListener('error', () => {
    connected.value = false
    if (stream.readyState !== EventSource.CLOSED) return
    stream.close()
    // Another playground may have other workspaces; a page that is left has its stream closed, too.
    if (!hasOpened) chooseTeam(undefined)
    setTimeout(connect, RECONNECT_MS)
  })
}

/** Looks at another workspace from now on, from its first conversation on. */
export function switchTeam(id: string): void {
  current?.close()
  chooseTeam(id)
  leavePlace()
  connect()
}
