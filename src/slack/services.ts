/** What the listeners need: where to hand over a request, and how Easel is set up. */
import type { Config } from '../config.ts'
import type { KeyProblem } from '../gemini/try-key.ts'
import type { Result } from '../lib/result.ts'
import type { Log } from '../lib/log.ts'
import type { OperatorMatter } from '../gemini/operator-matter.ts'
import type { Writer } from '../gemini/writer.ts'
import type { Draft } from '../turns/draft.ts'
import type { Place } from '../turns/keys.ts'
import type { Replies } from '../turns/replies.ts'
import type { TurnHistory } from '../turns/turn-history.ts'
import type { TurnRecord } from '../turns/turn-record.ts'
import type { Language } from '../turns/language.ts'
import type { Payer } from '../turns/till.ts'
import type { AimedWords } from '../threads/turn-aim.ts'
import type { AskFile } from '../turns/ask.ts'
import type { BrandDraft } from '../turns/brand.ts'
import type { ChannelRules, TeamSettings } from '../turns/team-settings.ts'
import type { Said } from '../web-api/blocks/said.ts'
import type { CallSlack } from '../web-api/client.ts'
import type { Person } from '../web-api/tell.ts'
import type { BrandKept, Keeper } from '../workspace/brand/brand-office.ts'
import type { BrandSeen } from '../workspace/brand/brand-table.ts'
import type { Choice } from '../workspace/channels.ts'
import type { KeptOfPerson } from '../workspace/forgetting/person-table.ts'
import type { Overview } from '../workspace/library/overview.ts'
import type { Hit, Part, Search } from '../workspace/library/search.ts'
import type { Report } from '../workspace/settings/report.ts'
import type { NotAdmin, Saved, SettingsSeen, WantedSettings } from '../workspace/settings/office.ts'
import type { Receipt, ReplyTo, Request as DeskRequest, Unsaid } from '../workspace/desk/errand.ts'

export type { BrandSeen } from '../workspace/brand/brand-table.ts'

/** Where brands are looked at and changed; who may is looked up before. */
export interface Brands {
  /** The brand of a channel as it is now. */
  see(channel: string): Promise<BrandSeen>
  /** A brand that is tried out; null: it is not there any more. */
  draft(id: string): Promise<BrandDraft | null>
  keep(id: string, person: Keeper): Promise<BrandKept>
  /** @param version that was seen last; false: it was changed since, or there is none */
  remove(channel: string, version: number, person: Keeper): Promise<boolean>
}

export interface Services {
  readonly config: Config
  /** The origin of picture links. */
  readonly origin: string
  readonly log: Log
  /** Calls Slack at once. Only for what needs no storing: modals and the Home tab. */
  readonly call: CallSlack
  /** Now, in ms since 1970. */
  readonly now: () => number
  /** The record of a turn; null where its thread does not know it any more. */
  recordOf(place: Place, turnId: string): Promise<TurnRecord | null>
  /** What holds in the team whose request it is, and the brand of a channel; null: of none yet. */
  rules(channel: string | null): Promise<ChannelRules>
  /** The brands of a team's channels. */
  brands(team: string): Brands
  /** Whether a file can be read as a logo; yes where it takes long: it is looked at again. */
  mayBeLogo(team: string, file: AskFile): Promise<boolean>
  /** What holds in a team: limits, and what may be asked for, where and by whom. */
  settingsOf(team: string): Promise<TeamSettings>
  /** What the Home tab tells a person of spending, limits and health. */
  report(team: string, userId: string): Promise<Report>
  /** Sends the ledger to an admin. */
  exportLedger(team: string, userId: string): Promise<NotAdmin | null>
  /** The settings, as an admin sees them. */
  seeSettings(team: string, userId: string): Promise<SettingsSeen | NotAdmin>
  changeSettings(team: string, wanted: WantedSettings): Promise<Saved>
  /** Whether Gemini takes a key. It costs nothing, and nobody may wait for it for long. */
  tryKey(key: string): Promise<Result<null, KeyProblem>>
  /** What a team and one of its people have used this month. */
  overview(team: string, userId: string): Promise<Overview>
  /** A part of what somebody looks for; whether they are in its channels is not known there. */
  search(team: string, search: Search, part: Part): Promise<readonly Hit[]>
  /** The people of a team who are called so, or whose names begin so. */
  peopleCalled(team: string, name: string): Promise<readonly string[]>
  /** Tells one person something at once; whether Slack took it. Only for what needs no storing. */
  tellNow(to: Person, said: Said): Promise<boolean>
  /** What a person reads, by the language of their Slack. `anew`: asks Slack for it at once. */
  languageOf(team: string, userId: string, anew?: boolean): Promise<Language>
  /** Slack says that something about a person has changed. */
  personChanged(team: string, userId: string): Promise<void>
  /** What a turn was asked with, for the form; null where its thread does not know it. */
  wordsOf(place: Place, turnId: string): Promise<AimedWords | null>
  /** What a thread can tell of one of its turns; null where it does not know it. */
  historyOf(place: Place, turnId: string): Promise<TurnHistory | null>
  /** Whether a thread is an easel. Slack has to send again what came before that is known. */
  isOurThread(team: string, thread: ReplyTo): Promise<boolean>
  /** Whether a person belongs to the team, or to its organisation; no where Slack does not say. */
  isColleague(team: string, userId: string, company: string | null): Promise<boolean>
  /** Whether something is done for the first time; from then on it is known by its key. */
  isFirst(team: string, key: string): Promise<boolean>
  /** How much Easel joins in in a channel; `choice`: from now on. */
  repliesIn(team: string, channel: string, choice: Choice | null): Promise<Replies>
  /** Hands a request to the front desk of a team; when it resolves, the request is stored. */
  receive(team: string, request: DeskRequest): Promise<Receipt>
  /** The text model, at somebody's cost. Only where nothing is lost when no answer comes. */
  writerFor(team: string, payer: Payer): Pick<Writer, 'improve'>
  /** Tells the one who runs Easel what only they can mend. It may be told twice. */
  tellOperator(team: string, matter: OperatorMatter): Promise<void>
  /** Forgets all that was kept of a team when Easel was removed from it, at that time (ms since 1970). */
  uninstall(team: string, at: number): Promise<void>
  /** Goes on with something after Slack has its answer, for at most 30 s. */
  later(work: () => Promise<void>): void
  /** Keeps words that somebody may still paint. */
  keepDraft(team: string, id: string, draft: Draft, userId: string): Promise<void>
  /** What is kept of a person of a team. */
  keptOf(team: string, userId: string): Promise<KeptOfPerson>
  /** Begins to forget a person; they hear in that language when it is done. */
  forgetPerson(team: string, userId: string, language: Language): Promise<void>
  /** A message was deleted in Slack; when it resolves, that is stored. */
  unsay(said: Unsaid): Promise<Receipt>
  /** Words that were kept; null where they are not kept any more. */
  draftOf(team: string, id: string): Promise<Draft | null>
}
