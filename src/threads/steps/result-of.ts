/** The message of a turn that has something to show, with what the asker should know about it. */
import { modelOf } from '../../gemini/models.ts'
import type { Replies } from '../../turns/replies.ts'
import type { FromWords, ThreadAsk } from '../../turns/ask.ts'
import type { Left } from '../../turns/limits.ts'
import type { Format } from '../../turns/formats.ts'
import type { Noted } from '../../turns/noted.ts'
import type { Settings } from '../../turns/settings.ts'
import { type Note, type Picture, type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import { versionName } from '../../turns/version-name.ts'
import { resultMessage } from '../../web-api/blocks/result.ts'
import type { Display, PictureUrls } from '../../web-api/blocks/result-body.ts'
import type { Said } from '../../web-api/blocks/said.ts'
import { wishOf } from '../../words/deeds.ts'
import { explainAllLeftOut, explainFailure } from '../../words/failures.ts'
import { formatName } from '../../words/sizes.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import { fitsSettings } from '../fits-settings.ts'
import type { Studio } from '../studio.ts'
import type { Outcome, Turn } from '../turn.ts'
import { openingFor } from './announce.ts'
import { offersFor } from './offers.ts'

export type Shown = Extract<Outcome, { kind: 'painted' | 'went_back' }>

/**
 * Makes the message of a painted turn, or of one that goes back to a picture.
 * @param noted what the workspace has answered when it was told of the turn; null: it was not told
 */
export async function resultOf(
  turn: Turn,
  outcome: Shown,
  studio: Studio,
  noted: Noted | null = null,
): Promise<Said> {
  const { record } = outcome
  const words = wordsIn(turn.ask.language)
  const model = modelOf(record.model)
  const pictures = picturesOf(record)
  const picture = outcome.kind === 'went_back' ? outcome.picture : null
  const links = new Map<string, PictureUrls>()
  for (const each of pictures) links.set(each.key, await linksTo(each, turn.ask, studio))
  return resultMessage({
    record,
    picture,
    modelLabel: model.label,
    understood: outcome.kind === 'painted' ? understoodIn(turn, model.label, words) : '',
    left: leftIn(noted?.left ?? null, words),
    offers: offersFor(record, picture ?? 1, noted ?? (await rulesOf(studio)), studio),
    links,
    galleryUrl: `${turn.ask.origin}${await studio.galleryPath()}`,
    display: DISPLAYS[turn.display],
    opening: openingFor(turn),
    notes: await notesOn(turn, outcome, () => noted?.replies ?? studio.repliesHere(), words),
    words,
  })
}

/** What is too large is refused when somebody presses, so a workspace that does not answer holds nothing up. */
const rulesOf = (studio: Pick<Studio, 'rules'>): Promise<Pick<Noted, 'maxSize'>> =>
  studio.rules().catch(() => ({ maxSize: null }))

/** A large picture is shown by its preview, and kept as it is. */
async function linksTo(
  picture: Picture,
  { origin }: ThreadAsk,
  { links, previews }: Studio,
): Promise<PictureUrls> {
  const linkTo = async (key: string) => `${origin}${await links.path(key)}`
  const shown = await linkTo(await previews.shownKey(picture))
  return { shown, original: await linkTo(picture.key) }
}

async function notesOn(
  turn: Turn,
  outcome: Shown,
  repliesHere: () => Replies | Promise<Replies>,
  words: Words,
): Promise<string[]> {
  const { record } = outcome
  const { results } = words
  const pictures = picturesOf(record)
  const model = modelOf(record.model).label
  const used = record.uploads.map(({ name }) => name)
  const notes = explainAllLeftOut(turn.leftOut, { used, model }, words)
  if (outcome.kind === 'went_back') {
    const { version } = record
    const name = versionName({ version, picture: outcome.picture }, pictures.length)
    notes.unshift(turn.ask.wantsBest ? words.lettering.best(name) : results.backTo(name))
  } else {
    const { unpainted } = outcome
    const why = unpainted === null ? null : explainFailure(unpainted.failure, words)
    if (record.sizes !== null && record.sizes.failed.length > 0)
      notes.push(missingSizes(record.sizes.failed, why, words))
    else if (unpainted !== null && why !== null) notes.push(results.unpainted(unpainted.count, why))
    if (pictures.length > 1) notes.push(results.chooseOne)
    else if (isFirst(record)) notes.push(howToChange(await repliesHere(), words))
    notes.push(...letteringNotes(record, words))
    notes.push(...record.notes.map((note) => explainNote(note, model, words)))
  }
  const isExact = turn.ask.sizes !== null
  const odd = isExact
    ? -1
    : pictures.findIndex((each, i) => !fitsSettings(each, wishFor(turn, record, i)))
  const other = pictures[odd]
  if (other?.width && other.height)
    notes.push(
      results.notAsAsked(wishOf(wishFor(turn, record, odd), words), other.width, other.height),
    )
  if (turn.display === 'uploaded') notes.push(results.pictureBelow)
  return notes
}

/** @param why a sentence; null: nobody knows any more */
const missingSizes = (failed: readonly Format[], why: string | null, words: Words): string =>
  words.sizes.missing(listed(failed, words), why ?? words.sizes.cannotMake)

const listed = (formats: readonly Format[], words: Words): string =>
  words.notes.listed(formats.map((one) => formatName(one, words)))

/** Said once in a thread, where it begins. A shared picture comes with a line of its own. */
const isFirst = ({ version, shared }: TurnRecord): boolean => version === 1 && shared === null

const howToChange = (replies: Replies, { results }: Words): string =>
  replies === 'all' ? results.replyToChange : results.mentionToChange
/** Who has many pictures left need not think of them. */
const FEW = 0.3

const leftIn = (left: Left | null, { limits }: Words): string =>
  left === null || left.left > Math.ceil(left.most * FEW)
    ? ''
    : limits.leftToday(left.left, left.most)

/** “9:16, 4K, from your words”: whoever says it sees that it was understood. */
function understoodIn({ ask }: Turn, model: string, { meaning }: Words): string {
  const { settings, ratios, count, fromWords } = ask
  const said: Record<FromWords, string> = {
    ratio: ratios.length > 0 ? ratios.join(', ') : (settings.ratio ?? ''),
    size: settings.size ?? '',
    count: meaning.several(count),
    model,
  }
  return fromWords.length === 0
    ? ''
    : meaning.fromWords(fromWords.map((one) => said[one]).join(', '))
}

/** What was asked for one of the pictures, counted from 0. */
const wishFor = ({ ask }: Turn, record: TurnRecord, at: number): Settings => ({
  ...record.settings,
  ratio: ask.ratios[at] ?? ask.settings.ratio,
})

function letteringNotes({ lettering, sizes }: TurnRecord, words: Words): string[] {
  const misspelled = sizes?.misspelled ?? []
  if (misspelled.length > 0) return [words.sizes.misspelled(listed(misspelled, words))]
  switch (lettering) {
    case 'right_again':
      return [words.lettering.paintedTwice]
    case 'wrong':
      return [words.lettering.mayBeWrong]
    case 'right':
    case null:
      return []
  }
}

function explainNote(note: Note, model: string, { brand, notes, results }: Words): string {
  switch (note) {
    case 'lost_pictures':
      return results.lostPictures
    case 'other_model':
      return notes.other_model(model)
    case 'lost_signatures':
    case 'unchanged':
      return notes[note]
    case 'brand_pictures_gone':
      return brand.picturesGone
    case 'brand_crowded':
      return brand.crowded
    case 'no_logo':
      return brand.noLogo
  }
}

const DISPLAYS: Record<Turn['display'], Display> = {
  pictures: 'cards',
  images: 'pictures',
  upload: 'none',
  uploaded: 'none',
  links: 'links',
}
