/** Looks for pictures, by `/imagine find` or by the field of the Home tab, and writes down what was shown. */
import type { Ephemeral, StateValues } from '../../playground/protocol.ts'
import type { LocalSlack } from '../../playground/slack/local-slack.ts'
import { dmWithApp } from '../../playground/slack/seed.ts'
import type { Found, Hit } from '../features.ts'
import type { Move, Notes } from '../notes.ts'
import { tokensIn } from '../tokens.ts'

/** How long somebody waits for an answer. */
const LOOK_MS = 2500

/** Who looks for what, and where. */
export interface Looking {
  readonly user: string
  readonly channel: string
  /** null: words that most pictures have. */
  readonly token: string | null
  readonly isQuiet: boolean
}

const COMMON = 'lighthouse'
/** In small letters a token is found as well, and is not taken for the words themselves. */
const wordsOf = ({ token }: Looking): string => token?.toLowerCase() ?? COMMON

/** Whether an answer shows what was found. */
export const showsFound = ({ blocks = [] }: Pick<Ephemeral, 'blocks'>): boolean =>
  JSON.stringify(blocks).includes('easel.go_on')

/** By the command. */
export async function find(slack: LocalSlack, notes: Notes, looking: Looking): Promise<void> {
  const { user, channel } = looking
  const before = new Set(slack.ephemerals(user).map(({ ts }) => ts))
  await look(slack, notes, looking, async () => {
    const text = `find ${wordsOf(looking)}`
    void slack.command({ user, channel, command: '/imagine', text })
    const isIt = (one: Ephemeral) => !before.has(one.ts) && (looking.isQuiet || showsFound(one))
    const shown = await slack.until('an answer', () => slack.ephemerals(user).find(isIt), LOOK_MS)
    return JSON.stringify(shown.blocks ?? [])
  })
}

/** By the field of the Home tab. */
export async function findAtHome(slack: LocalSlack, notes: Notes, looking: Looking): Promise<void> {
  const { user } = looking
  if (slack.home(user) === undefined) {
    slack.openHome({ user, tab: 'home' })
    await slack.until('a Home tab', () => slack.home(user), LOOK_MS).catch(() => null)
  }
  const before = slack.home(user)
  if (before === undefined) return
  const field = { blockId: 'find', actionId: 'value', state: typed(wordsOf(looking)) }
  await look(slack, notes, looking, async () => {
    void slack.act({ user, container: { type: 'home' }, ...field })
    const isNew = () => (slack.home(user) === before ? undefined : slack.home(user))
    return JSON.stringify(await slack.until('the Home tab', isNew, LOOK_MS))
  })
}

/** Notes what is shown; nothing where nothing comes, as when the Worker is down. */
async function look(
  { core }: LocalSlack,
  notes: Notes,
  { user, token, isQuiet }: Looking,
  see: () => Promise<string>,
): Promise<void> {
  const askedAt = Date.now()
  const channels = [...core.state.channels.values()].filter(({ members }) => members.includes(user))
  const shown = await see().catch(() => null)
  if (shown === null) return
  const found: Found = {
    ...{ user, token, isQuiet, askedAt, seenAt: Date.now(), hits: hitsIn(shown) },
    tokens: tokensIn(shown),
    channels: [...channels.map(({ id }) => id), ...joined(notes.moves, user, askedAt)],
  }
  notes.found.push(found)
}

const joined = (moves: readonly Move[], user: string, since: number): string[] =>
  moves.flatMap((move) =>
    move.user === user && move.isIn && move.at >= since ? [move.channel] : [],
  )

const hitsIn = (shown: string): Hit[] =>
  [...shown.matchAll(/"action_id":"easel\.go_on:\d+".*?"value":"(\w+):(\w+):([\d.]+)"/g)].map(
    ([, turnId = '', channel = '', threadTs = '']) => ({ turnId, channel, threadTs }),
  )

const typed = (words: string): StateValues => ({
  find: { value: { type: 'plain_text_input', value: words } },
  filters: {
    whose: {
      type: 'static_select',
      selected_option: { text: { type: 'plain_text', text: 'channels' }, value: 'channels' },
    },
  },
})

/** In the end, each of some looks for what everybody has asked for, by the words of each. */
export async function lookAround(slack: LocalSlack, notes: Notes, users: readonly string[]) {
  const tokens = notes.asked.filter(({ by }) => by !== 'share').map(({ token }) => token)
  for (const [i, token] of tokens.slice(-MOST).entries()) {
    const user = users[i % users.length]
    if (user === undefined) return
    await find(slack, notes, { user, channel: dmWithApp(user), token, isQuiet: true })
  }
}

/** So many of the newest. */
const MOST = 16
