import { DurableObject } from 'cloudflare:workers'
import { requireConfig } from '../config.ts'
import { createPainter } from '../gemini/painter.ts'
import { systemClock } from '../lib/clock.ts'
import { errorFields, log } from '../lib/log.ts'
import { createPictureLinks } from '../pictures/links.ts'
import { createPictureStore } from '../pictures/picture-store.ts'
import type { ThreadAsk } from '../turns/ask.ts'
import type { TurnRecord } from '../turns/turn-record.ts'
import { createTurnStore } from '../turns/turn-store.ts'
import { createSlackCaller } from '../web-api/client.ts'
import { displayName } from '../web-api/messages.ts'
import { queued } from '../words/phrases.ts'
import { runTurn } from './run-turn.ts'
import { announce, say } from './steps/announce.ts'
import type { Studio } from './studio.ts'
import { type TurnTable, createTurnTable } from './turn-table.ts'
import { type RetryReceipt, type Turn, newTurn, retried } from './turn.ts'
import { VersionTable } from './version-table.ts'

/**
 * One Slack thread: its turns, one at a time and in order. Each turn runs in an alarm, which survives
 * crashes and has no client that waits.
 */
export class Thread extends DurableObject<Env> {
  readonly #turns: TurnTable
  readonly #versions: VersionTable
  readonly #clock = systemClock
  /** Placeholders of waiting turns that are being posted. Lost in a crash, and then looked for. */
  readonly #announcing = new Map<string, Promise<void>>()

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#turns = createTurnTable(ctx.storage.sql)
    this.#versions = new VersionTable(ctx.storage.sql)
  }

  /**
   * Queues an ask; one that is known is left alone.
   * @param placeholderTs the message that says "Painting…" already, where there is one
   */
  async submit(ask: ThreadAsk, placeholderTs: string | null): Promise<void> {
    if (this.#turns.get(ask.turnId) !== null) return
    await this.#enqueue(newTurn(ask, placeholderTs))
  }

  /** Queues a failed turn again. */
  async retry(turnId: string): Promise<RetryReceipt> {
    const turn = this.#turns.get(turnId)
    if (turn === null) return 'unknown'
    if (turn.state !== 'failed') return 'not_failed'
    await this.#enqueue(retried(turn))
    return 'queued'
  }

  override async alarm(): Promise<void> {
    const head = this.#turns.head()
    if (head === null) return
    await this.#announcing.get(head.ask.turnId)
    const turn = this.#turns.get(head.ask.turnId) ?? head
    await runTurn(turn, this.#studio(turn))
    const next = this.#turns.head()
    if (next !== null) await this.#wakeFor(next)
  }

  async #wakeFor(head: Turn): Promise<void> {
    await this.ctx.storage.setAlarm(Math.max(head.wakeAt, this.#clock.now()))
  }

  async #enqueue(turn: Turn): Promise<void> {
    this.#turns.save(turn)
    const head = this.#turns.head()
    // While a turn runs, its alarm sets the next one; setting it here as well does no harm.
    await this.#wakeFor(head ?? turn)
    if (head === null || head.ask.turnId === turn.ask.turnId) return
    const { turnId } = turn.ask
    const told = this.#tellQueued(turn, head).finally(() => this.#announcing.delete(turnId))
    this.#announcing.set(turnId, told)
    // Not awaited: the desk must not wait for Slack.
    this.ctx.waitUntil(told)
  }

  /** Says behind whom a turn waits. Where that fails, the turn is announced when its time has come. */
  async #tellQueued(turn: Turn, head: Turn): Promise<void> {
    try {
      const studio = this.#studio(turn)
      const status = queued(await displayName(studio.slack.call, head.ask.userId))
      if (turn.placeholderTs !== null) return await say(turn, studio, status)
      const { placeholderTs, placeholderTried } = await announce(turn, studio, status)
      studio.save({ ...turn, placeholderTs, placeholderTried, saysPainting: false })
    } catch (error) {
      log('warn', 'queue_not_told', { turn: turn.ask.turnId, ...errorFields(error) })
    }
  }

  /** For the Home tab only, so a failure does not hold up the turn. */
  async #notePainted({ team, channel, threadTs }: ThreadAsk, record: TurnRecord): Promise<void> {
    const { turnId, userId, version, pictures, cost, paintedAt } = record
    const [first] = pictures
    if (first === undefined) return
    const entry = { turnId, userId, channel, threadTs, version, cost, paintedAt }
    try {
      await this.env.WORKSPACES.getByName(team).notePainted({
        ...entry,
        pictureKey: first.key,
        alt: first.alt,
        pictures: pictures.length,
      })
    } catch (error) {
      log('warn', 'not_noted', { turn: turnId, ...errorFields(error) })
    }
  }

  #studio(turn: Turn): Studio {
    const config = requireConfig(this.env)
    const { slack, gemini } = config
    return {
      clock: this.#clock,
      log,
      slack: {
        call: createSlackCaller(slack.apiUrl, slack.botToken),
        fetch: (input, init) => fetch(input, init),
        botToken: slack.botToken,
        apiUrl: slack.apiUrl,
      },
      painter: createPainter({ ...gemini, bucket: this.env.PICTURES }),
      model: gemini.model,
      historyPictures: config.historyPictures,
      pictures: createPictureStore(this.env.PICTURES),
      history: createTurnStore(this.env.HISTORY, turn.ask, config.retentionSeconds),
      links: createPictureLinks(config.secret),
      versions: this.#versions,
      wordsOf: (turnId) => this.#turns.get(turnId)?.ask.prompt ?? '',
      notePainted: (record) => this.#notePainted(turn.ask, record),
      save: (saved) => this.#turns.save(saved),
    }
  }
}
