/** Where a team's settings are looked at and changed. Only its admins may. */
import { RpcTarget } from 'cloudflare:workers'
import type { Clock } from '../../lib/clock.ts'
import type { SettingsChange } from '../../turns/settings-change.ts'
import {
  type ChannelRules,
  type ChosenSettings,
  type TeamSettings,
  effectiveSettings,
} from '../../turns/team-settings.ts'
import type { Key } from '../../gemini/key.ts'
import type { KeyReason } from '../../turns/turn-failure.ts'
import type { Books } from '../books.ts'
import { BrandOffice } from '../brand/brand-office.ts'
import type { News } from '../desk/errand.ts'
import type { Members } from '../members.ts'
import { mergedSettings } from './merged-settings.ts'
import { type Report, reportFor } from './report.ts'
import type { LoggedChange } from './settings-table.ts'

/** Somebody who may not; `admins` are those who may, as far as they are known. */
export interface NotAdmin {
  readonly kind: 'not_admin'
  readonly admins: string[]
}

/** The settings as an admin sees them. */
export interface SettingsSeen {
  readonly kind: 'seen'
  readonly revision: number
  readonly chosen: ChosenSettings
  /** The last characters of the team's own key; null: it has none. */
  readonly lastFour: string | null
}

/** What an admin wants to be kept. */
export interface WantedSettings {
  readonly userId: string
  /** Of the settings that they have seen. */
  readonly revision: number
  /** What was chosen when they began. */
  readonly base: ChosenSettings
  readonly chosen: ChosenSettings
  /** A key that Gemini has taken; null: the one that is there is removed; undefined: it stays. */
  readonly key?: string | null
}

export type Saved =
  | NotAdmin
  | { readonly kind: 'saved' }
  /** Others have changed something since; the newest change first. Nothing was kept. */
  | { readonly kind: 'meanwhile'; readonly revision: number; readonly changes: LoggedChange[] }

export interface OfficeNeeds {
  readonly books: Books
  readonly sql: SqlStorage
  readonly members: Pick<Members, 'isAdmin' | 'admins'>
  readonly usual: TeamSettings
  /** null: there is none. */
  readonly operatorsKey: string | null
  readonly team: string
  readonly clock: Pick<Clock, 'now'>
  /** Runs the errands that were stored. */
  readonly wake: () => Promise<void>
}

/** It is reached through the workspace's object, whose methods are enough. */
export class Office extends RpcTarget {
  readonly #needs: OfficeNeeds

  constructor(needs: OfficeNeeds) {
    super()
    this.#needs = needs
  }

  /** What holds for an ask in a channel. */
  rulesIn(channel: string): ChannelRules {
    return this.#needs.books.brands.rulesIn(channel, this.#needs.usual)
  }

