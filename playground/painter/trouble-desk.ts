/** Decides what becomes of the next request: a scripted answer, trouble, or nothing special. */
import { createHash } from 'node:crypto'
import { MAX_COUNTED, SLOW_MS } from './constants.ts'
import { type Trouble, troubleIn } from './trouble.ts'
import type { AnswerPart } from './wire/answer.ts'
import type { PaintRequest } from './wire/request.ts'

/** A one-off answer: a trouble, these parts (signed by the painter), or a raw body. */
export type Answer =
  | Trouble
  | { readonly kind: 'parts'; readonly parts: readonly AnswerPart[] }
  | {
      readonly kind: 'raw'
      readonly body: string
      /** @default 200 */
      readonly status?: number
      /** @default application/json; charset=UTF-8 */
      readonly type?: string
    }

/** Answered as usual, but not before this. */
interface Held {
  readonly kind: 'held'
  readonly until: Promise<void>
  arrive(): void
}

/** Requests that are held back. */
export interface Hold {
  /** Resolves when all of them have come. */
  readonly arrived: Promise<unknown>
  release(): void
}

/** What to do in place of painting (null: paint), and how much later. */
export interface Spoil {
  readonly answer: Exclude<Answer, { kind: 'none' | 'slow' }> | null
  readonly delayMs: number
  readonly until?: Promise<void>
}

/** The switches, the script, and the attempts that were spoiled so far. */
export function createTroubleDesk() {
  const script: (Answer | Held)[] = []
  /** How often a request with this hash was spoiled because its words asked for it. */
  const spoiled = new Map<string, number>()
  let trouble: Trouble = { kind: 'none' }
  let left = Infinity

  const fromSwitch = (): Trouble | null => {
    if (trouble.kind === 'none' || left <= 0) return null
    left -= 1
    return trouble
  }
  const fromWords = (request: PaintRequest, body: string): Trouble | null => {
    const asked = troubleIn(lastWords(request))
    if (asked === null || asked.kind === 'none') return null
    const hash = createHash('sha256').update(body).digest('base64')
    const count = spoiled.get(hash) ?? 0
    if (count >= (asked.times ?? Infinity)) return null
    spoiled.set(hash, count + 1)
    const [oldest] = spoiled.keys()
    if (spoiled.size > MAX_COUNTED && oldest !== undefined) spoiled.delete(oldest)
    return asked
  }
  return {
    set(next: Trouble): void {
      trouble = next
      left = next.kind === 'none' ? Infinity : (next.times ?? Infinity)
    },
    next(answer: Answer): void {
      script.push(answer)
    },
    hold(count: number): Hold {
      const { promise: until, resolve: release } = Promise.withResolvers<void>()
      const comings = Array.from({ length: count }, () => Promise.withResolvers<void>())
      for (const { resolve: arrive } of comings) script.push({ kind: 'held', until, arrive })
      const arrived = Promise.all(comings.map(({ promise }) => promise))
      return { arrived, release }
    },
    takeSpoil(request: PaintRequest, body: string): Spoil {
      const answer = script.shift() ?? fromSwitch() ?? fromWords(request, body)
      if (answer === null || answer.kind === 'none') return { answer: null, delayMs: 0 }
      if (answer.kind === 'slow') return { answer: null, delayMs: answer.ms ?? SLOW_MS }
      if (answer.kind === 'held') {
        answer.arrive()
        return { answer: null, delayMs: 0, until: answer.until }
      }
      return { answer, delayMs: 0 }
    },
  }
}

/** The words that a prompt's trouble is looked for in: the last text part alone. */
const lastWords = ({ contents }: PaintRequest): string =>
  contents.at(-1)?.parts.findLast(({ text }) => text !== undefined)?.text ?? ''
