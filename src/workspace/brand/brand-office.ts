/** Where the brands of channels are looked at, kept and removed. Who may is looked up before. */
import { RpcTarget } from 'cloudflare:workers'
import type { Clock } from '../../lib/clock.ts'
import type { BrandDraft } from '../../turns/brand.ts'
import type { Language } from '../../turns/language.ts'
import type { Books } from '../books.ts'
import type { BrandNewsErrand } from '../desk/errand.ts'
import type { BrandSeen } from './brand-table.ts'

export type BrandKept =
  | { readonly kind: 'kept'; readonly channel: string }
  /** This very draft is the brand of its channel. */
  | { readonly kind: 'already' }
  /** The draft is not there any more. */
  | { readonly kind: 'gone' }
  /** Somebody has changed the brand since the draft was made; nothing was kept. */
  | { readonly kind: 'meanwhile' }

export interface Keeper {
  readonly userId: string
  /** In which the channel hears of it. */
  readonly language: Language
}

interface Needs {
  readonly books: Pick<Books, 'brands' | 'desk'>
  readonly clock: Pick<Clock, 'now'>
  /** Runs the errands that were stored. */
  readonly wake: () => Promise<void>
}

/** It is reached through the workspace's office. */
export class BrandOffice extends RpcTarget {
  readonly #needs: Needs

  constructor(needs: Needs) {
    super()
    this.#needs = needs
  }

  /** The brand of a channel as it is now. */
  see(channel: string): BrandSeen {
    return this.#needs.books.brands.get(channel)
  }

  /** A brand that is tried out; null: it is not there any more. */
  draft(id: string): BrandDraft | null {
    return this.#needs.books.brands.draft(id)
  }

  /** Makes a draft the brand of its channel, which hears of it. */
  async keep(id: string, person: Keeper): Promise<BrandKept> {
    const { books, clock, wake } = this.#needs
    const draft = books.brands.draft(id)
    if (draft === null) return { kind: books.brands.isKept(id) ? 'already' : 'gone' }
    const { channel } = draft.brand
    const before = books.brands.get(channel)
    if (draft.base !== before.version) return { kind: 'meanwhile' }
    const kept = books.brands.keep({ ...draft, userId: person.userId }, clock.now())
    this.#announce(kept.version, { channel, before: before.brand, after: kept }, person)
    await wake()
    return { kind: 'kept', channel }
  }

  /** Removes the brand of a channel. @param version that was seen last; false: it was changed since, or there is none */
  async remove(channel: string, version: number, person: Keeper): Promise<boolean> {
    const { books, clock, wake } = this.#needs
    const before = books.brands.get(channel)
    if (before.version !== version || before.brand === null) return false
    books.brands.remove(channel, person.userId, clock.now())
    this.#announce(version + 1, { channel, before: before.brand, after: null }, person)
    await wake()
    return true
  }

  /** The channel hears who has changed what. */
  #announce(
    version: number,
    { channel, before, after }: Pick<BrandNewsErrand, 'channel' | 'before' | 'after'>,
    { userId, language }: Keeper,
  ): void {
    const { books, clock } = this.#needs
    const to = { channel, threadTs: null, userId, responseUrl: null }
    const errand = { kind: 'brand_news', ...to, language, before, after } as const
    const key = `brand/${channel}/${version}/${clock.now()}`
    books.desk.receive({ key, onlyInEasel: false, errand }, clock.now())
  }
}
