/**
 * The buffers of an isolate in which objects are collected: one large one, for whoever comes first, and
 * small ones for those who write at the same time. They are used again and again, so that there are not
 * as many as objects since the last garbage collection.
 */
import { PART_BYTES, WHOLE_BYTES } from './constants.ts'

let large: Uint8Array | null = null
let isLargeTaken = false
let spare: Uint8Array | null = null

/** A buffer of `WHOLE_BYTES`, or of `PART_BYTES` while another one has that. To be given back. */
export function takeBuffer(): Uint8Array {
  if (!isLargeTaken) {
    isLargeTaken = true
    large ??= new Uint8Array(WHOLE_BYTES)
    return large
  }
  const buffer = spare ?? new Uint8Array(PART_BYTES)
  spare = null
  return buffer
}

/** Gives a buffer back; nothing of it may be used any more. */
export function giveBack(buffer: Uint8Array): void {
  if (buffer === large) isLargeTaken = false
  else spare ??= buffer
}
