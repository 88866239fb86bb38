/**
 * Between the numbers of sRGB and amounts of light: IEC 61966-2-1. Pictures are scaled in light, or fine bright lines
 * would darken. Pure.
 */

/** Steps of light that are told apart; a step near black is a fifth of one of sRGB's. */
const STEPS = 16_384

const toLight = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

const fromLight = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055

/** Light from 0 to 1 of each of the 256 numbers. */
export const LIGHT = Float32Array.from({ length: 256 }, (_, value) => toLight(value / 255))

const NUMBERS = Uint8Array.from({ length: STEPS + 1 }, (_, step) =>
  Math.round(fromLight(step / STEPS) * 255),
)

/** The nearest number for an amount of light; what is below 0 or above 1 is cut off. */
export const numberOf = (light: number): number =>
  NUMBERS[Math.max(0, Math.min(STEPS, Math.round(light * STEPS)))] ?? 0
