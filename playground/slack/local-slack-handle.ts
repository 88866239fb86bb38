/** What holders of a local Slack can do with all of it: its workspaces, trouble, and waiting. */
import type { Change, Trouble } from '../protocol.ts'
import type { RunningServer } from '../lib/http-server.ts'
import type { Fault } from './faults.ts'
import { CONSENT_PATH } from './install/consent.ts'
import type { Session, Site } from './site.ts'
import type { StoredFile } from './state.ts'
import { verifyUrl } from './url-verification.ts'
import type { Voices } from './voices.ts'
import { createWorkspaceHandle, type WorkspaceHandle } from './workspace-handle.ts'

interface Parts {
  site: Site
  server: RunningServer
  voices: Voices
  signingSecret: string
}

/** How long `until` waits at most. */
const PATIENCE_MS = 30_000

/** The parts of a local Slack, behind one object. Where no workspace is named, Acme is meant. */
export function createHandle({ site, server, voices, signingSecret }: Parts) {
  const [core] = site.cores
  const workspaces = site.cores.map((one) => createWorkspaceHandle(one, voices))
  const listen = (listener: (change: Change) => void) => voices.listen(listener)
  return {
    ...createWorkspaceHandle(core, voices),
    ...handTrouble(site),
    workspaces,
    /** A workspace by its id; undefined where there is none. */
    workspace: (id: string): WorkspaceHandle | undefined =>
      workspaces.find(({ team }) => team.id === id),
    /** Signs the browser in as somebody: whoever is asked for a consent next. */
    signIn: (session: Session) => void (site.session = session),
    /** Where the local Slack listens. */
    origin: server.origin,
    /** The Worker's SLACK_API_URL. */
    apiUrl: `${server.origin}/api/`,
    /** The Worker's SLACK_AUTHORIZE_URL. */
    authorizeUrl: server.origin + CONSENT_PATH,
    /** The Worker's SLACK_SIGNING_SECRET, SLACK_CLIENT_ID and SLACK_CLIENT_SECRET. */
    signingSecret,
    client: site.client,
    /** The app's token for Acme. */
    token: core.tokens.current(),
    /** Sets where the app takes requests; undefined: nowhere. */
    connect(url: string | undefined): void {
      core.deliveries.connect(url)
      site.appOrigin = url === undefined ? undefined : new URL(url).origin
    },
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

function handTrouble({ cores, faults }: Site) {
  const [first] = cores
  return {
    /** Turns switches on and off; the others stay. */
    setTrouble(change: Partial<Trouble>): Trouble {
      const trouble = { ...first.state.trouble, ...change }
      for (const { state } of cores) state.trouble = trouble
      first.tellAll({ type: 'trouble', trouble })
      return trouble
    },
    /** The next calls of a Web API method fail. */
    failNext: (method: string, fault: Fault, times?: number) =>
      faults.failNext(method, fault, times),
    /** A file is not given as usual from now on: a login page, a redirect, or a stub in events. */
    failFile(id: string, fault: NonNullable<StoredFile['fault']>): void {
      const file = cores.flatMap(({ state }) => state.files.get(id) ?? [])[0]
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
