/**
 * The contract between the playground's page and its server: what goes over HTTP and over the
 * stream.
 *
 * Everything is on the page's own origin, under /playground. Requests are `POST` with a JSON body
 * (`content-type: application/json`), except `files`; answers are JSON and always carry `ok`. Times
 * named `at`, `ms`, `since` are milliseconds; `ts` is Slack's own "seconds.micros" string, unique
 * within a channel, and sorts as text.
 *
 * A refusal (`ok: false`) has status 200, so that the browser's console stays clean; a body that is
 * not as described here has status 400 and the same form.
 *
 * All but switches are about one workspace, which `?team=T…` names; without it, Acme is meant.
 *
 * What Slack itself would say keeps Slack's spelling (snake_case: messages, views, files); what
 * only the playground says is camelCase.
 *
 * | under /playground           | body                 | answer                                   |
 * | --------------------------- | -------------------- | ---------------------------------------- |
 * | GET  /state                 |                      | PlaygroundState                          |
 * | GET  /stream                |                      | SSE; each `data:` is one Change          |
 * | POST /say                   | SayRequest           | Reply<{ ts }>                            |
 * | POST /edit-message          | EditMessageRequest   | Reply                                    |
 * | POST /delete-message        | MessageRequest       | Reply                                    |
 * | POST /dismiss               | DismissRequest       | Reply                                    |
 * | POST /command               | CommandRequest       | Reply<{ answer }>                        |
 * | POST /act                   | ActRequest           | Reply<{ answer }>                        |
 * | POST /shortcut              | ShortcutRequest      | Reply<{ answer }>                        |
 * | POST /submit                | SubmitRequest        | Reply<{ answer, result }>                |
 * | POST /close-view            | CloseViewRequest     | Reply                                    |
 * | POST /open-home             | OpenHomeRequest      | Reply                                    |
 * | POST /locale                | LocaleRequest        | Reply                                    |
 * | POST /uninstall             | PersonRequest        | Reply                                    |
 * | POST /files?name=…&user=…   | the file's own bytes | Reply<{ file }>                          |
 * | GET  /files/{id}            |                      | the file's bytes (the page has no token) |
 * | GET  /image?url={image_url} |                      | Slack's copy of a picture in a message   |
 * | POST /trouble               | Partial<Trouble>     | Reply<{ trouble }>                       |
 * | POST /clock                 | ClockRequest         | Reply; all of it is later by that much   |
 * | POST /restart-worker        | {}                   | Reply (at once; `worker` changes follow) |
 * | POST /clear-inspector       | {}                   | Reply                                    |
 * | GET  /install?user=…        |                      | the Worker's /slack/install, as that one |
 * | GET  /worker-log            |                      | text/plain, the Worker's latest log      |
 *
 * `/archives/…` (Slack's permalinks: /archives/{channel}/p{ts without dot}?thread_ts=…) and `/`
 * serve the page.
 */
import type { InspectorEntry } from './protocol/inspector.ts'
import type { Ephemeral, Home, Message, View } from './protocol/messages.ts'
import type {
  Channel,
  Person,
  PlaygroundState,
  ThreadStatus,
  Trouble,
  WorkerState,
} from './protocol/state.ts'

export type * from './protocol/inspector.ts'
export * from './protocol/locales.ts'
export type * from './protocol/messages.ts'
export type * from './protocol/requests.ts'
export type * from './protocol/state.ts'

/**
 * One change of the state. The stream's first event, and the first after each reconnect, is always
 * `state`: the whole snapshot, which replaces everything the page holds. All others are upserts or
 * removals and may be applied twice without harm. EventSource reconnects by itself.
 */
export type Change =
  | { type: 'state'; state: PlaygroundState }
  /**
   * A message was posted or changed: put it in the place of the one with the same channel and ts.
   */
  | { type: 'message'; message: Message }
  | { type: 'message-gone'; channel: string; ts: string }
  /**
   * An ephemeral message appeared or was replaced: put it in the place of the one with the same ts.
   */
  | { type: 'ephemeral'; ephemeral: Ephemeral }
  | { type: 'ephemeral-gone'; channel: string; ts: string }
  /**
   * The stack of modals that `user` sees, bottom first, the last one in front. Empty: no modal is
   * open.
   */
  | { type: 'views'; user: string; views: View[] }
  | { type: 'home'; home: Home }
  /** "Easel is painting…" under a thread. `status: ''` clears it. */
  | { type: 'status'; status: ThreadStatus }
  /** The app came into a workspace, or was removed. Everybody hears it, whatever they look at. */
  | { type: 'installation'; team: string; installed: boolean }
  /** The clock of all of it was moved: see `clockAheadMs`. */
  | { type: 'clock'; aheadMs: number }
  /** A channel's members or name changed. */
  | { type: 'channel'; channel: Channel }
  /**
   * An inspector entry began, or ended (same id): put it in the place of the one with the same id.
   */
  | { type: 'inspector'; entry: InspectorEntry }
  | { type: 'inspector-cleared' }
  /** A person's Slack has another language now. */
  | { type: 'person'; person: Person }
  | { type: 'trouble'; trouble: Trouble }
  | { type: 'worker'; worker: WorkerState }
  /** Slackbot speaks to one person: a shortcut failed, for example. Shown as a toast. */
  | { type: 'notice'; user: string; text: string }

/**
 * Where the page finds Slack's copy of a picture that a message shows: it stays up while the Worker
 * is down.
 */
export const imageUrl = (url: string): string => `/playground/image?url=${encodeURIComponent(url)}`

/** Where the page finds a file that people or the app uploaded. */
export const fileUrl = (id: string): string => `/playground/files/${id}`
