/** Collects the bytes of an object: memory is taken as far as objects go, and used again by the next one. */
import { WRITE_BYTES } from './constants.ts'

export interface ObjectBuffer {
  /** Bytes that it takes at most. */
  readonly capacity: number
  /** Bytes that it has. */
  readonly filled: number
  /** Takes as many of `bytes` as there is room for; gives how many. */
  add(bytes: Uint8Array): number
  /** What it has, in order, in pieces that are valid until the next bytes come. */
  pieces(): Generator<Uint8Array, void, void>
  /** Forgets what it has, and keeps its memory. */
  clear(): void
}

/** @param capacity bytes */
export function createObjectBuffer(capacity: number): ObjectBuffer {
  // Not one array: the runtime would fill all of it with zeros, and take all of its memory, for the smallest picture.
  const taken: Uint8Array[] = []
  let filled = 0
  const pieceFor = (at: number): Uint8Array => {
    const index = Math.floor(at / WRITE_BYTES)
    const start = index * WRITE_BYTES
    const piece = (taken[index] ??= new Uint8Array(Math.min(WRITE_BYTES, capacity - start)))
    return piece.subarray(at - start)
  }
  return {
    capacity,
    get filled() {
      return filled
    },
    add(bytes) {
      const count = Math.min(bytes.length, capacity - filled)
      for (let at = 0; at < count;) {
        const room = pieceFor(filled)
        const part = bytes.subarray(at, Math.min(count, at + room.length))
        room.set(part)
        at += part.length
        filled += part.length
      }
      return count
    },
    *pieces() {
      for (let at = 0; at < filled; at += WRITE_BYTES) yield pieceFor(at).subarray(0, filled - at)
    },
    clear() {
      filled = 0
    },
  }
}
