/** Everything that a workspace keeps in its SQLite. */
import { createSealer } from '../lib/seal.ts'
import { Desk } from './desk/desk.ts'
import { Drafts } from './desk/drafts.ts'
import { InstallationTable } from './installation/installation-table.ts'
import { Ledger } from './money/ledger.ts'
import { OperatorNews } from './operator-news.ts'
import { People } from './people.ts'

export interface Books {
  readonly desk: Desk
  readonly ledger: Ledger
  readonly drafts: Drafts
  readonly news: OperatorNews
  readonly people: People
  readonly installation: InstallationTable
}

/** Opens the books; tables are made where they are new. @param secret the master secret, for the tokens */
export const openBooks = (sql: SqlStorage, secret: string): Books => ({
  desk: new Desk(sql),
  ledger: new Ledger(sql),
  drafts: new Drafts(sql),
  news: new OperatorNews(sql),
  people: new People(sql),
  installation: new InstallationTable(sql, createSealer(secret, 'easel installations v1')),
})
