/** Where people are and what they say: each deed of a history becomes what Slack would send of it. */
import { dmWithApp } from '../playground/slack/seed.ts'
import type { Message } from '../playground/protocol.ts'
import { attachment } from './attachment.ts'
import { type Of, SLOTS, WHISPERS } from './deeds.ts'
import { agree, fillIn, mark, share } from './hands/go-on.ts'
import { find, findAtHome, lookAround } from './hands/looking.ts'
import { type Hand, type Press, askerOf, press } from './hands/press.ts'
import { makeLastSet, makeSet } from './hands/sets.ts'
import type { Hash } from './journal.ts'
import { Notes } from './notes.ts'
import { CHANNELS, crewOf } from './people.ts'
import { Places } from './places.ts'
import type { Stage } from './stage.ts'

/** Whose direct message a slot is, by number; null: it is in a channel. */
const ownerOf = (slot: number): number | null =>
  slot >= SLOTS && slot < SLOTS + WHISPERS ? slot - SLOTS : null

export class Scene {
  readonly notes = new Notes()
  readonly #stage: Stage
  #people: readonly string[] = []
  #rounds = 0
  readonly #places: Places
  readonly #hand: Hand

  constructor(stage: Stage) {
    this.#stage = stage
    this.#places = new Places(stage.slack)
    this.#hand = { stage, places: this.#places, notes: this.notes }
  }

  /** Others come. */
  begin(): void {
    this.#people = crewOf(this.#stage.slack, this.#rounds)
    this.#rounds += 1
  }

  ask({ person, slot, by, pictures, option }: Of<'ask'>): void {
    const { slack } = this.#stage
    const user = this.#personOf(person)
    const channel = CHANNELS[slot % CHANNELS.length] ?? CHANNELS[0]
    const token = this.notes.newToken()
    const text = `a lighthouse in fog ${token} ${option}`.trim()
    const shapes = option.startsWith('--ar') ? option.slice('--ar '.length).split(',') : []
    const count = option === '--n 2' ? 2 : Math.max(1, shapes.length)
    const rest = { token, by, user, channel, count, shapes, base: null, words: 'plain' } as const
    if (by === 'command') {
      this.#places.open(slot, channel, token, null)
      this.notes.asked.push({ ...rest, threadTs: null, saidAt: '', pictures: [] })
      this.notes.underWay.push(slack.command({ user, channel, command: '/imagine', text }))
      return
    }
    const { ids, hashes } = this.#attach(pictures, user)
    const bot = slack.core.state.app.botUserId
    const said = slack.say({ user, channel, text: `<@${bot}> ${text}`, files: ids })
    if (!said.ok) return
    this.#places.open(slot, channel, token, said.ts)
    this.notes.asked.push({ ...rest, threadTs: said.ts, saidAt: said.ts, pictures: hashes })
    this.notes.underWay.push(...said.deliveries)
  }

