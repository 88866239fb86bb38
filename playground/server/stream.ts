/** The stream of changes to the page: server-sent events, a snapshot first. */
import type { Change } from '../protocol.ts'
import type { LocalSlack } from '../slack/local-slack.ts'
import type { WorkspaceHandle } from '../slack/workspace-handle.ts'
import { takeSnapshot, type Surroundings } from './snapshot.ts'

/** Proxies and browsers drop a stream that is silent for long. */
const HEARTBEAT_MS = 15_000

/** Sends changes that do not come from Slack: the Worker's. */
export interface Hub {
  emit(change: Change): void
  listen(listener: (change: Change) => void): () => void
}

/** A hub without listeners. */
export function createHub(): Hub {
  const listeners = new Set<(change: Change) => void>()
  return {
    emit: (change) => listeners.forEach((listener) => listener(change)),
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** One page's stream about one workspace, until it hangs up. */
export function openStream(
  slack: LocalSlack,
  workspace: WorkspaceHandle,
  around: Surroundings,
  hub: Hub,
  signal: AbortSignal,
): Response {
  const encoder = new TextEncoder()
  let stop = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (change: Change) => {
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(change)}\n\n`))
      }
      send({ type: 'state', state: takeSnapshot(slack, workspace, around) })
      const stops = [workspace.listenHere(send), hub.listen(send)]
      const beat = setInterval(() => controller.enqueue(encoder.encode(':\n\n')), HEARTBEAT_MS)
      stop = () => {
        clearInterval(beat)
        for (const end of stops) end()
      }
      signal.addEventListener('abort', () => stop())
    },
    cancel: () => stop(),
  })
  const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }
  return new Response(body, { headers })
}
