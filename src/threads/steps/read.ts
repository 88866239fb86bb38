/** Reads what a message means before anything is shown of it: by its words, then by the model, then by its writer. */
import type { ThreadAsk } from '../../turns/ask.ts'
import type { Press } from '../../turns/press.ts'
import { asksBackMessage } from '../../web-api/blocks/asks-back.ts'
import { tell } from '../../web-api/tell.ts'
import { questionFor, readLikely } from '../../understanding/likely.ts'
import type { Circumstances, Reading } from '../../understanding/reading.ts'
import { readByRules } from '../../understanding/rules.ts'
import { theLexicon } from '../../understanding/tables.ts'
import { writerOf } from '../../turns/ask.ts'
import { wordsIn } from '../../words/words.ts'
import { slackWait } from '../retry.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { understood } from '../understand.ts'
import type { Versions } from '../versions.ts'

type Read = Pick<Studio, 'versions' | 'understanding'>

/** What the words alone say; the turn stays unread where they leave it open. Costs nothing. */
export function readWords(turn: Turn, studio: Read): Turn {
  if (turn.ask.unread === null) return turn
  const reading = rulesOn(turn.ask, studio)
  return reading.kind === 'open' ? turn : understood(turn, reading)
}

/** What a message means. Where that cannot be known, its writer is asked, and nothing is painted. */
export async function read(turn: Turn, studio: Studio): Promise<Turn> {
  const { ask } = turn
  const open = rulesOn(ask, studio)
  if (open.kind !== 'open') return understood(turn, open)
  if (studio.understanding === 'rules') return askBack(turn, studio)
  const decision = await studio.decide(
    questionFor({ before: askedBefore(studio), who: ask.userId, text: ask.prompt }),
  )
  const reading = readLikely(open, decision)
  studio.log('info', 'message_read', { turn: ask.turnId, as: reading.kind })
  const paid: Turn = { ...turn, spent: turn.spent + decision.cost }
  return reading.kind === 'open' ? askBack(paid, studio) : understood(paid, reading)
}

/** What the writer of an open message says that it was; only the first word counts. */
export function turnAsMeant(
  turn: Turn,
  { userId, meaning, reserved }: Pick<Press, 'userId' | 'meaning' | 'reserved'>,
  studio: Read,
): Turn | 'not_yours' | 'done' {
  if (turn.ask.userId !== userId) return 'not_yours'
  if (turn.state !== 'asking' || meaning === null) return 'done'
  if (meaning === 'talk') return { ...turn, state: 'talk' }
  const reading = rulesOn({ ...turn.ask, unread: 'addressed' }, studio)
  const isPainting = reading.kind === 'edit' || reading.kind === 'new'
  const painting = isPainting ? reading : { ...PLAIN, prompt: turn.ask.prompt }
  const ask = { ...turn.ask, reserved }
  const queued: Turn = { ...turn, ask, state: 'queued', wakeAt: 0, tries: 0 }
  return understood(queued, { ...painting, kind: meaning === 'anew' ? 'new' : 'edit' })
}

const PLAIN = {
  ...{ of: null, isAgain: false },
  options: { ratios: [], size: null, count: 1, model: null },
} as const

function rulesOn(ask: ThreadAsk, studio: Read): Reading {
  const circumstances = circumstancesOf(ask, studio)
  // A picture without words is an ask.
  if (ask.prompt === '') return { kind: 'edit', prompt: '', ...PLAIN }
  const reading = readByRules(ask.prompt, circumstances, theLexicon())
  // Options alone are no picture, so they are its words.
  const isBare = reading.kind === 'new' && circumstances.newest === 0 && reading.prompt === ''
  return isBare ? { kind: 'new', ...PLAIN, prompt: ask.prompt } : reading
}

function circumstancesOf(ask: ThreadAsk, { versions, understanding }: Read): Circumstances {
  const several = versions.several()
  const isOpening = ask.askedAt === ask.threadTs
  return {
    several: several?.pictures ?? 0,
    severalNow: several !== null && several.version === versions.present()?.version,
    // Its first picture may be on its way.
    newest: Math.max(versions.newest(), isOpening ? 0 : 1),
    isDirect: ask.inConversation || ask.channel.startsWith('D'),
    isAddressed: ask.unread === 'addressed' || ask.files.length > 0 || understanding === 'off',
  }
}

const MAX_BEFORE = 3

const askedBefore = ({ versions, askOf }: { versions: Versions; askOf: Studio['askOf'] }) =>
  versions.last(MAX_BEFORE).flatMap(({ turnId, version }) => {
    const ask = askOf(turnId)
    return ask === null ? [] : [{ version, who: ask.userId, words: ask.prompt }]
  })

async function askBack(turn: Turn, studio: Studio): Promise<Turn> {
  const { ask } = turn
  const words = wordsIn(ask.language)
  const said = asksBackMessage(ask.prompt, `${ask.turnId}:${ask.threadTs}`, words)
  const to = writerOf(ask)
  const told = await tell(studio.slack, to, said.text, said.blocks)
  if (told.ok) return { ...turn, state: 'asking', tries: 0 }
  const tries = turn.tries + 1
  const wait = slackWait(told.error, tries, studio.clock.random())
  // Who cannot be asked is not painted for.
  if (wait === null) return { ...turn, state: 'talk' }
  return { ...turn, tries, wakeAt: studio.clock.now() + wait }
}
