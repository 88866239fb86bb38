/** Chance that is the same each time: numbers drawn from a seed. */

/** A stream of numbers from 0 up to 1. */
export type Random = () => number

/** FNV-1a. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value
}

/** mulberry32, seeded by words. */
export function createRandom(seed: string): Random {
  let state = hash(seed)
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

/** A number from `low` up to `high`. */
export const between = (random: Random, low: number, high: number): number =>
  low + (high - low) * random()
