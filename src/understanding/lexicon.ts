/** Phrases of all languages with what they do in a message, found in one pass. Pure. */
import { type Token, tokenize } from './tokens.ts'

/** One or more tokens that stand for something, or a token that no table knows. */
export interface Piece<Role extends string> {
  readonly roles: ReadonlySet<Role>
  /** Its first token, and the one behind its last. */
  readonly from: number
  readonly to: number
}

interface Entry<Role extends string> {
  /** The tokens behind the first. */
  readonly rest: readonly string[]
  readonly roles: Set<Role>
}

export type Lexicon<Role extends string> = ReadonlyMap<string, readonly Entry<Role>[]>

/**
 * Makes one lexicon of the tables of all languages; phrases with the same first word, longest first.
 * @param tables each with a line for each role, `thanks: thank_you cheers`; lines with `#` are for people
 */
export function createLexicon<Role extends string>(
  tables: readonly string[],
  roles: readonly Role[],
): Lexicon<Role> {
  const lexicon = new Map<string, Entry<Role>[]>()
  for (const line of tables.flatMap((table) => table.split('\n'))) {
    const [name, ...phrases] = line.split(/:? /)
    const role = roles.find((one) => one === name)
    if (role !== undefined) for (const phrase of phrases) addPhrase(lexicon, phrase, role)
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return lexicon
}

function addPhrase<Role extends string>(
  lexicon: Map<string, Entry<Role>[]>,
  phrase: string,
  role: Role,
): void {
  const [first, ...rest] = tokenize(phrase.replaceAll('_', ' ')).map(({ text }) => text)
  if (first === undefined) return
  const entries = lexicon.get(first) ?? []
  const known = entries.find((entry) => entry.rest.join(' ') === rest.join(' '))
  if (known !== undefined) known.roles.add(role)
  else lexicon.set(first, [...entries, { rest, roles: new Set([role]) }])
}

/** The pieces of a message from left to right: the longest phrase that begins at each place. */
export function findPieces<Role extends string>(
  tokens: readonly Token[],
  lexicon: Lexicon<Role>,
): Piece<Role>[] {
  const pieces: Piece<Role>[] = []
  for (let from = 0; from < tokens.length; from = pieces.at(-1)?.to ?? tokens.length) {
    const entry = entryAt(tokens, from, lexicon)
    pieces.push({
      roles: entry?.roles ?? new Set(),
      from,
      to: from + 1 + (entry?.rest.length ?? 0),
    })
  }
  return pieces
}

function entryAt<Role extends string>(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon<Role>,
): Entry<Role> | undefined {
  const word = tokens[from]?.text ?? ''
  const entries =
    lexicon.get(word) ??
    lexicon.get(word.replace(PLURAL, '')) ??
    lexicon.get(word.replace(PRONOUN, ''))
  return entries?.find(({ rest }) => rest.every((text, i) => tokens[from + 1 + i]?.text === text))
}

const PLURAL = /s$/

/** What Spanish writes behind its commands: `ponle`, `cámbialo`. */
const PRONOUN = /(?<=^\p{L}{3,12})l[aeo]s?$/u
