/** The installation of a workspace: its tokens, sealed for its team alone. */
import * as v from 'valibot'
import type { Sealer } from '../../lib/seal.ts'

/** Easel in one workspace, or in a whole organisation. */
export interface Installation {
  readonly botToken: string
  /** One use; null: the token is not rotated. */
  readonly refreshToken: string | null
  /** When Slack gave the token, ms since 1970. */
  readonly since: number
  /** When it ends, ms since 1970; null: never. */
  readonly until: number | null
  /** The team's id, or the organisation's; what the tokens are sealed for. */
  readonly team: string
  readonly botUserId: string | null
  readonly scopes: readonly string[]
  readonly installedBy: string | null
}

/** An installation as it stands in the table. */
export interface Kept extends Installation {
  /** Its tokens as they are stored: another text for each time that they were kept. */
  readonly sealed: string
}

type Row = Record<'sealed' | 'facts', string>

const TABLE = `
  CREATE TABLE IF NOT EXISTS installation (
    one INTEGER PRIMARY KEY CHECK (one = 1), sealed TEXT NOT NULL, facts TEXT NOT NULL
  ) STRICT;
`

const TokensSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ botToken: v.string(), refreshToken: v.nullable(v.string()) }),
)
const FactsSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    since: v.number(),
    until: v.nullable(v.number()),
    team: v.string(),
    botUserId: v.nullable(v.string()),
    scopes: v.array(v.string()),
    installedBy: v.nullable(v.string()),
  }),
)

/** The installation, in the storage of the workspace's object; its table is made where it is new. */
export class InstallationTable {
  readonly #sql: SqlStorage
  readonly #sealer: Sealer

  constructor(sql: SqlStorage, sealer: Sealer) {
    this.#sql = sql
    this.#sealer = sealer
    sql.exec(TABLE)
  }

  /** Whether there is one. */
  has(): boolean {
    return this.#row() !== undefined
  }

  /** When Slack gave its token, ms since 1970; null: there is none. */
  since(): number | null {
    const row = this.#row()
    if (row === undefined) return null
    const facts = v.safeParse(FactsSchema, row.facts)
    return facts.success ? facts.output.since : 0
  }

  /** What Slack has given to it; empty where there is none. */
  scopes(): string[] {
    const facts = v.safeParse(FactsSchema, this.#row()?.facts)
    return facts.success ? facts.output.scopes : []
  }

  /** The installation; null where there is none, or none that opens with the present secret. */
  async get(): Promise<Kept | null> {
    const row = this.#row()
    if (row === undefined) return null
    const facts = v.safeParse(FactsSchema, row.facts)
    if (!facts.success) return null
    const opened = await this.#sealer.open(row.sealed, facts.output.team)
    const tokens = v.safeParse(TokensSchema, opened)
    if (!tokens.success) return null
    const sealed = await this.#renewSeal(row.sealed, facts.output.team)
    return { ...tokens.output, ...facts.output, sealed }
  }

  /** Keeps an installation in place of whatever was there. */
  async save(installation: Installation): Promise<void> {
    const { sealed, facts } = await this.#rowOf(installation)
    this.#sql.exec('INSERT OR REPLACE INTO installation VALUES (1, ?, ?)', sealed, facts)
  }

  /** Keeps an installation in place of a former one, unless that has gone or was replaced meanwhile. */
  async renew(installation: Installation, former: Kept): Promise<void> {
    const { sealed, facts } = await this.#rowOf(installation)
    this.#sql.exec(
      'UPDATE installation SET sealed = ?, facts = ? WHERE sealed = ?',
      ...[sealed, facts, former.sealed],
    )
  }

  remove(): void {
    this.#sql.exec('DELETE FROM installation')
  }

  /** While `EASEL_SECRET` is being changed, whatever is read is sealed by the new one from then on. */
  async #renewSeal(sealed: string, team: string): Promise<string> {
    const renewed = await this.#sealer.renewed(sealed, team)
    if (renewed === null) return sealed
    this.#sql.exec('UPDATE installation SET sealed = ? WHERE sealed = ?', renewed, sealed)
    return renewed
  }

  async #rowOf({ botToken, refreshToken, ...rest }: Installation): Promise<Row> {
    const { since, until, team, botUserId, scopes, installedBy } = rest
    const tokens = JSON.stringify({ botToken, refreshToken })
    return {
      sealed: await this.#sealer.seal(tokens, team),
      facts: JSON.stringify({ since, until, team, botUserId, scopes, installedBy }),
    }
  }

  #row(): Row | undefined {
    const query = 'SELECT sealed, facts FROM installation'
    return this.#sql.exec<Row>(query).toArray()[0]
  }
}
