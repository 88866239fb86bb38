/** What a message means where its words leave it open: one question to the model. Pure. */
import type { Decision, Question } from '../gemini/decision.ts'
import type { Reading } from './reading.ts'

/** What the model is told of a thread. People have no names there. */
export interface Talk {
  /** What was asked for last, oldest first. */
  readonly before: readonly Said[]
  readonly who: string
  readonly text: string
}

interface Said {
  readonly version: number
  readonly who: string
  readonly words: string
}

type Open = Extract<Reading, { kind: 'open' }>

const OPTIONS = {
  edit: 'asks the painter to change the picture, or to paint it once more, larger or in another shape',
  new: 'asks the painter for another picture with a new subject',
  step_back: 'asks the painter to go back to an earlier version, and for nothing else',
  question: 'asks the painter about the picture, its cost, or what the painter can do',
  talk: 'is for the other people: thanks, praise, opinions, plans, questions to each other',
} as const

const INSTRUCTIONS =
  'A team talks in a chat thread in which a painter, an app, makes and changes one picture on request. ' +
  'What is the last message? Opinions and plans that ask for no change now are talk. In doubt it is talk.'

/** How much of a message the model sees. */
const MAX_TEXT = 1000
const MAX_BEFORE = 200

/** The question for a message, with what was asked for before it. */
export function questionFor({ before, who, text }: Talk): Question {
  const people = [...new Set([...before.map((turn) => turn.who), who])]
  const nameOf = (one: string) => `Person ${people.indexOf(one) + 1}`
  const turns = before.map(
    (turn) => `${nameOf(turn.who)}: ${turn.words.slice(0, MAX_BEFORE)}\n(Version ${turn.version})`,
  )
  return {
    input: [...turns, `${nameOf(who)}: ${text.slice(0, MAX_TEXT)}`].join('\n'),
    instructions: INSTRUCTIONS,
    options: OPTIONS,
  }
}

/** From here on money is spent, or something is shown to everybody. */
const SURE_ENOUGH = 0.7
const LIKELY_ENOUGH = 0.5

/** What the model makes of an open reading; still open where it is not sure, or where the words say otherwise. */
export function readLikely(open: Open, { choice, confidence }: Decision): Reading {
  const { of, options, prompt, isAgain } = open
  const isSure = confidence >= SURE_ENOUGH
  const isLikely = confidence >= LIKELY_ENOUGH
  if (choice === 'talk' && isLikely) return { kind: 'talk', isGreeting: false }
  if (choice === 'question' && isLikely) return { kind: 'question', topic: 'picture', of }
  if (choice === 'step_back' && isSure) return { kind: 'back', of: of ?? { to: 'before' } }
  if ((choice === 'edit' || choice === 'new') && isSure && open.mayPaint)
    return { kind: choice, of, options, prompt, isAgain }
  return open
}
