/**
 * Bytes behind the end of a picture, so that no two answers of the model are the same picture, and so that each
 * is too large to come in one piece, as the pictures of the real model are.
 */
import { randomUUID } from 'node:crypto'

const MAGIC = 'chaos:'
const FILLING = Buffer.alloc(400 * 1024)
const MARK_BYTES = MAGIC.length + 36

/** A picture in base64, with a mark of its own. */
export const marked = (base64: string): string =>
  Buffer.concat([
    ...[Buffer.from(base64, 'base64'), FILLING],
    Buffer.from(MAGIC + randomUUID()),
  ]).toString('base64')

/** The picture without its mark, where it has one. */
export function unmarked(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  const isMarked = bytes.subarray(-MARK_BYTES).toString('latin1').startsWith(MAGIC)
  return isMarked ? bytes.subarray(0, -MARK_BYTES - FILLING.length).toString('base64') : base64
}
