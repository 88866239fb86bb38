/**
 * The buffers of an isolate in which objects are collected: a large one, and small ones for those who write at
 * the same time. There are no others. Who waits for one does not read on meanwhile.
 */
import { type Held, createPlaces } from '../lib/places.ts'
import { LARGE_BYTES, SMALL_BUFFERS, SMALL_BYTES } from './constants.ts'

const makeSmall = Array.from({ length: SMALL_BUFFERS }, () => () => new Uint8Array(SMALL_BYTES))

const buffers = createPlaces([() => new Uint8Array(LARGE_BYTES), ...makeSmall])

export type HeldBuffer = Held<Uint8Array>

/** The large buffer, or a small one while somebody has that. To be given back. */
export const takeBuffer = (): Promise<HeldBuffer> => buffers.take()
