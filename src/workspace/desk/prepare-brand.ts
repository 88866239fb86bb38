/** Brings the pictures of a brand into R2 and has a preview painted. Nothing is kept before somebody says so. */
import { oneAtATime, tryLogo } from '../../darkroom/formats/set-logo.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import { slackWait } from '../../threads/retry.ts'
import { type AskFile, PLAIN_ASK, newTurnId } from '../../turns/ask.ts'
import type { Brand, BrandDraft, Logo } from '../../turns/brand.ts'
import { brandKey } from '../../turns/keys.ts'
import { NO_SETTINGS } from '../../turns/settings.ts'
import type { LeftOut } from '../../turns/turn-failure.ts'
import type { Upload } from '../../turns/upload.ts'
import { brandChoice } from '../../web-api/blocks/brand-choice.ts'
import { section } from '../../web-api/blocks/said.ts'
import { MAX_UPLOAD_BYTES, type Why, openFile } from '../../web-api/files.ts'
import { tell } from '../../web-api/tell.ts'
import { escapeText } from '../../web-api/text.ts'
import { explainLeftOut } from '../../words/failures.ts'
import { explainRefusal } from '../../words/limits.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import type { BrandErrand } from './errand.ts'
import { type Carried, DONE, type Errands } from './errands.ts'

const MAX_FILE_TRIES = 4
const FILE_WAIT_MS = 1000

/** Doing it twice writes the same objects, and asks for one preview. */
export async function prepareBrand(
  errand: BrandErrand,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const { id, userId, base } = errand
  const words = wordsIn(await errands.languageOf(userId))
  // Known before anything of it is in R2, so that it ends whatever happens.
  errands.brands.keepDraft({ id, userId, base, brand: errand.brand }, errands.clock.now())
  const brought = await bringAll(errand, tries, errands)
  if (brought === 'try_again') return { done: false, waitMs: FILE_WAIT_MS * 2 ** tries }
  // Its asker is forgotten meanwhile: nothing of it may stay behind.
  if (!errands.isWanted()) {
    await errands.pictures.remove(keysOf(brought))
    return DONE
  }
  const { brand, problems } = await withLogo(errand, brought, words, errands)
  const draft: BrandDraft = { id, userId, base, brand }
  errands.brands.keepDraft(draft, errands.clock.now())
  const sentence =
    problems.length > 0
      ? [words.brand.notTried, ...problems].join('\n')
      : preview(errand, draft, words, errands)
  if (sentence === null) return DONE
  const choice = brandChoice(draft.id, words, problems.length === 0)
  const told = await tell(errands, errand, sentence, [section(sentence), choice])
  const waitMs = told.ok ? null : slackWait(told.error, tries + 1, errands.clock.random())
  return waitMs === null ? DONE : { done: false, waitMs }
}

interface Brought {
  readonly pictures: readonly Upload[]
  readonly logo: Upload | null
  readonly leftOut: readonly LeftOut[]
}

const keysOf = ({ pictures, logo }: Brought): string[] =>
  [...pictures, ...(logo === null ? [] : [logo])].map(({ key }) => key)

async function bringAll(
  { team, id, files, logoFile }: BrandErrand,
  tries: number,
  errands: Errands,
): Promise<Brought | 'try_again'> {
  const pictures: Upload[] = []
  const leftOut: LeftOut[] = []
  let logo: Upload | null = null
  for (const [i, file] of [...files, ...(logoFile === null ? [] : [logoFile])].entries()) {
    const saved = await bringIn(file, (ending) => brandKey(team, id, i + 1, ending), errands)
    if (!saved.ok && saved.error === 'try_again' && tries < MAX_FILE_TRIES) return 'try_again'
    if (!saved.ok) {
      const why = saved.error === 'try_again' ? 'unreachable' : saved.error
      leftOut.push({ name: file.name, why })
    } else if (i >= files.length) logo = saved.value
    else if (!pictures.some(({ sha256 }) => sha256 === saved.value.sha256))
      pictures.push(saved.value)
  }
  return { pictures, logo, leftOut }
}

async function bringIn(
  file: AskFile,
  keyOf: (ending: string) => string,
  errands: Errands,
): Promise<Result<Upload, Why>> {
  const opened = await openFile(file, errands)
  if (!opened.ok) return opened
  const saved = await errands.pictures.saveUpload(opened.value, keyOf, MAX_UPLOAD_BYTES)
  if (saved.ok) return ok({ ...saved.value, name: file.name })
  return err(saved.error === 'broken' ? 'try_again' : saved.error)
}

/** The brand with what was brought, and a sentence for everything that cannot be used. mrkdwn. */
async function withLogo(
  { brand, logoAt }: BrandErrand,
  { pictures, logo, leftOut }: Brought,
  words: Words,
  { openPicture }: Errands,
): Promise<{ readonly brand: Brand; readonly problems: string[] }> {
  const problems = leftOut.map((one) => escapeText(explainLeftOut(one, words)))
  const bytes = logo === null ? null : await openPicture(logo.key)
  const isReadable = bytes === null || (await oneAtATime(() => tryLogo(bytes))).ok
  if (!isReadable) problems.push(escapeText(words.brand.badLogo))
  const next: Logo | null = logo !== null && isReadable ? { picture: logo, ...logoAt } : brand.logo
  const all = [...brand.pictures, ...pictures]
  return { brand: { ...brand, pictures: all, logo: next }, problems }
}

/** Asks for the preview in the direct messages; a sentence where a limit stands in the way. mrkdwn. */
function preview(
  { team, id, userId, origin }: BrandErrand,
  { brand }: BrandDraft,
  words: Words,
  errands: Errands,
): string | null {
  const seconds = errands.clock.now() / 1000
  const ask = {
    ...PLAIN_ASK,
    ...{ team, channel: userId, threadTs: null, askedAt: seconds.toFixed(6), userId },
    ...{ turnId: newTurnId(), language: 'en' as const, isSpoken: false, files: [], wanted: null },
    ...{ prompt: words.brand.previewPrompt, settings: NO_SETTINGS, count: 1 },
    ...{ origin, responseUrl: null, reserved: 0, trial: { draft: id, brand } },
  }
  const receipt = errands.request({
    key: `brand-preview/${id}`,
    errand: { kind: 'ask', ask, openingTried: false, isPrivate: true },
    onlyInEasel: false,
    saysRefusal: true,
  })
  if (typeof receipt !== 'object') return null
  return `${explainRefusal(receipt, words, 'mrkdwn')} ${words.brand.withoutPreview}`
}
