/** What people do, as requests to the server. Failures become a toast here, and are returned as well. */
import type {
  ActRequest,
  AppAnswer,
  ClockRequest,
  CloseViewRequest,
  CommandRequest,
  DismissRequest,
  EditMessageRequest,
  LocaleRequest,
  MessageRequest,
  OpenHomeRequest,
  PersonRequest,
  Reply,
  SayRequest,
  ShortcutRequest,
  SlackFile,
  SubmitRequest,
  SubmitResult,
  Trouble,
} from '../../protocol.ts'
import { teamQuery } from './team.ts'
import { showToast } from './toasts.ts'

const UNREACHABLE = 'The playground’s server does not answer. Is `npm start` still running?'

async function send<T>(path: string, init: RequestInit): Promise<Reply<T>> {
  let reply: Reply<T>
  try {
    const response = await fetch(path, { method: 'POST', ...init })
    reply = await response.json()
  } catch {
    reply = { ok: false, error: 'unreachable', words: UNREACHABLE }
  }
  if (!reply.ok) showToast(reply.words)
  return reply
}

const post = <T = unknown>(path: string, body: object): Promise<Reply<T>> =>
  send<T>(`/playground/${path}?${teamQuery()}`, {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const api = {
  say: (request: SayRequest) => post<{ ts: string }>('say', request),
  editMessage: (request: EditMessageRequest) => post('edit-message', request),
  deleteMessage: (request: MessageRequest) => post('delete-message', request),
  dismiss: (request: DismissRequest) => post('dismiss', request),
  command: (request: CommandRequest) => post<{ answer: AppAnswer | null }>('command', request),
  act: (request: ActRequest) => post<{ answer: AppAnswer }>('act', request),
  shortcut: (request: ShortcutRequest) => post<{ answer: AppAnswer }>('shortcut', request),
  submit: (request: SubmitRequest) =>
    post<{ answer: AppAnswer; result: SubmitResult }>('submit', request),
  closeView: (request: CloseViewRequest) => post('close-view', request),
  openHome: (request: OpenHomeRequest) => post('open-home', request),
  setLocale: (request: LocaleRequest) => post('locale', request),
  uninstall: (request: PersonRequest) => post('uninstall', request),
  moveClock: (request: ClockRequest) => post('clock', request),
  trouble: (change: Partial<Trouble>) => post<{ trouble: Trouble }>('trouble', change),
  restartWorker: () => post('restart-worker', {}),
  clearInspector: () => post('clear-inspector', {}),
  upload: (file: File, user: string) =>
    send<{ file: SlackFile }>(`/playground/files?${teamQuery({ name: file.name, user })}`, {
      headers: { 'content-type': file.type || 'application/octet-stream' },
      body: file,
    }),
}
