/** The threads of a stage, as people find them: each behind the number of its slot. */
import type { Message } from '../playground/protocol.ts'
import type { LocalSlack } from '../playground/slack/local-slack.ts'

/** A thread; `ts` is null until its first message is there, where that is Easel's. */
interface Opened {
  readonly channel: string
  /** Stands in its first message. */
  readonly token: string
  ts: string | null
}

/** A thread whose first message is there. */
export interface Place {
  readonly channel: string
  readonly ts: string
}

export class Places {
  readonly #slack: LocalSlack
  readonly #slots = new Map<number, Opened>()

  constructor(slack: LocalSlack) {
    this.#slack = slack
  }

  /** @param ts null: Easel's first message repeats the words with the token */
  open(slot: number, channel: string, token: string, ts: string | null): void {
    this.#slots.set(slot, { channel, token, ts })
  }

  at(slot: number): Place | null {
    const opened = this.#slots.get(slot)
    if (opened === undefined) return null
    opened.ts ??= this.#firstOf(opened)
    return opened.ts === null ? null : { channel: opened.channel, ts: opened.ts }
  }

  /** Easel's messages of a thread, its first one included. */
  messagesIn({ channel, ts }: Place): Message[] {
    const isFirst = (message: Message): boolean => message.ts === ts
    return [...this.#slack.byApp(channel).filter(isFirst), ...this.#slack.byApp(channel, ts)]
  }

  #firstOf({ channel, token }: Opened): string | null {
    const isIt = (message: Message) => JSON.stringify(message.blocks).includes(token)
    return this.#slack.byApp(channel).find(isIt)?.ts ?? null
  }
}
