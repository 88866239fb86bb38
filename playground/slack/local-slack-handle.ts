/** What holders of a local Slack can do with it: act as people, look, wait, and make trouble. */
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
  Trouble,
} from '../protocol.ts'
import type { RunningServer } from '../lib/http-server.ts'
import type { Core } from './core.ts'
import type { Fault, Faults } from './faults.ts'
import { addFile } from './files.ts'
import { act } from './gestures/act.ts'
import { command } from './gestures/command.ts'
import { closeView, submit } from './gestures/modal.ts'
import { setLocale } from './gestures/locale.ts'
import { deleteMessage, dismiss, editMessage, say } from './gestures/say.ts'
import { openHome, shortcut } from './gestures/shortcut.ts'
import { ANA } from './seed.ts'
import { messagesOf, repliesTo, type StoredFile } from './state.ts'
import { verifyUrl } from './url-verification.ts'

interface Parts {
  core: Core
  faults: Faults
  server: RunningServer
  listeners: Set<(change: Change) => void>
}

/** How long `until` waits at most. */
const PATIENCE_MS = 15_000

/** The parts of a local Slack, behind one object. */
export function createHandle({ core, faults, server, listeners }: Parts) {
  const listen = (listener: (change: Change) => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return {
    ...handPeople(core),
    ...handEyes(core),
    ...handTrouble(core, faults),
    core,
    /** Where the local Slack listens. */
    origin: server.origin,
    /** The Worker's SLACK_API_URL. */
    apiUrl: `${server.origin}/api/`,
    /** The Worker's SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET. */
    token: core.state.app.token,
    signingSecret: core.state.app.signingSecret,
    /** Sets where the app takes requests; undefined: nowhere. */
    connect: (url: string | undefined) => core.deliveries.connect(url),
    /** Sends `url_verification`, as Slack does when the address is saved. */
    verifyUrl: () => verifyUrl(core),
    /** Hears of every change; the returned function ends it. */
    listen,
    /** Resolves with the first truthy value of `check`, looked at after each change. */
    until: <T>(what: string, check: () => T, ms = PATIENCE_MS) => until(listen, what, check, ms),
    /** Resolves when no delivery is on its way. */
    settled: () => core.deliveries.settled(),
    async stop() {
      core.deliveries.stop()
      await server.stop()
    },
  }
}

/** See `createLocalSlack`. */
export type LocalSlack = ReturnType<typeof createHandle>

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

function handTrouble(core: Core, faults: Faults) {
  return {
    /** Turns switches on and off; the others stay. */
    setTrouble(change: Partial<Trouble>): Trouble {
      const trouble = { ...core.state.trouble, ...change }
      core.state.trouble = trouble
      core.emit({ type: 'trouble', trouble })
      return trouble
    },
    /** The next calls of a Web API method fail. */
    failNext: (method: string, fault: Fault, times?: number) =>
      faults.failNext(method, fault, times),
    /** A file is not given as usual from now on: a login page, a redirect, or a stub in events. */
    failFile(id: string, fault: NonNullable<StoredFile['fault']>): void {
      const file = core.state.files.get(id)
      if (file !== undefined) file.fault = fault
    },
  }
}

function until<T>(
  listen: LocalSlack['listen'],
  what: string,
  check: () => T,
  ms: number,
): Promise<NonNullable<T>> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer)
      stop()
      settle()
    }
    const look = () => {
      const value = check()
      if (value) end(() => resolve(value))
    }
    const timer = setTimeout(() => end(() => reject(new Error(`not within ${ms} ms: ${what}`))), ms)
    const stop = listen(look)
    look()
  })
}
