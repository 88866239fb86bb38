/** What errands need, and how they end. */
import type { Model } from '../../gemini/models.ts'
import type { Writer } from '../../gemini/writer.ts'
import type { Clock } from '../../lib/clock.ts'
import type { PictureStore } from '../../pictures/picture-store.ts'
import type { ThreadAsk } from '../../turns/ask.ts'
import type { Draft } from '../../turns/draft.ts'
import type { Language } from '../../turns/language.ts'
import type { Place } from '../../turns/keys.ts'
import type { Press, PressReceipt } from '../../turns/press.ts'
import type { Payer } from '../../turns/till.ts'
import type { PaintFailure } from '../../turns/turn-failure.ts'
import type { Persona } from '../../web-api/people.ts'
import type { FileAccess } from '../../web-api/files.ts'
import type { BrandTable } from '../brand/brand-table.ts'
import type { Errand, Receipt, Request } from './errand.ts'

/** What an errand needs from outside. */
export interface Errands extends FileAccess {
  readonly clock: Clock
  /** What a person reads; English where Slack does not say. */
  languageOf(userId: string): Promise<Language>
  /** The same, and what they are called. */
  personaOf(userId: string): Promise<Persona>
  /** The narrow door to a thread. */
  thread(place: Place): ThreadDoor
  /** The text model, at somebody's cost. */
  writerFor(payer: Payer): Pick<Writer, 'improve' | 'describe'>
  /** The model that paints where none is named. */
  readonly model: Model
  readonly pictures: Pick<PictureStore, 'saveUpload' | 'remove'>
  /** The bytes of one of those; null: it is gone. */
  readonly openPicture: (key: string) => Promise<ReadableStream<Uint8Array> | null>
  /** Brands that are tried out. */
  readonly brands: Pick<BrandTable, 'keepDraft'>
  /** Takes in a request of Easel's own. */
  request(request: Request): Receipt
  /** Tells the one who runs Easel of a failure of the text model, where only they can mend it. */
  tellOperator(failure: PaintFailure): void
  /** Keeps words that somebody may still paint. */
  keepDraft(id: string, draft: Draft): void
  /** Stores an errand as it is now. */
  save(errand: Errand): void
  /** Whether its row is still there: not where what was asked for was taken back meanwhile. */
  isWanted(): boolean
  /** Where a message is painted that is not painted where it stands; null: it is. */
  placeOf(messageKey: string): Omit<Place, 'team'> | null
  addEasel(channel: string, threadTs: string): void
  /** Whether an ask is still on its way to its thread. */
  isOnItsWay(turnId: string): boolean
  /** Whether Easel takes no part in the messages of a channel. */
  isOff(channel: string): boolean
  /** All of the ledger, for spreadsheets. */
  ledgerCsv(): string
  /** Gives back what was reserved for a round that will not be painted. */
  giveBack(round: string): void
  /** Makes a request with that key welcome again. */
  forgetKey(key: string): void
}

/** What the front desk may ask of a thread. */
export interface ThreadDoor {
  /** Stores an ask in the thread's queue; one that it has already is left alone. */
  submit(ask: ThreadAsk, placeholderTs: string | null): Promise<void>
  /** Takes back the words of a message, by its timestamp. */
  unsay(ts: string): Promise<void>
  /** Does what a button says. */
  press(press: Press): Promise<PressReceipt>
}

/** Done, or to be tried again after so many ms. */
export type Carried = { readonly done: true } | { readonly done: false; readonly waitMs: number }

export const DONE: Carried = { done: true }
