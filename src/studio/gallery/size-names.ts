/** What the pictures of a set are called when they are saved: `lighthouse-story-1080x1920.jpg`. Pure. */
import { saidIn } from '../../turns/deed.ts'
import { shapeOf } from '../../turns/shape.ts'
import { type Picture, type TurnRecord, picturesOf } from '../../turns/turn-record.ts'

/** What begins a phrase without saying anything. */
const ARTICLES: ReadonlySet<string> = new Set(
  'a an the some un una unos unas el la los las एक'.split(' '),
)
/** Where a picture's subject ends, and what is told of it begins. */
const ENDS: ReadonlySet<string> = new Set(
  'at in on of with by under over near for from to and that which who is are as de del en con sobre bajo junto al para y que पर में के की का और'.split(
    ' ',
  ),
)
const MAX_WORDS = 3
/** Characters; other scripts say more with one. */
const MAX_SUBJECT = 30
const SEPARATED = /[\p{L}\p{M}\p{N}]+/gu

/** The subject of a prompt, fit for a name of a file; `easel` where its words are gone or say none. */
export function subjectOf(prompt: string): string {
  const phrases = saidIn(prompt)
    .normalize('NFC')
    .split(/[,.;:!?\n、。，！？「」“”"]/u)
  const words = phrases.map(wordsOf).find(({ length }) => length > 0) ?? []
  const from = words.findIndex((word) => !ARTICLES.has(word))
  const rest = from < 0 ? [] : words.slice(from)
  const end = rest.findIndex((word, i) => i > 0 && ENDS.has(word))
  const subject = rest.slice(0, Math.min(MAX_WORDS, end < 0 ? MAX_WORDS : end)).join('-')
  return subject.slice(0, MAX_SUBJECT).toWellFormed() || 'easel'
}

const wordsOf = (phrase: string): string[] => phrase.toLowerCase().match(SEPARATED) ?? []

/** The words that a set goes back to: those of the nearest version that people have asked for. */
function wordsBehind(record: TurnRecord, all: readonly TurnRecord[]): string {
  const byId = new Map(all.map((one) => [one.turnId, one]))
  const seen = new Set<string>()
  for (
    let at: TurnRecord | undefined = record;
    at !== undefined && !seen.has(at.turnId);
    at = byId.get(at.parentId ?? '')
  ) {
    const said = saidIn(at.prompt)
    if (said !== '') return said
    seen.add(at.turnId)
  }
  return ''
}

/** The name of each picture of a set, without its ending. */
export function sizeNames(record: TurnRecord, all: readonly TurnRecord[]): string[] {
  const subject = subjectOf(wordsBehind(record, all))
  const { formats = [] } = record.sizes ?? {}
  return picturesOf(record).map((picture, i) => {
    const place = formats[i]?.place ?? (formats[i] === undefined ? shapeName(picture) : null)
    const pixels = picture.width && picture.height ? `${picture.width}x${picture.height}` : null
    return [subject, place, pixels].filter(Boolean).join('-')
  })
}

const shapeName = (picture: Picture): string | null => shapeOf(picture)?.replace(':', 'x') ?? null
