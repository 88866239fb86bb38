/** The tables of all languages. They are modules of text beside the script, read when the first message comes. */
import en from './tables/en.txt'
import es from './tables/es.txt'
import hi from './tables/hi.txt'
import ja from './tables/ja.txt'
import zh from './tables/zh.txt'
import { type Lexicon, createLexicon } from './lexicon.ts'
import { ROLES, type Role } from './roles.ts'

let lexicon: Lexicon<Role> | null = null

/** What the words of all languages do. */
export const theLexicon = (): Lexicon<Role> =>
  (lexicon ??= createLexicon([en, es, ja, zh, hi], ROLES))
