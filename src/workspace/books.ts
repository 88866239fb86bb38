/** Everything that a workspace keeps in its SQLite. */
import type { Config } from '../config.ts'
import { createPseudonyms } from '../lib/pseudonym.ts'
import { createSealer } from '../lib/seal.ts'
import { Wipes } from '../lib/wipes.ts'
import { ApprovalBook } from './approvals.ts'
import { BrandTable } from './brand/brand-table.ts'
import { Channels } from './channels.ts'
import { Desk } from './desk/desk.ts'
import { Drafts } from './desk/drafts.ts'
import { UnsaidBook } from './desk/unsaid.ts'
import { RetentionNews } from './forgetting/retention-news.ts'
import { DepartureTable } from './forgetting/departure-table.ts'
import { PersonTable } from './forgetting/person-table.ts'
import { InstallationTable } from './installation/installation-table.ts'
import { Accounts } from './money/accounts.ts'
import { Ledger } from './money/ledger.ts'
import { Found } from './library/found.ts'
import { Painted } from './library/painted.ts'
import { OperatorNews } from './operator-news.ts'
import { People } from './people.ts'
import { GeminiKey } from './settings/gemini-key.ts'
import { SettingsTable } from './settings/settings-table.ts'

export interface Books {
  readonly desk: Desk
  readonly ledger: Ledger
  readonly painted: Painted
  readonly found: Found
  readonly approvals: ApprovalBook
  readonly accounts: Accounts
  readonly drafts: Drafts
  readonly unsaid: UnsaidBook
  readonly news: OperatorNews
  readonly people: People
  readonly channels: Channels
  readonly brands: BrandTable
  readonly installation: InstallationTable
  readonly departure: DepartureTable
  readonly leavers: PersonTable
  readonly settings: SettingsTable
  readonly retentionNews: RetentionNews
  readonly geminiKey: GeminiKey
  readonly wipes: Wipes
}

/** Opens the books; tables are made where they are new. */
export function openBooks(
  sql: SqlStorage,
  { secret, threadReplies }: Pick<Config, 'secret' | 'threadReplies'>,
): Books {
  const desk = new Desk(sql)
  const drafts = new Drafts(sql)
  const ledger = new Ledger(sql)
  const found = new Found(sql)
  return {
    desk,
    drafts,
    unsaid: new UnsaidBook(sql, desk, drafts),
    ledger,
    accounts: new Accounts(sql, ledger, createPseudonyms(secret, 'easel accounts v1')),
    found,
    painted: new Painted(sql, found),
    approvals: new ApprovalBook(sql),
    news: new OperatorNews(sql),
    people: new People(sql),
    channels: new Channels(sql, threadReplies),
    brands: new BrandTable(sql),
    installation: new InstallationTable(sql, createSealer(secret, 'easel installations v1')),
    departure: new DepartureTable(sql),
    leavers: new PersonTable(sql),
    settings: new SettingsTable(sql),
    retentionNews: new RetentionNews(sql),
    geminiKey: new GeminiKey(sql, createSealer(secret, 'easel gemini keys v1')),
    wipes: new Wipes(sql),
  }
}