  whisper({ slot }: Of<'whisper'>): void {
    const user = this.#personOf(ownerOf(slot) ?? 0)
    const channel = dmWithApp(user)
    const token = this.notes.newToken()
    const said = this.#stage.slack.say({
      user,
      channel,
      text: `paint a lighthouse in fog ${token}`,
    })
    if (!said.ok) return
    this.#places.open(slot, channel, token, said.ts)
    this.notes.asked.push({
      ...{ token, by: 'mention', user, channel, threadTs: said.ts, saidAt: said.ts },
      ...{ words: 'plain', count: 1, base: null, pictures: [] },
    })
    this.notes.underWay.push(...said.deliveries)
  }

  reply({ person, slot, base, words, pictures }: Of<'reply'>): void {
    const place = this.#places.at(slot)
    if (place === null) return
    const { channel, ts: threadTs } = place
    const user = this.#personOf(ownerOf(slot) ?? person)
    const token = this.notes.newToken()
    const { ids, hashes } = this.#attach(words === 'plain' ? pictures : 0, user)
    const plain = base === 'v1' ? `v1: add a red boat ${token}` : `add a red boat ${token}`
    const open = `the moon over there ${token}`
    const text = words === 'plain' ? plain : words === 'open' ? open : `// lunch? ${token}`
    const said = this.#stage.slack.say({ user, channel, threadTs, text, files: ids })
    if (!said.ok) return
    const named = base === 'v1' && words === 'plain' ? 1 : null
    this.notes.asked.push({
      ...{ token, by: 'reply', user, channel, threadTs, saidAt: said.ts, words, count: 1 },
      ...{ base: named, pictures: hashes },
    })
    this.notes.underWay.push(...said.deliveries)
  }

  press({ person, slot, name, nth }: Of<'press'>): void {
    const presser = this.#personAt(slot, person)
    // Only who has asked for a picture may delete it; now and then somebody else tries.
    const by = (message: Message): string =>
      (name === 'delete' && nth > 0 ? askerOf(this.notes, message) : null) ?? presser
    const goOn = name === 'edit' ? fillIn : name === 'delete' ? agree : null
    press(this.#hand, { name, slot, nth, by }, goOn && ((at) => goOn(this.#hand, at)))
  }

  touchUp({ person, slot, nth }: Of<'touch_up'>): void {
    this.#pressAs(this.#personAt(slot, person), { name: 'touch_up', slot, nth }, mark)
  }

  share({ slot, nth }: Of<'share'>): void {
    const owner = ownerOf(slot)
    if (owner !== null) this.#pressAs(this.#personOf(owner), { name: 'share', slot, nth }, share)
  }

  sizes({ person, slot, by, nth, formats, output }: Of<'sizes'>): void {
    const user = this.#personAt(slot, person)
    const wanted = { formats, output }
    const channel = this.#channelOf(slot)
    if (by === 'command')
      return void this.notes.underWay.push(makeLastSet(this.#hand, { user, channel }, wanted))
    const goOn = (hand: Hand, at: Press) => makeSet(hand, at, wanted)
    this.#pressAs(user, { name: 'sizes', slot, nth }, goOn)
  }

  find({ person, slot, at, words }: Of<'find'>): void {
    const user = this.#personAt(slot, person)
    const token = words === 'one' ? (this.notes.asked.at(-1 - slot)?.token ?? null) : null
    const looking = { user, channel: this.#channelOf(slot), token, isQuiet: false }
    const look = at === 'command' ? find : findAtHome
    this.notes.underWay.push(look(this.#stage.slack, this.notes, looking))
  }

  /** Everybody who is there looks for something, once all is quiet. */
  lookAround(): Promise<void> {
    return lookAround(this.#stage.slack, this.notes, this.#people)
  }

  move({ person, slot }: Of<'move'>): void {
    const { slack } = this.#stage
    const user = this.#personOf(person)
    const channel = this.#channelOf(slot)
    const members = slack.core.state.channels.get(channel)?.members ?? []
    const isIn = !members.includes(user)
    const other = members.find((one) => one !== user && one !== slack.core.state.app.botUserId)
    if (other === undefined) return
    const command = isIn ? '/invite' : '/remove'
    this.notes.moves.push({ at: Date.now(), user, channel, isIn })
    this.notes.underWay.push(slack.command({ user: other, channel, command, text: user }))
  }

  erase({ slot, nth }: Of<'erase'>): void {
    const place = this.#places.at(slot)
    if (place === null) return
    const said = this.notes.asked.filter(
      ({ by, channel, threadTs }) =>
        (by === 'mention' || by === 'reply') && channel === place.channel && threadTs === place.ts,
    )
    const ask = said.at(-1 - nth)
    if (ask === undefined) return
    const { user, channel, saidAt: ts, token } = ask
    const { ok } = this.#stage.slack.deleteMessage({ user, channel, ts })
    if (ok) this.notes.erased.push({ token })
  }

  #attach(count: number, user: string): { ids: string[]; hashes: Hash[] } {
    const files = Array.from({ length: count }, () => attachment())
    return {
      ids: files.map(
        ({ bytes, name }) => this.#stage.slack.addFile(bytes, name, 'image/png', user).id,
      ),
      hashes: files.map(({ hash }) => hash),
    }
  }

  #pressAs(
    user: string,
    pressing: { readonly name: string; readonly slot: number; readonly nth: number },
    goOn: (hand: Hand, at: Press) => Promise<void>,
  ): void {
    press(this.#hand, { ...pressing, by: () => user }, (at) => goOn(this.#hand, at))
  }

  #channelOf(slot: number): string {
    return CHANNELS[slot % CHANNELS.length] ?? CHANNELS[0]
  }

  #personAt(slot: number, person: number): string {
    return this.#personOf(ownerOf(slot) ?? person)
  }

  #personOf(n: number): string {
    return this.#people[n % this.#people.length] ?? ''
  }
}
