/** What holders of a local Slack can do in one of its workspaces: act as its people, look, and listen. */
import type {
  ActRequest,
  Change,
  CloseViewRequest,
  CommandRequest,
  DismissRequest,
  EditMessageRequest,
  InspectorEntry,
  LocaleRequest,
  Message,
  MessageRequest,
  OpenHomeRequest,
  SayRequest,
  ShortcutRequest,
  SlackFile,
  SubmitRequest,
} from '../protocol.ts'
import type { Core } from './core.ts'
import { addFile } from './files.ts'
import { act } from './gestures/act.ts'
import { command } from './gestures/command.ts'
import { closeView, submit } from './gestures/modal.ts'
import { setLocale } from './gestures/locale.ts'
import { deleteMessage, dismiss, editMessage, say } from './gestures/say.ts'
import { openHome, shortcut } from './gestures/shortcut.ts'
import { uninstall } from './install/installation.ts'
import { ANA } from './seed.ts'
import { messagesOf, repliesTo } from './state.ts'
import type { Voices } from './voices.ts'

/** One workspace, behind one object. */
export function createWorkspaceHandle(core: Core, voices: Voices) {
  return {
    ...handPeople(core),
    ...handEyes(core),
    core,
    team: core.state.team,
    /** Hears of every change that somebody in this workspace sees; the returned function ends it. */
    listenHere: (listener: (change: Change) => void) => voices.listen(listener, core.state.team.id),
  }
}

/** See `createWorkspaceHandle`. */
export type WorkspaceHandle = ReturnType<typeof createWorkspaceHandle>

/** What people do; requests and replies are the protocol's. */
function handPeople(core: Core) {
  return {
    say: (request: SayRequest) => say(core, request),
    editMessage: (request: EditMessageRequest) => editMessage(core, request),
    deleteMessage: (request: MessageRequest) => deleteMessage(core, request),
    dismiss: (request: DismissRequest) => dismiss(core, request),
    command: (request: CommandRequest) => command(core, request),
    act: (request: ActRequest) => act(core, request),
    shortcut: (request: ShortcutRequest) => shortcut(core, request),
    submit: (request: SubmitRequest) => submit(core, request),
    closeView: (request: CloseViewRequest) => closeView(core, request),
    openHome: (request: OpenHomeRequest) => openHome(core, request),
    /** An admin removes the app from the workspace. */
    uninstall: (user: string) => uninstall(core, user),
    setLocale: (request: LocaleRequest) => setLocale(core, request),
    /** Uploads a file as a person does; its id goes into `say` or a `file_input`. */
    addFile: (bytes: Uint8Array, name: string, mimetype: string, user = ANA): SlackFile =>
      addFile(core, bytes, name, mimetype, user).object,
  }
}

function handEyes(core: Core) {
  const { state, recorder } = core
  const messages = (channel: string, threadTs?: string): Message[] =>
    threadTs === undefined ? messagesOf(state, channel) : repliesTo(state, channel, threadTs)
  return {
    /** Messages of a channel, or the replies of a thread, oldest first. */
    messages,
    /** Those that the app posted. */
    byApp: (channel: string, threadTs?: string): Message[] =>
      messages(channel, threadTs).filter((message) => message.bot_id !== undefined),
    /** Ephemeral messages that a person sees. */
    ephemerals: (user: string) => [...state.ephemerals.values()].filter((one) => one.user === user),
    /** The modals that a person has open, bottom first. */
    views: (user: string) => state.views.get(user) ?? [],
    /** The person's Home tab, once published. */
    home: (user: string) => state.homes.get(user),
    /** What went over the wire; `title` is a method, a command, an event type. */
    exchanges: (kind?: InspectorEntry['kind'], title?: string): InspectorEntry[] =>
      recorder.entries().filter((entry) => {
        const isKind = kind === undefined || entry.kind === kind
        return isKind && (title === undefined || entry.title === title)
      }),
  }
}
