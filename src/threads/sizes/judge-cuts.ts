/** Asks the judge whether a picture may be cut to other shapes, all in one call. */
import { coverOf } from '../../darkroom/formats/format.ts'
import type { Size } from '../../darkroom/scale/scale.ts'
import { isRight } from '../lettering/lettering.ts'
import type { Studio } from '../studio.ts'

export interface Cuts {
  /** Of which of the formats nothing important is lost; whoever is unsure, or does not answer, lets nothing be cut. */
  readonly may: readonly boolean[]
  /** USD. */
  readonly cost: number
}

/** @param picture in R2, with its pixels */
export async function judgeCuts(
  picture: { readonly key: string; readonly mimeType: string } & Size,
  formats: readonly Size[],
  { judge }: Pick<Studio, 'judge'>,
): Promise<Cuts> {
  if (formats.length === 0) return { may: [], cost: 0 }
  const { key, mimeType } = picture
  const questions = formats.map((format, i) => [String(i), questionFor(picture, format)])
  const judged = await judge({
    pictures: [{ key, mimeType }],
    questions: Object.fromEntries(questions),
  })
  const may = formats.map((_, i) => isRight(judged.answers.get(String(i)) ?? null))
  return { may, cost: judged.cost }
}

function questionFor(picture: Size, format: Size): string {
  const { x, y } = coverOf(picture, format)
  const isNarrower = x > 0
  const part = isNarrower ? x / picture.width : y / picture.height
  const edges = isNarrower ? 'left and the right' : 'top and the bottom'
  const percent = Math.max(1, Math.round(part * 100))
  return `If ${percent} % were cut off the ${edges} edge of the picture each, would everything important still be there as a whole: its subject, all faces and all words?`
}
