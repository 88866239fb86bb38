/** Bytes that are read from a stream in one go: fewer calls into the runtime, little memory. */
export const READ_BYTES = 256 * 1024

/**
 * Characters that are decoded in one go. Strings of up to 32 KiB live and die in V8's young space;
 * longer ones go to the large object space and cost twice the time (measured in workerd).
 */
export const PIECE_CHARACTERS = 16 * 1024

/** Bytes of an object that are read in one go, a multiple of three: no group is carried over. */
export const OBJECT_READ_BYTES = 192 * 1024

/** Bytes that are encoded in one go, for the same reason as `PIECE_CHARACTERS`; a multiple of three. */
export const PIECE_BYTES = 24 * 1024

/** A small buffer, and a part of an object that needs several: R2 takes no part below 5 MiB but the last. */
export const SMALL_BYTES = 8 * 1024 * 1024

/** So many objects are collected side by side, beside the one that has the large buffer. */
export const SMALL_BUFFERS = 3

/**
 * What is collected at most before it is written: more than the largest pictures, and a fifth of an
 * isolate's memory. Only one writer of an isolate does so at a time.
 */
export const LARGE_BYTES = 24 * 1024 * 1024

/**
 * How long a stream from outside may neither go on nor end. It is read in chunks of `READ_BYTES`, so a
 * steady one may be as slow as 9 kB/s.
 */
export const IDLE_MS = 30_000

/** Open brackets of an answer: no real one has more than a few. */
export const MAX_DEPTH = 64

/** First bytes that a sink sees before it names an object: enough for every picture's magic number. */
export const HEAD_BYTES = 32

/** Bytes that are kept of an answer that is not 2xx. */
export const MAX_ERROR_BYTES = 64 * 1024

/** Stands before a key where a string was taken out of an answer. */
export const REFERENCE_SCHEME = 'r2://'

/** Bytes of a buffer that are handed over in one go. */
export const WRITE_BYTES = 256 * 1024
