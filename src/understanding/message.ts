/** A message with what its words do, in clauses. Pure. */
import { type Lexicon, type Piece, findPieces } from './lexicon.ts'
import type { Role } from './roles.ts'
import { type Token, tokenize } from './tokens.ts'

/** A piece of a message. */
export interface Part extends Piece<Role> {
  readonly token: Token
  /** Understood as a version or an option, so it is no part of the scene. */
  taken: 'version' | 'option' | null
}

export interface Message {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly parts: readonly Part[]
}

/** Reads the words of a message by the tables of all languages at once: people mix them. */
export function readMessage(text: string, lexicon: Lexicon<Role>): Message {
  const tokens = tokenize(text)
  const parts = findPieces(tokens, lexicon).flatMap((piece) => {
    const token = tokens[piece.from]
    return token === undefined ? [] : [{ ...piece, token, taken: null }]
  })
  return { text, tokens, parts }
}

/** Whether a part does that; a missing one does nothing. */
export const is = (part: Part | undefined, ...roles: readonly Role[]): boolean =>
  part !== undefined && roles.some((role) => part.roles.has(role))

const END = /[.!?;,\n。！？；，、…।:：()¡¿]/u

/** Whether a part ends a clause. */
export const isEnd = (part: Part | undefined): boolean =>
  part === undefined || part.token.kind === 'emoji' || (isMark(part) && END.test(part.token.text))

export const isMark = ({ token }: Part): boolean => token.kind === 'mark'

export interface Clause {
  /** Without marks. */
  readonly parts: readonly Part[]
  readonly isQuestion: boolean
  /** Whether something in it stands between quotation marks. */
  readonly quotes: boolean
}

/** The clauses of a message: between marks, and behind a `but`. */
export function clausesOf({ parts }: Message): Clause[] {
  const clauses: Clause[] = []
  let current: Part[] = []
  let quotes = false
  const close = (isQuestion: boolean) => {
    if (current.length > 0) clauses.push({ parts: current, isQuestion, quotes })
    current = []
    quotes = false
  }
  for (const part of parts) {
    if (isEnd(part)) close(/[?？]/.test(part.token.text))
    else if (is(part, 'but')) close(false)
    else if (!isMark(part)) current.push(part)
    else if (QUOTE.test(part.token.text)) quotes = true
  }
  close(false)
  return clauses
}

const QUOTE = /["“«「『]/
