/** Sets a logo into a picture, exactly as it is, scaled to its place. Pure. */
import { type Area, CHANNELS, type PixelRows, type Pixels, collected, wholeOf } from '../pixels.ts'
import type { LogoPlace } from '../../turns/brand.ts'
import { type Size, scaled } from '../scale/scale.ts'

export { LOGO_PLACES, type LogoPlace } from '../../turns/brand.ts'

/** Of the shorter side of the picture: the longer side of the logo, and the margin to the edges. */
const SHARE = 0.22
const MARGIN = 0.04

export interface LogoOptions {
  /** From above 0 to 1. */
  readonly share?: number
  /** From 0 to below 0.5. */
  readonly margin?: number
}

/** Where a logo goes in a picture: in its own shape, in whole pixels, within the picture. */
export function placeLogo(
  picture: Size,
  logo: Size,
  place: LogoPlace,
  { share = SHARE, margin = MARGIN }: LogoOptions = {},
): Area {
  const shorter = Math.min(picture.width, picture.height)
  const edge = Math.round(shorter * margin)
  const scale = Math.min(
    (shorter * share) / Math.max(logo.width, logo.height),
    (picture.width - 2 * edge) / logo.width,
    (picture.height - 2 * edge) / logo.height,
  )
  const width = Math.max(1, Math.round(logo.width * scale))
  const height = Math.max(1, Math.round(logo.height * scale))
  const [right, bottom] = [picture.width - width, picture.height - height]
  if (place === 'centre')
    return { x: Math.round(right / 2), y: Math.round(bottom / 2), width, height }
  return {
    x: place.endsWith('left') ? edge : right - edge,
    y: place.startsWith('top') ? edge : bottom - edge,
    width,
    height,
  }
}

/** The rows of a picture with the logo over it in `area`; all other pixels stay what they are. */
export function withLogo(picture: PixelRows, logo: Pixels, area: Area): PixelRows {
  const fitted = collected(scaled(logo, wholeOf(logo), area))
  function* rows(): Generator<Uint8ClampedArray, void, void> {
    let y = 0
    for (const row of picture.rows) {
      const line = y - area.y
      if (line >= 0 && line < area.height) layOver(row, area.x, fitted, line)
      yield row
      y += 1
    }
  }
  return { ...picture, rows: rows() }
}

/** The `over` of Porter and Duff, in the row's own memory. */
function layOver(row: Uint8ClampedArray, x: number, logo: Pixels, line: number): void {
  const start = line * logo.width * CHANNELS
  for (let i = 0; i < logo.width * CHANNELS; i += CHANNELS) {
    const over = (logo.data[start + i + 3] ?? 0) / 255
    if (over === 0) continue
    const to = x * CHANNELS + i
    const under = ((row[to + 3] ?? 0) / 255) * (1 - over)
    const alpha = over + under
    for (let channel = 0; channel < 3; channel += 1)
      row[to + channel] =
        ((logo.data[start + i + channel] ?? 0) * over + (row[to + channel] ?? 0) * under) / alpha
    row[to + 3] = alpha * 255
  }
}