  /** Where the brands of channels are looked at and changed. */
  brands(): BrandOffice {
    return new BrandOffice(this.#needs)
  }

  /** The settings, for an admin. */
  async see(userId: string): Promise<SettingsSeen | NotAdmin> {
    const { books, members } = this.#needs
    if (!(await members.isAdmin(userId))) return this.#notAdmin()
    return {
      kind: 'seen',
      ...books.settings.get(),
      lastFour: books.geminiKey.facts()?.lastFour ?? null,
    }
  }

  /** What a person sees of spending and limits; of health and changes, where they decide. */
  async report(userId: string): Promise<Report> {
    const { books, members, usual, sql, clock } = this.#needs
    const isAdmin = await members.isAdmin(userId)
    const settings = effectiveSettings(usual, books.settings.get().chosen)
    return reportFor({ ...books, sql }, settings, { userId, isAdmin }, clock.now())
  }

  /** Sends all of the ledger to an admin, as a file in their direct messages. */
  async export(userId: string): Promise<NotAdmin | null> {
    const { books, members, clock, wake } = this.#needs
    if (!(await members.isAdmin(userId))) return this.#notAdmin()
    const now = clock.now()
    const person = { channel: userId, threadTs: null, userId, responseUrl: null }
    const errand = { kind: 'export', ...person } as const
    books.desk.receive({ key: `export/${userId}/${now}`, onlyInEasel: false, errand }, now)
    await wake()
    return null
  }

  /** Keeps what an admin wants, unless others have changed something that they do not know of. */
  async change(wanted: WantedSettings): Promise<Saved> {
    const { books, members, team, wake } = this.#needs
    const { userId, key } = wanted
    if (!(await members.isAdmin(userId))) return this.#notAdmin()
    const sealed = typeof key === 'string' ? await books.geminiKey.seal(team, key) : key
    const { revision } = books.settings.get()
    if (revision > wanted.revision)
      return { kind: 'meanwhile', revision, changes: books.settings.changes(wanted.revision) }
    // From here on nothing is waited for: all of it is kept, or nothing.
    for (const { revision: made, userId: by, change } of this.#keep(wanted, sealed))
      this.#tell(`settings/${made}`, { about: 'settings', by, change }, by)
    await wake()
    return { kind: 'saved' }
  }

  /** The key for a call of Gemini. Where the team has its own, nobody else's takes its place. */
  async geminiKey(): Promise<Key> {
    const { books, operatorsKey } = this.#needs
    const isOwn = books.geminiKey.facts() !== null
    return { value: isOwn ? await books.geminiKey.get() : operatorsKey, isOwn }
  }

  /** Google refuses the team's own key: its admins hear it once. */
  async keyRefused(reason: KeyReason): Promise<void> {
    const { books, wake } = this.#needs
    if (!books.geminiKey.isNewlyRefused(reason)) return
    const { setAt } = books.geminiKey.facts() ?? { setAt: 0 }
    this.#tell(`key/${setAt}/${reason}`, { about: 'key', reason }, null)
    await wake()
  }

  /** The team has spent a part of what it may spend in a month: its admins hear it when it does. */
  spendingPassed(part: 80 | 100, most: number): void {
    const { clock, wake } = this.#needs
    const month = new Date(clock.now()).toISOString().slice(0, 7)
    this.#tell(`spending/${month}/${part}`, { about: 'spending', part, most }, null)
    void wake()
  }

  #keep({ userId, base, chosen }: WantedSettings, sealed: SealedKey): LoggedChange[] {
    const { books, usual, clock } = this.#needs
    const { settings } = books
    const now = clock.now()
    const merged = mergedSettings(chosen, base, settings.get().chosen, usual)
    const saved = settings.save(merged, userId, now)
    if (saved !== null && 'retentionDays' in { ...saved.change.from, ...saved.change.to })
      books.retentionNews.begin()
    const key = this.#keepKey(sealed, userId, now)
    const noted = key === null ? null : settings.noteKey(key, userId, now)
    return [saved, noted].filter((change) => change !== null)
  }

  #keepKey(sealed: SealedKey, userId: string, now: number): KeyChange | null {
    const { geminiKey } = this.#needs.books
    const from = geminiKey.facts()?.lastFour ?? null
    if (sealed === undefined || (sealed === null && from === null)) return null
    if (sealed === null) geminiKey.remove()
    else geminiKey.save(sealed, userId, now)
    return { from, to: sealed?.lastFour ?? null }
  }

  /** Those who decide hear of it once, whoever they are. @param key the same for the same news */
  #tell(key: string, news: News, but: string | null): void {
    const { books, members, clock } = this.#needs
    for (const userId of members.admins().filter((id) => id !== but)) {
      const person = { channel: userId, threadTs: null, userId, responseUrl: null }
      const errand = { kind: 'news', ...person, news } as const
      const request = { key: `news/${key}/${userId}`, onlyInEasel: false, errand }
      books.desk.receive(request, clock.now())
    }
  }

  #notAdmin(): NotAdmin {
    return { kind: 'not_admin', admins: this.#needs.members.admins() }
  }
}

type KeyChange = NonNullable<SettingsChange['key']>

/** As it is stored; null: to be removed; undefined: to be left alone. */
type SealedKey = Awaited<ReturnType<Books['geminiKey']['seal']>> | null | undefined
