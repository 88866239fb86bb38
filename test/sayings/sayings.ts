/** The sayings beside this file: lines of real-looking threads, with what a sensible colleague would understand. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLexicon } from '../../src/understanding/lexicon.ts'
import type { Pictures } from '../../src/understanding/resolve.ts'
import { ROLES } from '../../src/understanding/roles.ts'
import type { Circumstances } from '../../src/understanding/reading.ts'

export const LANGUAGES = ['en', 'es', 'ja', 'zh', 'hi'] as const

const TABLES = join(import.meta.dirname, '../../src/understanding/tables')

/** The Worker's tables, read as files: Node has no modules of text. */
export const tables = LANGUAGES.map((language) =>
  readFileSync(join(TABLES, `${language}.txt`), 'utf8'),
)
export const lexicon = createLexicon(tables, ROLES)

interface Version {
  readonly by: string
  readonly pictures: number
  readonly words: string
}

export interface Saying {
  readonly language: string
  /** Where it stands, for people. */
  readonly line: string
  readonly isDirect: boolean
  /** What the thread has, oldest first. */
  readonly versions: readonly Version[]
  readonly who: string
  readonly text: string
  /** One of them is right: `edit v2 16:9`, `talk`, `question cost v2`, `unsure`. */
  readonly expected: readonly string[]
  /** Every third one was kept aside while the rules were written. */
  readonly isHeldOut: boolean
}

/** All sayings of a folder, in the order of its files. */
export function readSayings(folder = import.meta.dirname): Saying[] {
  return LANGUAGES.flatMap((language) => readFile(folder, language))
}

function readFile(folder: string, language: string): Saying[] {
  const sayings: Saying[] = []
  let versions: Version[] = []
  let isDirect = false
  const lines = readFileSync(join(folder, `${language}.txt`), 'utf8').split('\n')
  for (const [i, line] of lines.entries()) {
    if (line.startsWith('##')) {
      isDirect = line.startsWith('## dm')
      versions = [...line.matchAll(/(\w+) v\d+(?: x(\d))? "([^"]*)"/g)].map(
        ([, by = '', pictures = '1', words = '']) => ({ by, pictures: Number(pictures), words }),
      )
    }
    const [, who, text, expected] = /^(\w+): (.+) => (.+)$/.exec(line) ?? []
    if (who === undefined || text === undefined || expected === undefined) continue
    sayings.push({
      ...{ language, line: `${language}.txt:${i + 1}`, isDirect, versions, who, text },
      expected: expected.split(' or '),
      isHeldOut: sayings.length % 3 === 2,
    })
  }
  return sayings
}

/** Scenes of new pictures, whose words are no options. */
export const readScenes = (): string[] =>
  readFileSync(join(import.meta.dirname, 'scenes.txt'), 'utf8')
    .split('\n')
    .filter(Boolean)

/** The pictures of a saying's thread, each made from the one before. */
export const picturesOf = ({ versions, who }: Saying): Pictures => ({
  present: () => (versions.length > 0 ? { version: versions.length, picture: 1 } : null),
  newest: () => versions.length,
  countOf: (version) => versions[version - 1]?.pictures ?? 0,
  parentOf: (version) => (version > 1 ? { version: version - 1, picture: 1 } : null),
  several: () => versions.findLastIndex(({ pictures }) => pictures > 1) + 1,
  newestBy: (name) => versions.findLastIndex(({ by }) => by === (name ?? who)) + 1,
  firstBy: (name) => versions.findIndex(({ by }) => by === name) + 1,
})

export function circumstancesOf(saying: Saying): Circumstances {
  const pictures = picturesOf(saying)
  const several = pictures.several()
  return {
    several: pictures.countOf(several),
    severalNow: several > 0 && several === pictures.newest(),
    newest: pictures.newest(),
    isDirect: saying.isDirect,
    isAddressed: false,
  }
}
