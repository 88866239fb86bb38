import { DurableObject } from 'cloudflare:workers'
import { requireConfig } from '../config.ts'
import { MENDS, type OperatorMatter } from '../gemini/operator-matter.ts'
import { systemClock } from '../lib/clock.ts'
import type { Result } from '../lib/result.ts'
import { logFor } from '../lib/figures.ts'
import type { Draft } from '../turns/draft.ts'
import { type TeamSettings, effectiveSettings } from '../turns/team-settings.ts'
import { type CallSlack, type TokenSource, createSlackCaller } from '../web-api/client.ts'
import type { Grant } from '../web-api/oauth.ts'
import { AlarmClock } from './alarm-clock.ts'
import { openBooks } from './books.ts'
import type { Choice } from './channels.ts'
import { Courier } from './desk/courier.ts'
import type { Known, Receipt, ReplyTo, Request } from './desk/errand.ts'
import type { Row } from './desk/outbox-row.ts'
import type { Whose } from './desk/drafts.ts'
import type { Errands } from './desk/errands.ts'
import { type Health, healthOf } from './health.ts'
import { depart } from './forgetting/departure.ts'
import { Forgetting } from './forgetting/forgetting.ts'
import { openChores } from './forgetting/open-chores.ts'
import { handOver } from './desk/hand-over.ts'
import { openErrands } from './desk/open-errands.ts'
import { type NoToken, tokensOf } from '../web-api/token-source.ts'
import { createTokens } from './installation/create-tokens.ts'
import { type Tokens, installationOf } from './installation/tokens.ts'
import { knowsThread } from './desk/knows-thread.ts'
import { Members } from './members.ts'
import { Office } from './settings/office.ts'
import { takeIn } from './desk/take-in.ts'
import { Cashier } from './money/cashier.ts'
import { Library } from './library/library.ts'
import type { Entry } from './library/search.ts'

/**
 * One Slack team: the front desk for its asks. It stores a request before Slack is answered, and runs
 * the errands from its outbox, each lane in order and no lane waiting for another.
 */
