/** People and Slack's postman: each deed comes to the desk, perhaps twice, and again where nobody took it. */
import { newTurnId } from '../../src/turns/ask.ts'
import { anAsk } from '../../src/turns/test-kit.ts'
import type { Request } from '../../src/workspace/desk/errand.ts'
import type { Deed } from './history.ts'
import type { World } from './world.ts'

/** Something that was asked for in words. */
export interface Asked {
  readonly prompt: string
  readonly kind: 'command' | 'mention' | 'reply'
  readonly channel: string
  readonly threadTs: string | null
  readonly askedAt: string
  /** Counts on, so that it tells what was first: when it was first sent, and when it was taken. */
  sentAt: number
  takenAt: number | null
}

/** A button that somebody has pressed. */
interface Pressed {
  readonly name: string
  readonly turnId: string
  /** Whether the message had a button to be tried again. */
  readonly canRetry: boolean
  /** How often the model had been called by then. */
  readonly calls: number
}

const RETRIES_MS = [0, 1000, 5000]

interface Due {
  readonly at: number
  happen(): void
}

export class People {
  readonly asked: Asked[] = []
  readonly pressed: Pressed[] = []
  readonly #world: World
  readonly #deeds: { at: number; deed: Deed }[]
  readonly #repeats: Due[] = []
  /** The first message of each thread; of a command, its words. */
  readonly #roots = new Map<number, { ts: string } | { turnIds: string[] }>()
  #moment = 0

  constructor(world: World, deeds: readonly Deed[]) {
    this.#world = world
    let at = world.now
    this.#deeds = deeds.map((deed) => ({ deed, at: (at += deed.gapMs) }))
  }

  /** What is due next. */
  next(): Due[] {
    const [first] = this.#deeds
    const deed = first && { at: first.at, happen: () => this.#do(this.#deeds.shift()?.deed) }
    const repeats = this.#repeats.map((one) => ({
      at: one.at,
      happen: () => {
        this.#repeats.splice(this.#repeats.indexOf(one), 1)
        one.happen()
      },
    }))
    return [...(deed === undefined ? [] : [deed]), ...repeats]
  }

  #do(deed: Deed | undefined): void {
    if (deed === undefined) return
    if (deed.kind === 'press') this.#press(deed)
    else this.#say(deed, deed.kind)
  }

  #say({ thread, twice }: Deed, kind: Asked['kind']): void {
    const channel = 'C1'
    const askedAt = this.#world.slack.newTs()
    const root = this.rootOf(thread)
    if (kind === 'reply' && root === null) return
    const threadTs = kind === 'command' ? null : kind === 'mention' ? askedAt : root
    const prompt = `make it number ${this.asked.length + 1}`
    const asked: Asked = { prompt, kind, channel, threadTs, askedAt, sentAt: 0, takenAt: null }
    this.asked.push(asked)
    const turnIds: string[] = []
    if (kind === 'mention') this.#roots.set(thread, { ts: askedAt })
    if (kind === 'command') this.#roots.set(thread, { turnIds })
    asked.sentAt = this.#tick()
    const request = (): Request => {
      const turnId = newTurnId()
      turnIds.push(turnId)
      const ask = { ...anAsk({ turnId, channel, askedAt, prompt }), threadTs }
      const unread = kind === 'reply' ? ('doubted' as const) : null
      return {
        key: `${channel}/${askedAt}`,
        onlyInEasel: kind === 'reply',
        errand: {
          kind: 'ask',
          ask: { ...ask, unread, isSpoken: kind !== 'command' },
          ...{ openingTried: false, isPrivate: false },
        },
      }
    }
    // Nobody repeats a command.
    const retries = kind === 'command' ? [] : RETRIES_MS
    const send = (left: readonly number[]): void =>
      this.#deliver(request(), asked, () => {
        const [wait, ...rest] = left
        if (wait !== undefined)
          this.#repeats.push({ at: this.#world.now + wait, happen: () => send(rest) })
      })
    send(retries)
    if (twice && kind !== 'command') send([])
  }

  #press({ thread, name, nth, twice }: Extract<Deed, { kind: 'press' }>): void {
    const threadTs = this.rootOf(thread)
    const messages = this.#world.slack.messages.filter(
      (one) => one.turnId !== '' && (one.ts === threadTs || one.threadTs === threadTs),
    )
    const message = messages.at(-1 - nth) ?? messages.at(-1)
    if (threadTs === null || message === undefined) return
    const { turnId, canRetry } = message
    this.pressed.push({ name, turnId, canRetry, calls: this.#world.model.calls.length })
    const pressedAt = this.#world.slack.newTs()
    const at = { channel: message.channel, threadTs, userId: 'U0ANA', responseUrl: null }
    const press = {
      ...{ name, turnId: message.turnId, picture: 1, newTurnId: newTurnId(), userId: 'U0ANA' },
      ...({ language: 'en', presserName: 'Ana', isAdmin: false, pressedAt, size: null } as const),
      ...{ model: null, meaning: null, origin: 'https://easel.example', reserved: 0 },
    }
    const request: Request = {
      key: `press/${pressedAt}`,
      onlyInEasel: false,
      errand: { kind: 'press', team: 'T1', toldIn: null, ...at, press },
    }
    this.#deliver(request, null, () => {})
    if (twice) this.#deliver(request, null, () => {})
  }

  /** Brings a request to the desk; `failed`: Slack has no answer. */
  #deliver(request: Request, asked: Asked | null, failed: () => void): void {
    const { life } = this.#world.theDesk()
    const received = this.#world.outside(life, 'the desk', () => {
      const now = this.#world.theDesk()
      return now.life.survive(now.object.receive(request))
    })
    void life.survive(received).then(() => this.#taken(asked), failed)
  }

  #taken(asked: Asked | null): void {
    if (asked !== null) asked.takenAt ??= this.#tick()
  }

  /** The first message of a thread; null: there is none yet. */
  rootOf(thread: number): string | null {
    const root = this.#roots.get(thread)
    if (root === undefined || 'ts' in root) return root?.ts ?? null
    const { messages } = this.#world.slack
    return messages.find(({ turnId }) => root.turnIds.includes(turnId))?.ts ?? null
  }

  #tick(): number {
    this.#moment += 1
    return this.#moment
  }
}
