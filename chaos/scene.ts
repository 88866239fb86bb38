/** Where people are and what they do: each deed of a history becomes what Slack would send of it. */
import { findButton } from '../test/integration/press.ts'
import { asOffered } from '../test/integration/easel.ts'
import type { Message, View } from '../playground/protocol.ts'
import { attachment } from './attachment.ts'
import type { Deed } from './history.ts'
import type { Asked, Hash, Pressed } from './journal.ts'
import { CHANNELS } from './people.ts'
import type { Stage } from './stage.ts'
import { tokenOf } from './tokens.ts'

type Of<K extends Deed['do']> = Extract<Deed, { do: K }>
type Ask = Omit<Asked, 'sentAt' | 'takenAt'>

/** A thread as people find it; `ts` is null until a command's first message is there. */
interface Place {
  readonly channel: string
  readonly token: string
  ts: string | null
}

/** How long somebody waits for a modal to open. */
const MODAL_MS = 2500

/** What has been done so far. */
export class Scene {
  readonly asked: Ask[] = []
  readonly pressed: Pressed[] = []
  /** What people are still at. */
  readonly underWay: Promise<unknown>[] = []
  readonly #stage: Stage
  readonly #places = new Map<number, Place>()
  #count = 0

  constructor(stage: Stage) {
    this.#stage = stage
  }

  ask({ person, slot, by, pictures, option }: Of<'ask'>): void {
    const { slack } = this.#stage
    const user = this.#personOf(person)
    const channel = CHANNELS[slot % CHANNELS.length] ?? CHANNELS[0]
    const token = this.#newToken()
    const text = `a lighthouse in fog ${token} ${option}`.trim()
    const count = option === '--n 2' ? 2 : 1
    const rest = { token, by, channel, count, base: null, words: 'plain' } as const
    if (by === 'command') {
      this.#places.set(slot, { channel, token, ts: null })
      this.asked.push({ ...rest, threadTs: null, saidAt: '', pictures: [] })
      this.underWay.push(slack.command({ user, channel, command: '/imagine', text }))
      return
    }
    const { ids, hashes } = this.#attach(pictures, user)
    const bot = slack.core.state.app.botUserId
    const said = slack.say({ user, channel, text: `<@${bot}> ${text}`, files: ids })
    if (!said.ok) return
    this.#places.set(slot, { channel, token, ts: said.ts })
    this.asked.push({ ...rest, threadTs: said.ts, saidAt: said.ts, pictures: hashes })
    this.underWay.push(...said.deliveries)
  }

  reply({ person, slot, base, words, pictures }: Of<'reply'>): void {
    const place = this.#placeOf(slot)
    if (place === null) return
    const { channel, ts: threadTs } = place
    const user = this.#personOf(person)
    const token = this.#newToken()
    const { ids, hashes } = this.#attach(words === 'plain' ? pictures : 0, user)
    const plain = base === 'v1' ? `v1: add a red boat ${token}` : `add a red boat ${token}`
    const open = `the moon over there ${token}`
    const text = words === 'plain' ? plain : words === 'open' ? open : `// lunch? ${token}`
    const said = this.#stage.slack.say({ user, channel, threadTs, text, files: ids })
    if (!said.ok) return
    const named = base === 'v1' && words === 'plain' ? 1 : null
    this.asked.push({
      ...{ token, by: 'reply', channel, threadTs, saidAt: said.ts, words, count: 1 },
      ...{ base: named, pictures: hashes },
    })
    this.underWay.push(...said.deliveries)
  }

  press(deed: Of<'press'>): void {
    const place = this.#placeOf(deed.slot)
    if (place === null) return
    const { name, nth } = deed
    const found = this.#messagesIn(place).flatMap((message) => {
      const button = findButton(message, name)
      return button === null ? [] : [{ message, button }]
    })
    const at = found.at(-1 - nth) ?? found.at(-1)
    if (at === undefined) return
    const user = this.#personOf(deed.person)
    const { channel, ts } = at.message
    const pressedId = at.message.metadata?.event_payload['turn_id']
    const turnId = typeof pressedId === 'string' ? pressedId : null
    this.pressed.push({ name, turnId, channel, threadTs: place.ts })
    const container = { type: 'message', channel, ts } as const
    const before = new Set(this.#stage.slack.views(user).map(({ id }) => id))
    this.underWay.push(this.#stage.slack.act({ user, container, ...at.button }))
    if (name === 'edit') this.underWay.push(this.#fillIn(user, before, place))
    if (name === 'delete') this.underWay.push(this.#agree(user, before))
  }

  /** “Edit…” opens a form, whose words are an ask like any other. */
  async #fillIn(user: string, before: ReadonlySet<string>, place: Place & { ts: string }) {
    const view = await this.#modal(user, before, 'easel.compose')
    if (view === null) return
    const token = this.#newToken()
    const { channel, ts: threadTs } = place
    const words = { value: { type: 'plain_text_input', value: `with a green roof ${token}` } }
    this.asked.push({
      ...{ token, by: 'form', channel, threadTs, saidAt: '', words: 'plain', count: 1 },
      ...{ base: null, pictures: [] },
    })
    await this.#stage.slack.submit({
      ...{ user, viewId: view.id, state: { ...asOffered(view), prompt: words } },
    })
  }

  async #agree(user: string, before: ReadonlySet<string>): Promise<void> {
    const view = await this.#modal(user, before, 'easel.delete')
    if (view !== null) await this.#stage.slack.submit({ user, viewId: view.id, state: {} })
  }

  /** The modal that opens; null where none does, as when the Worker is down. */
  #modal(user: string, before: ReadonlySet<string>, name: string): Promise<View | null> {
    const { slack } = this.#stage
    const isIt = ({ id, callback_id: called }: View) => called === name && !before.has(id)
    const opened = slack.until(name, () => slack.views(user).find(isIt), MODAL_MS)
    return opened.catch(() => null)
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

  #placeOf(slot: number): (Place & { ts: string }) | null {
    const place = this.#places.get(slot)
    if (place === undefined) return null
    place.ts ??= this.#openedFor(place)
    return place.ts === null ? null : { ...place, ts: place.ts }
  }

  /** The first message of a command's thread repeats its words. */
  #openedFor({ channel, token }: Place): string | null {
    const isIt = (message: Message) => JSON.stringify(message.blocks).includes(token)
    return this.#stage.slack.byApp(channel).find(isIt)?.ts ?? null
  }

  #messagesIn({ channel, ts }: { channel: string; ts: string }): Message[] {
    const { slack } = this.#stage
    return [...slack.byApp(channel).filter((one) => one.ts === ts), ...slack.byApp(channel, ts)]
  }

  #personOf(n: number): string {
    return this.#stage.people[n % this.#stage.people.length] ?? ''
  }

  #newToken(): string {
    this.#count += 1
    return tokenOf(this.#count)
  }
}
