/** What a message means, as far as its words are certain about it. Pure, and linear in its length. */
import { judge } from './judge.ts'
import { kindOf } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import { type Message, clausesOf, is, isMark, readMessage } from './message.ts'
import { readQuestion } from './questions.ts'
import type { Circumstances, Painting, Reading } from './reading.ts'
import type { Role } from './roles.ts'
import { type Found, findReferences } from './references.ts'
import { takeOptions } from './spoken-options.ts'
import { promptOf } from './spoken-prompt.ts'
import { readStep } from './steps-back.ts'

/**
 * Reads a message by its words alone. In doubt it is open: nothing may be painted for it before the
 * model or its writer has said so.
 */
export function readByRules(
  text: string,
  circumstances: Circumstances,
  lexicon: Lexicon<Role>,
): Reading {
  const message = readMessage(text, lexicon)
  if (message.parts.every((part) => isMark(part) || part.token.kind === 'emoji'))
    return { kind: 'talk', isGreeting: false }
  const fresh = freshPart(message)
  if (fresh !== null) return newPicture(message, fresh)
  const isScene = circumstances.newest === 0
  const found = isScene ? [] : findReferences(message, circumstances)
  return (
    (isScene ? null : readStep(message, found)) ??
    readQuestion(message, found) ??
    readClauses(message, found, circumstances)
  )
}

/** Where the words of a new picture begin (`new: a boat`, `a new picture of a boat`); null: nobody asks for one. */
function freshPart({ parts }: Message): number | null {
  const at = parts.findIndex(
    (part) => !is(part, 'lead', 'do', 'weak', 'request', 'swap') || is(part, 'fresh'),
  )
  const part = parts[at]
  if (part === undefined || !is(part, 'fresh')) return null
  const next = parts[at + 1]
  const isColon = /^[:：]$/.test(next?.token.text ?? '')
  const isPhrase = part.to - part.from > 1 && next !== undefined
  if (!isColon && !isPhrase) return null
  return at + (isColon ? 2 : 1)
}

function newPicture(message: Message, at: number): Reading {
  const options = takeOptions(message, true)
  const from = message.parts[at]?.token.from ?? message.text.length
  return { kind: 'new', of: null, options, prompt: promptOf(message, [], from), isAgain: false }
}

function readClauses(
  message: Message,
  found: readonly Found[],
  circumstances: Circumstances,
): Reading {
  const isBack = takeReferences(message, found)
  const options = takeOptions(message, circumstances.newest === 0)
  const clauses = clausesOf(message)
  const kinds = clauses.map(kindOf)
  const hasOptions = message.parts.some(({ taken }) => taken === 'option')
  const verdict = judge(kinds, { clauses, hasOptions, isBack, found: found.length })
  const painting: Painting = {
    of: found.length === 1 ? (found[0]?.reference ?? null) : null,
    ...{ options, prompt: promptOf(message, found, 0) },
    isAgain: message.parts.some((part) => is(part, 'again')),
  }
  const isPolite = kinds.every((kind) => kind === 'social' || kind === 'filler')
  const isNew = circumstances.newest === 0
  // Who speaks to Easel alone is only not meant where nothing but politeness is said.
  const isAsked = circumstances.isAddressed && !isPolite && (isNew || verdict !== 'asks')
  if (verdict === 'edit' || isAsked) return paint(painting, isNew, hasOptions)
  if (verdict === 'talk' && (isPolite || !(isNew && circumstances.isDirect)))
    return { kind: 'talk', isGreeting: message.parts.some((part) => is(part, 'greet')) }
  if (verdict === 'asks') return { kind: 'question', topic: 'picture', of: painting.of }
  const isOpening = isNew && circumstances.isDirect && kinds.every((kind) => kind === 'open')
  if (isOpening) return { kind: 'new', ...painting }
  return { kind: 'open', mayPaint: verdict === 'open', ...painting }
}

/** A version and nothing else is where to go. */
function paint(painting: Painting, isNew: boolean, hasOptions: boolean): Reading {
  const { of, prompt, isAgain } = painting
  if (of !== null && prompt === '' && !hasOptions && !isAgain) return { kind: 'back', of }
  return { kind: isNew ? 'new' : 'edit', ...painting }
}

/** What names versions, and what goes to them, is no part of a scene. Whether the message goes to one. */
function takeReferences({ parts }: Message, found: readonly Found[]): boolean {
  for (const { from, to } of found) for (const part of parts.slice(from, to)) part.taken = 'version'
  const steps = found.length > 0 ? parts.filter((part) => is(part, 'back')) : []
  for (const part of steps) part.taken = 'version'
  return steps.length > 0
}
