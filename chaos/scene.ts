/** Where people are and what they say: each deed of a history becomes what Slack would send of it. */
import { dmWithApp } from '../playground/slack/seed.ts'
import { attachment } from './attachment.ts'
import type { Of } from './deeds.ts'
import { Doings } from './doings.ts'
import type { Hash } from './journal.ts'
import { Notes } from './notes.ts'
import { Places } from './places.ts'
import type { Stage } from './stage.ts'
import { Who, channelOf, ownerOf } from './who.ts'

export class Scene {
  readonly notes = new Notes()
  readonly #stage: Stage
  readonly #who: Who
  readonly #places: Places
  /** What people do beside talking. */
  readonly doings: Doings

  constructor(stage: Stage) {
    this.#stage = stage
    this.#who = new Who(stage.slack)
    this.#places = new Places(stage.slack)
    this.doings = new Doings({ stage, places: this.#places, notes: this.notes }, this.#who)
  }

  /** Others come. */
  begin(): void {
    this.#who.begin()
  }

  ask({ person, slot, by, pictures, option }: Of<'ask'>): void {
    const { slack } = this.#stage
    const user = this.#who.of(person)
    const channel = channelOf(slot)
    const token = this.notes.newToken()
    const text = `a lighthouse in fog ${token} ${option}`.trim()
    const shapes = option.startsWith('--ar') ? option.slice('--ar '.length).split(',') : []
    const count = option === '--n 2' ? 2 : Math.max(1, shapes.length)
    const isPlain = option === '--no-brand'
    const wanted = { count, shapes, isPlain, base: null, words: 'plain' } as const
    const rest = { token, by, user, channel, ...wanted } as const
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
    const user = this.#who.of(ownerOf(slot) ?? 0)
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
    const user = this.#who.at(slot, person)
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
}
