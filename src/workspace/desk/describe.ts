/**
 * Turns pictures into prompts, for the one who asked. Bytes flow from Slack into R2 and from there to
 * Gemini; what was put into R2 for that is removed again.
 */
import { toPaintFailure } from '../../gemini/generate.ts'
import type { PictureRef } from '../../gemini/text-request.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import { typeOfKey } from '../../pictures/picture-type.ts'
import { paintWait } from '../../threads/retry.ts'
import type { AskFile } from '../../turns/ask.ts'
import { describedKey } from '../../turns/keys.ts'
import type { Language } from '../../turns/language.ts'
import { NO_SETTINGS } from '../../turns/settings.ts'
import type { Aim } from '../../turns/draft.ts'
import { draftFor } from '../../turns/returned.ts'
import type { PaintFailure } from '../../turns/turn-failure.ts'
import { returnedMessage } from '../../web-api/blocks/returned.ts'
import { type Offer, offerMessage } from '../../web-api/blocks/offer.ts'
import type { Said } from '../../web-api/blocks/said.ts'
import { MAX_UPLOAD_BYTES, type Why, openFile } from '../../web-api/files.ts'
import { escapeText } from '../../web-api/text.ts'
import { explainLeftOut } from '../../words/failures.ts'
import { explainNoDescription } from '../../words/no-better-words.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import type { DescribeErrand, Source } from './errand.ts'
import type { Carried, Errands } from './errands.ts'
import { showTo } from './improve.ts'

const MAX_FILE_TRIES = 4
const FILE_WAIT_MS = 1000

/** A source that is done, or how long to wait before it is tried again. */
type Looked = { readonly source: Source } | { readonly waitMs: number; readonly source: Source }

interface Looking extends Pick<DescribeErrand, 'team' | 'id' | 'userId' | 'channel'> {
  readonly language: Language
  readonly tries: number
}

/** Describes what is not described yet, side by side, and shows all of it once nothing is missing. */
export async function describe(
  errand: DescribeErrand,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const language = await errands.languageOf(errand.userId)
  const looked = await Promise.all(
    errand.sources.map((source, i) => look(source, i + 1, { ...errand, language, tries }, errands)),
  )
  const sources = looked.map(({ source }) => source)
  const done = { ...errand, sources }
  errands.save(done)
  const waits = looked.flatMap((one) => ('waitMs' in one ? one.waitMs : []))
  if (waits.length > 0) return { done: false, waitMs: Math.max(...waits) }
  return answer(done, wordsIn(language), tries, errands)
}

async function look(
  source: Source,
  n: number,
  { team, id, language, tries, ...payer }: Looking,
  errands: Errands,
): Promise<Looked> {
  const words = wordsIn(language)
  if (source.told !== null) return { source }
  const problem = (sentence: string): Looked => ({
    source: { ...source, told: { words: null, problem: sentence } },
  })
  const picture = await pictureOf(
    source,
    (extension) => describedKey(team, id, n, extension),
    errands,
  )
  if (!picture.ok) {
    const why = picture.error
    if (why !== 'try_again') return problem(explainLeftOut({ name: source.name, why }, words))
    if (tries < MAX_FILE_TRIES) return { source, waitMs: FILE_WAIT_MS * 2 ** tries }
    return problem(explainLeftOut({ name: source.name, why: 'unreachable' }, words))
  }
  const told = await errands.writerFor(payer).describe(picture.value, language)
  if (source.file !== null) await errands.pictures.remove([picture.value.key])
  if (told.ok) return { source: { ...source, told: { words: told.value, problem: null } } }
  if (told.error.reason === 'missing') return problem(words.offers.pictureGone)
  const failure: PaintFailure = toPaintFailure(told.error)
  const waitMs = paintWait(failure, tries + 1, errands.clock.random())
  if (waitMs !== null) return { source, waitMs }
  errands.tellOperator(failure)
  return problem(explainNoDescription(failure, words))
}

/** One of Easel's own pictures, or a file that is brought into R2 for a while. */
async function pictureOf(
  { file, key }: Source,
  keyOf: (extension: string) => string,
  errands: Errands,
): Promise<Result<PictureRef, Why>> {
  if (file === null) {
    const mimeType = key === null ? null : typeOfKey(key)
    return key === null || mimeType === null ? err('not_a_picture') : ok({ key, mimeType })
  }
  return bringIn(file, keyOf, errands)
}

async function bringIn(
  file: AskFile,
  keyOf: (extension: string) => string,
  errands: Errands,
): Promise<Result<PictureRef, Why>> {
  const opened = await openFile(file, errands)
  if (!opened.ok) return opened
  const saved = await errands.pictures.saveUpload(opened.value, keyOf, MAX_UPLOAD_BYTES)
  if (saved.ok) return saved
  return err(saved.error === 'broken' ? 'try_again' : saved.error)
}

/** Shows the prompts, and a sentence for each picture that has none. */
function answer(
  errand: DescribeErrand,
  catalogue: Words,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const { sources, more } = errand
  const offers = sources.flatMap((source, i): Offer[] => {
    const words = source.told?.words ?? null
    if (words === null) return []
    const draft = `${errand.id}-${i + 1}`
    errands.keepDraft(draft, { before: '', previous: null, opens: { words, aim: aimOf(errand) } })
    return [{ title: sources.length === 1 ? null : source.name, words, draft }]
  })
  const problems = sources.flatMap(({ told }) => told?.problem ?? [])
  const notes = [...problems, ...(more === 0 ? [] : [catalogue.offers.onlySome(sources.length)])]
  const said: Said =
    offers.length === 0
      ? withPictures(escapeText(problems.join('\n')), errand, catalogue, errands)
      : offerMessage(catalogue.offers.described(offers.length), offers, notes, catalogue)
  return showTo(errand, said, tries, errands)
}

/** Pictures that nobody described can still be painted from: they come back in the form. */
function withPictures(
  text: string,
  { id, sources, channel }: DescribeErrand,
  catalogue: Words,
  errands: Errands,
): Said {
  const files = sources.flatMap(({ file, name }) => (file === null ? [] : [{ id: file.id, name }]))
  if (files.length === 0) return { text, blocks: [] }
  const offer = { draft: id, words: '', aim: { ...aimOf({ channel }), files }, paint: null }
  errands.keepDraft(offer.draft, draftFor(offer))
  return returnedMessage(text, { typed: '', offer }, catalogue)
}

/** A description begins a picture of its own. */
const aimOf = ({ channel }: Pick<DescribeErrand, 'channel'>): Aim => ({
  channel,
  threadTs: null,
  isNew: true,
  version: null,
  files: [],
  settings: NO_SETTINGS,
  count: 1,
  ratios: [],
  isPrivate: false,
})
