/** The bot token of a workspace, exchanged before it ends: once, however many ask for it. */
import { type Result, err, ok } from '../../lib/result.ts'
import type { Grant, OAuthFailure, Token } from '../../web-api/oauth.ts'
import type { NoToken } from '../../web-api/token-source.ts'
import { type Freshness, freshnessOf } from './freshness.ts'
import type { Installation, InstallationTable, Kept } from './installation-table.ts'

export interface TokenNeeds {
  readonly table: Pick<InstallationTable, 'get' | 'renew'>
  /** Exchanges a refresh token for the next token. */
  readonly refresh: (refreshToken: string) => Promise<Result<Token, OAuthFailure>>
  /** Now, in ms since 1970. */
  readonly now: () => number
  /** Tells the operator that Easel must be installed again in a team; `error` is Slack's code. */
  readonly onRevoked: (team: string, error: string) => void
}

/** What an installation is worth from a time on, in ms since 1970. */
export const installationOf = (grant: Omit<Grant, 'name'>, now: number): Installation => ({
  team: grant.team,
  botToken: grant.botToken,
  refreshToken: grant.refreshToken,
  since: now,
  until: grant.expiresIn === null ? null : now + grant.expiresIn * 1000,
  botUserId: grant.botUserId,
  scopes: grant.scopes,
  installedBy: grant.installedBy,
})

/** The tokens of one workspace. */
export class Tokens {
  readonly #needs: TokenNeeds
  /** The exchange that is under way; Slack revokes tokens where two run side by side. */
  #exchange: Promise<Result<string, NoToken>> | null = null

  constructor(needs: TokenNeeds) {
    this.#needs = needs
  }

  /**
   * The token that Slack takes now.
   * @param refused one that Slack called expired: it is not given again
   */
  async get(refused: string | null = null): Promise<Result<string, NoToken>> {
    if (this.#exchange !== null) return this.#exchange
    const installed = await this.#needs.table.get()
    if (installed === null) return err('not_installed')
    if (this.#freshness(installed, refused) === 'fresh') return ok(installed.botToken)
    this.#exchange ??= this.#next(refused).finally(() => {
      this.#exchange = null
    })
    return this.#exchange
  }

  #freshness(installed: Installation, refused: string | null): Freshness {
    if (installed.botToken === refused) return 'dead'
    return freshnessOf(installed, this.#needs.now())
  }

  /** Reads the table anew: another exchange may have ended since somebody found the token too old. */
  async #next(refused: string | null): Promise<Result<string, NoToken>> {
    const installed = await this.#needs.table.get()
    if (installed === null) return err('not_installed')
    const freshness = this.#freshness(installed, refused)
    if (freshness === 'fresh') return ok(installed.botToken)
    const next = await this.#renew(installed)
    if (!next.ok && freshness === 'stale') return ok(installed.botToken)
    return next
  }

  async #renew(installed: Kept): Promise<Result<string, NoToken>> {
    const { refreshToken } = installed
    const next =
      refreshToken === null
        ? err({ reason: 'refused', error: 'token_expired' } as const)
        : await this.#needs.refresh(refreshToken)
    if (next.ok) {
      await this.#needs.table.renew(renewed(installed, next.value, this.#needs.now()), installed)
      return ok(next.value.botToken)
    }
    if (next.error.reason === 'unavailable') return err('unavailable')
    this.#needs.onRevoked(installed.team, next.error.error)
    return err('revoked')
  }
}

const renewed = (installed: Installation, token: Token, now: number): Installation => ({
  ...installed,
  ...installationOf({ ...installed, ...token }, now),
  refreshToken: token.refreshToken ?? installed.refreshToken,
})
