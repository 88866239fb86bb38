/** What is known of the words in the formats of a set: of what is scaled, what was found of its version. Pure. */
import type { Format } from '../../turns/formats.ts'
import { type Spelled, isSpelledRight } from '../../turns/spelled.ts'
import type { TurnRecord } from '../../turns/turn-record.ts'
import type { Turn } from '../turn.ts'
import type { SizesItem, SizesStage } from './stage.ts'

/** What was found of the words in one picture of a version. @param picture counted from 1 */
export function spellingOf(
  { lettering, sizes }: Pick<TurnRecord, 'lettering' | 'sizes'>,
  picture: number,
): Spelled {
  const { formats = [], misspelled = [] } = sizes ?? {}
  const format = formats[picture - 1]
  if (lettering !== 'wrong' || format === undefined) return lettering
  return misspelled.some((one) => isSame(one, format)) ? 'wrong' : null
}

const isSame = (one: Format, other: Format): boolean =>
  one.width === other.width && one.height === other.height

interface Spelling {
  readonly lettering: Spelled
  readonly misspelled: readonly SizesItem[]
}

/** @param made the formats that there are; `found`: what was found of all that was painted for them */
export function spellingIn(
  made: readonly SizesItem[],
  { spelled }: Pick<SizesStage, 'spelled'>,
  { lettering }: Pick<Turn, 'lettering'>,
  found: Spelled,
): Spelling {
  const wrong = lettering?.stage === 'done' ? lettering.wrong : []
  const misspelled = made.filter(({ call }) =>
    call === null ? spelled === 'wrong' : wrong.includes(call),
  )
  if (misspelled.length > 0) return { lettering: 'wrong', misspelled }
  const isRight = made.every(({ call }) => isSpelledRight(call === null ? spelled : found))
  const isPainted = made.some(({ call }) => call !== null)
  return { lettering: isRight ? (isPainted ? found : 'right') : null, misspelled }
}
