/** Where people are and what they say: each deed of a history becomes what Slack would send of it. */
import { dmWithApp } from '../playground/slack/seed.ts'
import { attachment } from './attachment.ts'
import { type Of, SLOTS, WHISPERS } from './deeds.ts'
import { Hands } from './hands.ts'
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
  #places: Places
  #hands: Hands

  constructor(stage: Stage) {
    this.#stage = stage
    this.#places = new Places(stage.slack)
    this.#hands = new Hands(stage, this.#places, this.notes)
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
    const count = option === '--n 2' ? 2 : 1
    const rest = { token, by, user, channel, count, base: null, words: 'plain' } as const
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
    this.#hands.press(name, slot, nth, this.#personOf(ownerOf(slot) ?? person))
  }

  touchUp({ person, slot, nth }: Of<'touch_up'>): void {
    this.#hands.press('touch_up', slot, nth, this.#personOf(ownerOf(slot) ?? person))
  }

  share({ slot, nth }: Of<'share'>): void {
    const owner = ownerOf(slot)
    if (owner !== null) this.#hands.press('share', slot, nth, this.#personOf(owner))
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

  #personOf(n: number): string {
    return this.#people[n % this.#people.length] ?? ''
  }
}
