/**
 * The buffers of an isolate in which objects are collected: a large one, and small ones for those who write at
 * the same time. There are no others. Who waits for one does not read on meanwhile.
 */
import { type Held, createPlaces } from '../lib/places.ts'
import { LARGE_BYTES, SMALL_BUFFERS, SMALL_BYTES } from './constants.ts'
import { type ObjectBuffer, createObjectBuffer } from './object-buffer.ts'

const makeSmall = Array.from({ length: SMALL_BUFFERS }, () => () => createObjectBuffer(SMALL_BYTES))

const buffers = createPlaces([() => createObjectBuffer(LARGE_BYTES), ...makeSmall])

export type HeldBuffer = Held<ObjectBuffer>

/** The large buffer, or a small one while somebody has that. To be given back. */
export const takeBuffer = (): Promise<HeldBuffer> => buffers.take()
