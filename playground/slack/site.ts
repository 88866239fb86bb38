/** All of the local Slack: its workspaces, and what they share. */
import type { Core } from './core.ts'
import type { Faults } from './faults.ts'
import type { Codes } from './install/codes.ts'

/** Who somebody is at Slack. */
export interface Session {
  team: string
  user: string
}

/** What all workspaces share: one app, which may be installed in each of them. */
export interface Site {
  cores: readonly [Core, ...Core[]]
  faults: Faults
  codes: Codes
  /** Who the app is to `oauth.v2.access`. */
  client: { id: string; secret: string }
  /** Where the app is; the only place that a consent leads back to. */
  appOrigin: string | undefined
  /** Whom the browser is signed in as, for a consent. */
  session: Session
}

/** The workspace with that id. */
export const coreOf = (site: Site, team: string): Core | undefined =>
  site.cores.find(({ state }) => state.team.id === team)
