/** Presses buttons and entries of menus, and goes through what they open. */
import { findButton } from '../test/integration/press.ts'
import { asOffered } from '../test/integration/easel.ts'
import type { Message, View } from '../playground/protocol.ts'
import { type PressName, WHISPERS } from './deeds.ts'
import { linksIn, picturesBehind } from './links.ts'
import type { Notes } from './notes.ts'
import { CHANNELS } from './people.ts'
import type { Place, Places } from './places.ts'
import type { Stage } from './stage.ts'
import { tokensIn } from './tokens.ts'
import { touchUp } from './touching-up.ts'

/** How long somebody waits for a modal to open. */
const MODAL_MS = 2500
/** How long they look whether a picture goes away. */
const GONE_MS = 8000

/** Who presses what. */
interface Press {
  readonly user: string
  readonly slot: number
  readonly place: Place
  readonly message: Message
  /** What they had open before. */
  readonly before: ReadonlySet<string>
}

export class Hands {
  readonly #stage: Stage
  readonly #places: Places
  readonly #notes: Notes

  constructor(stage: Stage, places: Places, notes: Notes) {
    this.#stage = stage
    this.#places = places
    this.#notes = notes
  }

  /** @param nth which of the messages of the slot that have this button, the newest being 0 */
  press(name: PressName | 'share' | 'touch_up', slot: number, nth: number, presser: string): void {
    const place = this.#places.at(slot)
    if (place === null) return
    const found = this.#places.messagesIn(place).flatMap((message) => {
      const button = findButton(message, name)
      return button === null ? [] : [{ message, button }]
    })
    const at = found.at(-1 - nth) ?? found.at(-1)
    if (at === undefined) return
    const { message } = at
    const { channel, ts } = message
    // Only who has asked for a picture may delete it; now and then somebody else tries.
    const user = name === 'delete' && nth > 0 ? this.#askerOf(message, presser) : presser
    this.#notes.pressed.push({ name, turnId: turnOf(message), channel, threadTs: place.ts })
    const before = new Set(this.#stage.slack.views(user).map(({ id }) => id))
    const links = this.#linksToUser(user)
    const container = { type: 'message', channel, ts } as const
    this.#notes.underWay.push(this.#stage.slack.act({ user, container, ...at.button }))
    const press = { user, slot, place, message, before }
    if (name === 'edit') this.#notes.underWay.push(this.#fillIn(press))
    if (name === 'delete') this.#notes.underWay.push(this.#agree(press))
    if (name === 'share') this.#notes.underWay.push(this.#share(press))
    if (name === 'touch_up') this.#notes.underWay.push(this.#mark(press, links))
  }

  /** “Edit…” opens a form, whose words are an ask like any other. */
  async #fillIn(press: Press): Promise<void> {
    const view = await this.#modal(press, 'easel.compose')
    if (view === null) return
    const token = this.#notes.newToken()
    const { user, place } = press
    const words = { value: { type: 'plain_text_input', value: `with a green roof ${token}` } }
    this.#notes.asked.push({
      ...{ token, by: 'form', user, channel: place.channel, threadTs: place.ts, saidAt: '' },
      ...{ words: 'plain', count: 1, base: null, pictures: [] },
    })
    const state = { ...asOffered(view), prompt: words }
    await this.#stage.slack.submit({ user, viewId: view.id, state })
  }

  /** Deletes a version, and looks when its picture is gone. */
  async #agree(press: Press): Promise<void> {
    const pictures = await picturesBehind(press.message)
    const view = await this.#modal(press, 'easel.delete')
    if (view === null) return
    await this.#stage.slack.submit({ user: press.user, viewId: view.id, state: {} })
    const turnId = turnOf(press.message)
    if (turnId === null) return
    const isGone = (): boolean =>
      this.#places
        .messagesIn(press.place)
        .every((one) => turnOf(one) !== turnId || linksIn(one).length === 0)
    const gone = this.#stage.slack.until('an end of a picture', isGone, GONE_MS)
    const goneAt = await gone.then(Date.now, () => null)
    const hashes = pictures.flatMap((picture) => picture ?? [])
    this.#notes.deleted.push({ turnId, goneAt, pictures: hashes })
  }

  /** From a direct message into a channel, where it begins a thread. */
  async #share(press: Press): Promise<void> {
    const view = await this.#modal(press, 'easel.share')
    if (view === null) return
    const token = this.#notes.newToken()
    const { user, slot, place, message } = press
    const channel = CHANNELS[slot % CHANNELS.length] ?? CHANNELS[0]
    this.#notes.asked.push({
      ...{ token, by: 'share', user, channel, threadTs: null, saidAt: '', words: 'plain' },
      ...{ count: 1, base: null, pictures: [], from: place, fromTurn: turnOf(message) },
    })
    this.#places.open(slot + WHISPERS, channel, token, null)
    const chosen = { type: 'conversations_select', selected_conversation: channel }
    const note = { type: 'plain_text_input', value: `for the banner ${token}` }
    const state = { channel: { value: chosen }, note: { value: note } }
    await this.#stage.slack.submit({ user, viewId: view.id, state })
  }

  /** Marks a part of a picture in a page of its own, and says what should change there. */
  async #mark({ user, place }: Press, before: number): Promise<void> {
    const { slack, worker } = this.#stage
    const found = slack.until('a link', () => this.#linksTo(user)[before], MODAL_MS)
    const ticket = await found.catch(() => null)
    if (ticket === null) return
    const token = this.#notes.newToken()
    this.#notes.asked.push({
      ...{ token, by: 'touch_up', user, channel: place.channel, threadTs: place.ts, saidAt: '' },
      ...{ words: 'plain', count: 1, base: null, pictures: [] },
    })
    const sentAt = Date.now()
    const isTaken = await touchUp(worker.url, ticket, `a red balloon ${token}`)
    this.#notes.fromPages.set(token, { sentAt, takenAt: isTaken ? Date.now() : null })
  }

  /** The modal that opens; null where none does, as when the Worker is down. */
  #modal({ user, before }: Press, name: string): Promise<View | null> {
    const { slack } = this.#stage
    const isIt = ({ id, callback_id: called }: View) => called === name && !before.has(id)
    const opened = slack.until(name, () => slack.views(user).find(isIt), MODAL_MS)
    return opened.catch(() => null)
  }

  #askerOf(message: Message, presser: string): string {
    const tokens = new Set(tokensIn(JSON.stringify(message.blocks)))
    return this.#notes.asked.find(({ token }) => tokens.has(token))?.user ?? presser
  }

  #linksTo(user: string): string[] {
    return this.#stage.slack
      .ephemerals(user)
      .flatMap(({ text }) => /\/touch-up#([^|>]+)/.exec(text)?.[1] ?? [])
  }

  #linksToUser(user: string): number {
    return this.#linksTo(user).length
  }
}

function turnOf({ metadata }: Message): string | null {
  const id = metadata?.event_payload['turn_id']
  return typeof id === 'string' ? id : null
}
