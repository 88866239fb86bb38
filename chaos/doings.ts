/** What people do beside talking: they press, fill in forms, look for pictures, come and leave. */
import type { Message } from '../playground/protocol.ts'
import type { Of } from './deeds.ts'
import { askPeople, askedIn, wish } from './hands/approving.ts'
import { brand } from './hands/branding.ts'
import { agree, fillIn, mark, share } from './hands/go-on.ts'
import { find, findAtHome, lookAround } from './hands/looking.ts'
import { type Hand, type Press, askerOf, press } from './hands/press.ts'
import { makeLastSet, makeSet } from './hands/sets.ts'
import { type Who, channelOf, ownerOf } from './who.ts'

type GoOn = (hand: Hand, at: Press) => Promise<void>
/** What is offered in few places at a time. */
const ANYWHERE: ReadonlySet<string> = new Set(['sizes', 'approval', 'approve', 'wish'])

interface Where {
  readonly name: string
  readonly slot: number
  readonly nth: number
}

export class Doings {
  readonly #hand: Hand
  readonly #who: Who

  constructor(hand: Hand, who: Who) {
    this.#hand = hand
    this.#who = who
  }

  press({ person, slot, name, nth }: Of<'press'>): void {
    const presser = this.#who.at(slot, person)
    // Only who has asked for a picture may delete it; now and then somebody else tries.
    const by = (message: Message): string =>
      (name === 'delete' && nth > 0 ? askerOf(this.#hand.notes, message) : null) ?? presser
    const goOn = name === 'edit' ? fillIn : name === 'delete' ? agree : null
    this.#press({ name, slot, nth }, by, goOn)
  }

  touchUp({ person, slot, nth }: Of<'touch_up'>): void {
    this.#press({ name: 'touch_up', slot, nth }, () => this.#who.at(slot, person), mark)
  }

  share({ slot, nth }: Of<'share'>): void {
    const owner = ownerOf(slot)
    if (owner === null) return
    this.#press({ name: 'share', slot, nth }, () => this.#who.of(owner), share)
  }

  sizes({ person, slot, by, nth, formats, output }: Of<'sizes'>): void {
    const user = this.#who.at(slot, person)
    const wanted = { formats, output }
    if (by === 'command')
      return this.#begin(makeLastSet(this.#hand, { user, channel: channelOf(slot) }, wanted))
    this.#press(
      { name: 'sizes', slot, nth },
      () => user,
      (hand, at) => makeSet(hand, at, wanted),
    )
  }

  approval({ person, slot, nth, people }: Of<'approval'>): void {
    const named = people.map((one) => this.#who.at(slot, one))
    const user = this.#who.at(slot, person)
    const goOn: GoOn = (hand, at) => askPeople(hand, at, [...new Set(named)])
    this.#press({ name: 'approval', slot, nth }, () => user, goOn)
  }

  answer({ person, slot, nth, how, isAsked }: Of<'answer'>): void {
    const somebody = this.#who.at(slot, person)
    const by = (message: Message): string => {
      const asked = isAsked ? askedIn(message) : []
      return asked[person % asked.length] ?? somebody
    }
    this.#press({ name: how, slot, nth }, by, how === 'wish' ? wish : null)
  }

  brand({ person, slot, kind, isKept }: Of<'brand'>): void {
    const user = this.#who.of(person)
    this.#begin(brand(this.#hand, { user, channel: channelOf(slot), kind, isKept }))
  }

  find({ person, slot, at, words }: Of<'find'>): void {
    const { stage, notes } = this.#hand
    const user = this.#who.at(slot, person)
    const token = words === 'one' ? (notes.asked.at(-1 - slot)?.token ?? null) : null
    const look = at === 'command' ? find : findAtHome
    const looking = { user, channel: channelOf(slot), token, isQuiet: false }
    this.#begin(look(stage.slack, notes, looking))
  }

  /** Everybody who is there looks for something, once all is quiet. */
  lookAround(): Promise<void> {
    const { stage, notes } = this.#hand
    return lookAround(stage.slack, notes, this.#who.all)
  }

  move({ person, slot }: Of<'move'>): void {
    const { stage, notes } = this.#hand
    const { channels, app } = stage.slack.core.state
    const user = this.#who.of(person)
    const channel = channelOf(slot)
    const members = channels.get(channel)?.members ?? []
    const isIn = !members.includes(user)
    const other = members.find((one) => one !== user && one !== app.botUserId)
    if (other === undefined) return
    const command = isIn ? '/invite' : '/remove'
    notes.moves.push({ at: Date.now(), user, channel, isIn })
    this.#begin(stage.slack.command({ user: other, channel, command, text: user }))
  }

  #press(where: Where, by: (message: Message) => string, goOn: GoOn | null): void {
    press(
      this.#hand,
      { ...where, isAnywhere: ANYWHERE.has(where.name), by },
      goOn && ((at) => goOn(this.#hand, at)),
    )
  }

  #begin(work: Promise<unknown>): void {
    this.#hand.notes.underWay.push(work)
  }
}
