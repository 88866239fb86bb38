/** Tells a picture by its first bytes. File names and declared types are not believed. */

/** The types that Gemini takes (facts: PNG, JPEG, WebP, HEIC, HEIF). */
export const PICTURE_TYPES = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/heic',
  'image/heif',
] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

const EXTENSIONS: Record<PictureType, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/heif': 'heif',
}

const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'hevm', 'hevs'])
const HEIF_BRANDS = new Set(['mif1', 'msf1'])

/** The type of a picture whose first {@link TYPE_BYTES} bytes are given; null for anything else. */
export function pictureType(head: Uint8Array): PictureType | null {
  const at = (from: number, text: string): boolean =>
    Array.from(text).every((character, i) => head[from + i] === character.charCodeAt(0))
  if (at(0, '\u0089PNG\r\n\u001a\n')) return 'image/png'
  if (at(0, '\u00ff\u00d8\u00ff')) return 'image/jpeg'
  if (at(0, 'RIFF') && at(8, 'WEBP')) return 'image/webp'
  if (!at(4, 'ftyp')) return null
  const brand = String.fromCharCode(...head.subarray(8, 12))
  if (HEIC_BRANDS.has(brand)) return 'image/heic'
  return HEIF_BRANDS.has(brand) ? 'image/heif' : null
}

/** The type that a key of ours ends with; null for anything else. */
export const typeOfKey = (key: string): PictureType | null =>
  PICTURE_TYPES.find((type) => key.endsWith(`.${EXTENSIONS[type]}`)) ?? null

/** The file name's ending for a type, without the dot. */
export const extensionOf = (type: PictureType): string => EXTENSIONS[type]
