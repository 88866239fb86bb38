/** Presses buttons and entries of menus. */
import { findButton } from '../../test/integration/press.ts'
import type { Message } from '../../playground/protocol.ts'
import { SLOTS } from '../deeds.ts'
import type { Notes } from '../notes.ts'
import type { Place, Places } from '../places.ts'
import type { Stage } from '../stage.ts'
import { tokensIn } from '../tokens.ts'
import { type Opening, viewsOf } from './modal.ts'

/** What a hand needs: the stage, where people are, and a pencil. */
export interface Hand {
  readonly stage: Stage
  readonly places: Places
  readonly notes: Notes
}

/** Who has pressed what. */
export interface Press extends Opening {
  readonly slot: number
  readonly place: Place
  readonly message: Message
}

export interface Pressing {
  readonly name: string
  readonly slot: number
  /** Which of the messages of the slot that have this button, the newest being 0. */
  readonly nth: number
  /** Where that slot has none, another one will do. */
  readonly isAnywhere: boolean
  /** Who presses it there. */
  readonly by: (message: Message) => string
}

/** Presses it, and goes on with what opens; nothing happens where there is no such button. */
export function press(
  { stage: { slack }, places, notes }: Hand,
  { name, slot: first, nth, isAnywhere, by }: Pressing,
  goOn: ((press: Press) => Promise<void>) | null,
): void {
  const slots = isAnywhere && first < SLOTS ? slotsFrom(first) : [first]
  const found = slots.map((slot) => buttonsAt(slot, name, places)).find((all) => all.length > 0)
  const at = found?.at(-1 - nth) ?? found?.at(-1)
  if (at === undefined) return
  const { slot, place, message, button } = at
  const { channel, ts } = message
  const { turnId, ...pressed } = button
  const user = by(message)
  notes.pressed.push({ name, user, turnId: turnOf(message), channel, threadTs: place.ts })
  const about = { channel, threadTs: place.ts, turnId }
  const before = viewsOf(slack, user)
  // What follows looks first, so that it knows what is new.
  const following = goOn?.({ user, slot, place, message, about, before })
  const container = { type: 'message', channel, ts } as const
  notes.underWay.push(slack.act({ user, container, ...pressed }))
  if (following !== undefined) notes.underWay.push(following)
}

const slotsFrom = (first: number): number[] =>
  Array.from({ length: SLOTS }, (_, n) => (first + n) % SLOTS)

/** All buttons of a name, the newest last. */
function buttonsAt(slot: number, name: string, places: Places) {
  const place = places.at(slot)
  if (place === null) return []
  return places.messagesIn(place).flatMap((message) => {
    const button = findButton(message, name)
    return button === null ? [] : [{ slot, place, message, button }]
  })
}

/** Who has asked for what a message shows; null: nobody knows. */
export function askerOf({ asked }: Notes, message: Message): string | null {
  const tokens = new Set(tokensIn(JSON.stringify(message.blocks)))
  return asked.find(({ token }) => tokens.has(token))?.user ?? null
}

/** The turn of a message. */
export function turnOf({ metadata }: Message): string | null {
  const id = metadata?.event_payload['turn_id']
  return typeof id === 'string' ? id : null
}
