/** Which pictures a part of can be touched up. Pure. */
import { type Result, err, ok } from '../../lib/result.ts'
import type { Picture, TurnRecord } from '../../turns/turn-record.ts'
import { picturesOf } from '../../turns/turn-record.ts'

/** So many pixels are decoded at most. */
const MAX_PIXELS = 4_194_304
/** What is decoded. */
const TYPES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp'])

/** A picture whose size is known. */
export type Touchable = Picture & { readonly width: number; readonly height: number }

/** The picture, counted from 1, or why not. @param record null: the thread does not know it any more */
export function touchable(
  record: TurnRecord | null,
  picture: number,
): Result<Touchable, 'gone' | 'unreadable' | 'too_large'> {
  const found = record === null ? undefined : picturesOf(record)[picture - 1]
  if (found === undefined) return err('gone')
  const { width, height, mimeType } = found
  if (!TYPES.has(mimeType) || width === null || height === null) return err('unreadable')
  if (width * height > MAX_PIXELS) return err('too_large')
  return ok({ ...found, width, height })
}
