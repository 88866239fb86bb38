/** Reserves what an errand is going to paint; where a limit stands in the way, its asker is told instead. Pure. */
import { leastOfAsk } from '../../gemini/most.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import type { Ask } from '../../turns/ask.ts'
import type { Refusal, Wish } from '../../turns/limits.ts'
import { type Press, VARIATIONS } from '../../turns/press.ts'
import type { Errand, TellErrand } from './errand.ts'
import { returnedAsk } from './why-not-posted.ts'

type Reserve = (wish: Wish) => Refusal | null

/** @param saysRefusal whoever hands it in says so: then nothing is stored */
export function admit(
  errand: Errand,
  reserve: Reserve,
  saysRefusal = false,
): Result<Errand, Refusal> {
  const wish = wishOf(errand)
  const refusal = wish === null ? null : reserve(wish)
  if (wish === null) return ok(errand)
  if (refusal === null) return ok(withReserved(errand, wish.pictures))
  return saysRefusal ? err(refusal) : ok(told(errand, refusal))
}

/** What an errand reserves; null: it paints nothing. */
function wishOf(errand: Errand): Wish | null {
  switch (errand.kind) {
    case 'ask': {
      const { ask } = errand
      const pictures = picturesOf(ask)
      const least = leastOfAsk(ask.settings, pictures)
      return pictures === 0
        ? null
        : { round: ask.turnId, userId: ask.userId, pictures, calls: {}, least }
    }
    case 'press': {
      const { press } = errand
      const pictures = picturesOfPress(press)
      const least = leastOfAsk({ model: press.model, size: null }, pictures)
      return pictures === 0
        ? null
        : { round: roundOf(press), userId: press.userId, pictures, calls: {}, least }
    }
    case 'improve':
    case 'describe':
    case 'tell':
    case 'unsay':
    case 'news':
    case 'brand':
    case 'brand_news':
    case 'export':
      return null
  }
}

/** A message that was asked about is booked as itself; what a button begins has a name of its own. */
export const roundOf = ({ name, turnId, newTurnId }: Press): string =>
  name === 'meant' ? turnId : newTurnId

/** What may be talk or a question reserves nothing before its thread has read it. */
function picturesOf({ unread, shared, wanted, prompt, files, ratios, count, sizes }: Ask): number {
  if (sizes !== null) return sizes.paintings
  const onlyShows = wanted === 'all' || (wanted !== null && wanted !== 'none' && prompt === '')
  return unread !== null || shared !== null || (onlyShows && files.length === 0)
    ? 0
    : ratios.length || count
}

/** Of a turn that is painted again, only the thread knows how many it has. */
function picturesOfPress({ name, meaning }: Press): number {
  switch (name) {
    case 'vary':
      return VARIATIONS
    case 'upscale':
    case 'redo':
    case 'retry':
    case 'wish':
      return 1
    case 'meant':
      return meaning === 'talk' ? 0 : 1
    case 'undo':
    case 'version':
    case 'best':
    case 'sizes_again':
    case 'cancel':
    case 'delete':
    case 'approval':
    case 'approve':
      return 0
  }
}

function withReserved(errand: Errand, reserved: number): Errand {
  if (errand.kind === 'ask') return { ...errand, ask: { ...errand.ask, reserved } }
  return errand.kind === 'press' ? { ...errand, press: { ...errand.press, reserved } } : errand
}

function told(errand: Errand, refusal: Refusal): TellErrand {
  const { channel, userId, responseUrl } = errand.kind === 'ask' ? errand.ask : errand
  const to = { kind: 'tell', channel, userId, responseUrl, text: '', refusal } as const
  if (errand.kind === 'press') return { ...to, threadTs: errand.toldIn }
  if (errand.kind !== 'ask') return { ...to, threadTs: errand.threadTs }
  const { ask } = errand
  // In a thread that nobody else has written in, an ephemeral message would not show.
  const threadTs = ask.threadTs === ask.askedAt || ask.inConversation ? null : ask.threadTs
  return { ...to, threadTs, returned: returnedAsk(errand, { as: 'asked' }) }
}
