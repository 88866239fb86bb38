/** Has the judge look at answers: does each spell what was asked for? */
import type { PictureRef } from '../../gemini/text-request.ts'
import type { Painting, Picture } from '../../turns/turn-record.ts'
import type { Studio } from '../studio.ts'
import { questionFor } from './lettering.ts'

export interface LookedAt {
  /** For each answer, how sure the judge is that it spells everything; null: it does not say. */
  readonly sure: readonly (number | null)[]
  /** USD. */
  readonly cost: number
}

/** All in one call. @param answers null: there is nothing to look at */
export async function lookAt(
  answers: readonly (Painting | null)[],
  texts: readonly string[],
  { judge, previews }: Pick<Studio, 'judge' | 'previews'>,
): Promise<LookedAt> {
  const shown = answers.flatMap((answer, of) =>
    (answer?.pictures ?? []).map((picture) => ({ of, picture })),
  )
  if (shown.length === 0) return { sure: answers.map(() => null), cost: 0 }
  const pictures: PictureRef[] = []
  for (const { picture } of shown) pictures.push(await seenOf(picture, previews))
  const questions = shown.flatMap((_, picture) =>
    texts.map((text, i) => [
      `${picture}.${i}`,
      questionFor(text, shown.length === 1 ? null : picture + 1),
    ]),
  )
  const judged = await judge({ pictures, questions: Object.fromEntries(questions) })
  const sureOf = (picture: number): number | null =>
    least(texts.map((_, i) => judged.answers.get(`${picture}.${i}`) ?? null))
  const sure = answers.map((_, of) =>
    most(shown.flatMap((one, picture) => (one.of === of ? [sureOf(picture)] : []))),
  )
  return { sure, cost: judged.cost }
}

/** A preview has all that can be read, and is a fraction of it. */
export async function seenOf(
  picture: Picture,
  { shownKey }: Pick<Studio['previews'], 'shownKey'>,
): Promise<PictureRef> {
  const key = await shownKey(picture)
  return { key, mimeType: key === picture.key ? picture.mimeType : 'image/jpeg' }
}

/** A picture is as right as its worst text; of what nobody knows, nobody is sure. */
function least(sure: readonly (number | null)[]): number | null {
  const known = sure.filter((one) => one !== null)
  const worst = known.length === 0 ? null : Math.min(...known)
  return known.length === sure.length || (worst ?? 1) < 0.5 ? worst : null
}

/** An answer with several pictures has the words in one of them. */
function most(sure: readonly (number | null)[]): number | null {
  const known = sure.filter((one) => one !== null)
  return known.length === 0 ? null : Math.max(...known)
}