export class Workspace extends DurableObject<Env> {
  readonly #clock = systemClock
  readonly #config = requireConfig(this.env)
  readonly #team = this.ctx.id.name ?? ''
  readonly #log = logFor({ team: this.#team }, this.env.FIGURES)
  readonly #books = openBooks(this.ctx.storage.sql, this.#config)
  readonly #alarm = new AlarmClock(this.ctx.storage)
  readonly #chores = openChores(this.ctx, this.env, this.#books, this.#clock)
  readonly #courier: Courier
  readonly #tokens: Tokens
  readonly #members: Members
  readonly #office: Office
  readonly #cashier: Cashier
  readonly #forgetting: Forgetting

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#tokens = createTokens(this.#books.installation, this.#config.slack, {
      ...{ now: () => this.#clock.now(), log: this.#log },
      isNews: (matter) => this.#books.news.isNew(matter, this.#clock.now()),
    })
    const own = { books: this.#books, clock: this.#clock, team: this.#team, sql: ctx.storage.sql }
    this.#members = new Members({
      ...{ ...own, people: this.#books.people, appointed: this.#config.admins },
      call: this.#call,
      remember: () => this.#remember(),
    })
    this.#cashier = new Cashier({
      ...{ clock: this.#clock, accounts: this.#books.accounts, limits: () => this.settings() },
      admins: () => this.#members.admins(),
      remember: () => this.#remember(),
      tellAdmins: (...passed) => this.#office.spendingPassed(...passed),
    })
    const wakeAt = (time: number, early = 0) => this.#alarm.about(time, early)
    this.#forgetting = new Forgetting({ ...own, wakeAt, alarm: this.#alarm, chores: this.#chores })
    this.#office = new Office({
      ...{ ...own, members: this.#members, usual: this.#config.usual },
      operatorsKey: this.#config.gemini.apiKey,
      wake: () => this.#alarm.set(this.#clock.now()),
    })
    this.#courier = new Courier({
      ...{ outbox: this.#books.desk.outbox, clock: this.#clock, log: this.#log, handOver },
      errands: (row) => this.#errands(row),
      ...{ wakeAt, waitUntil: (work) => ctx.waitUntil(work) },
      otherwiseAt: () => this.#chores.dueAt(),
    })
  }

  /** Takes a request in, in one write. The errand starts when that write is safe. */
  async receive(request: Request): Promise<Receipt> {
    const now = this.#clock.now()
    const needs = { desk: this.#books.desk, cashier: this.#cashier, settings: this.settings() }
    const receipt = takeIn(request, { ...needs, config: this.#config }, now)
    if (receipt === 'taken') await this.#courier.begin(now)
    return receipt
  }

  /** What holds in this team: what it has chosen, and else what the operator has set. */
  settings(): TeamSettings {
    return effectiveSettings(this.#config.usual, this.#books.settings.get().chosen)
  }

  /** Its people. */
  members(): Members {
    return this.#members
  }

  /** Where its settings are looked at and changed. */
  office(): Office {
    return this.#office
  }

  /** Where its calls are reserved and paid. */
  accounting(): Cashier {
    return this.#cashier
  }

  /** What people want forgotten. */
  forgetting(): Forgetting {
    return this.#forgetting
  }

  /** How much Easel joins in in a channel: as somebody has chosen, now or before, or as it is set up. */
  replies(channel: string, choice: Choice | null = null) {
    return this.#books.channels.choose(channel, choice, this.#clock.now())
  }

  /** Whose thread a reply is in, before anything of it is read; where Easel does not join in, not ours. */
  async knowsThread(reply: ReplyTo): Promise<Known> {
    if (this.replies(reply.channel) !== 'all') return 'strange'
    return knowsThread(reply, { desk: this.#books.desk, ...this.#clock })
  }

  /** Whether something is done for the first time; it is known for a day. */
  async isFirst(key: string): Promise<boolean> {
    const isFirst = this.#books.desk.isFirst(key, this.#clock.now())
    await this.#remember()
    return isFirst
  }

  /** Keeps an installation, in place of a former one. */
  async install(grant: Grant): Promise<void> {
    await this.#books.installation.save(installationOf(grant, this.#clock.now()))
  }

  /** Whether Easel is installed here by Slack's OAuth. */
  isInstalled(): boolean {
    return this.#books.installation.has()
  }

  /** Easel was removed at that time: tables are forgotten at once, everything else by the alarm. */
  uninstall(at: number): Promise<void> {
    depart(this.#books, at, this.#clock.now())
    return this.#alarm.set(this.#clock.now())
  }

  /** The token that Slack takes now. @param refused one that Slack called expired */
  botToken(refused: string | null): Promise<Result<string, NoToken>> {
    return this.#tokens.get(refused)
  }

  /** Notes a painted turn and its words, for the one who pays; what its message says of their day and its channel. */
  notePainted(entry: Entry, words: string) {
    this.#books.painted.note(entry, words)
    const { maxSize } = this.settings()
    return { left: this.#cashier.left(entry.userId), replies: this.replies(entry.channel), maxSize }
  }

  /** Tells the operator once a day, or a team's admins of its own key. @param turn null: it was none */
  async tellOperator({ reason, model, isOwn }: OperatorMatter, turn: string | null) {
    if (isOwn) return this.#office.keyRefused(reason)
    const matter = reason === 'model_gone' ? `${reason} ${model}` : reason
    if (this.#books.news.isNew(matter, this.#clock.now()))
      this.#log('error', 'operator_must_act', { reason, model, turn, mend: MENDS[reason] })
  }

  /** How it is. */
  health(): Health {
    return healthOf(this.ctx.storage.sql)
  }

  /** What was painted here. */
  library(): Library {
    return new Library({ books: this.#books, clock: this.#clock })
  }

  /** Keeps words that somebody may still paint, for about a day. False where they were taken back: nobody is to see them again. */
  async keepDraft(id: string, draft: Draft, whose: Whose): Promise<boolean> {
    const isKept = this.#books.unsaid.keepDraft(id, draft, whose, this.#clock.now())
    return isKept && this.#remember().then(() => true)
  }

  /** The draft of that id; null where it is not kept any more. */
  draftOf(id: string): Draft | null {
    return this.#books.drafts.get(id)
  }

  override async alarm(): Promise<void> {
    this.#alarm.rang()
    this.#chores.lookAgain()
    await this.#courier.run()
    await this.#chores.run().then(() => this.#courier.run())
  }

  /** What was stored without an errand ends in time as well. */
  #remember(): Promise<void> {
    return this.#alarm.atLatest(this.#chores.dueAt())
  }

  /** Asked for with each call, since an object outlives a token. */
  readonly #bot: TokenSource = (refused) =>
    tokensOf(this.#config.slack.botToken, () => this)(refused)

  /** A client serves one call. */
  readonly #call: CallSlack = (method, args) =>
    createSlackCaller(this.#config.slack.apiUrl, this.#bot)(method, args)

  #errands(row: Row): Omit<Errands, 'save'> {
    return openErrands(this.env, this.#config, {
      ...{ row, books: this.#books, clock: this.#clock, call: this.#call, tokens: this.#bot },
      accounting: this.#cashier,
      personaOf: (userId) => this.#members.personaOf(userId),
      tellOperator: (matter) => this.ctx.waitUntil(this.tellOperator(matter, null)),
      key: () => this.#office.geminiKey(),
    })
  }
}
