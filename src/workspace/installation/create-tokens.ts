import type { Config } from '../../config.ts'
import type { Log } from '../../lib/log.ts'
import { createSlackCaller } from '../../web-api/client.ts'
import { exchangeRefreshToken } from '../../web-api/oauth.ts'
import type { InstallationTable } from './installation-table.ts'
import { Tokens } from './tokens.ts'

interface World {
  /** Now, in ms since 1970. */
  readonly now: () => number
  readonly log: Log
  /** Whether the operator has not heard of something today. */
  readonly isNews: (matter: string) => boolean
}

/** The tokens of a workspace, exchanged at Slack; where Slack no longer does, the operator hears it once a day. */
export const createTokens = (
  table: InstallationTable,
  { apiUrl, client }: Config['slack'],
  { now, log, isNews }: World,
): Tokens =>
  new Tokens({
    table,
    now,
    refresh: (token) => exchangeRefreshToken(createSlackCaller(apiUrl, null), client, token),
    onRevoked(team, error) {
      if (!isNews('installation_ended')) return
      const mend = 'An admin of that workspace has to install Easel again, by /slack/install.'
      log('error', 'operator_must_act', { reason: 'installation_ended', team, error, mend })
    },
  })
