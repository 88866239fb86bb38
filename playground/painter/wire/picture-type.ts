/** Tells a picture by its first bytes, apart from what the Worker believes about it. */

const HEIF_BRANDS: Readonly<Record<string, string>> = {
  heic: 'image/heic',
  heix: 'image/heic',
  heim: 'image/heic',
  heis: 'image/heic',
  hevc: 'image/heic',
  hevx: 'image/heic',
  mif1: 'image/heif',
  msf1: 'image/heif',
}

/** The MIME types that Gemini takes inline. */
export const PICTURE_TYPES = new Set([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/heic',
  'image/heif',
])

/** The MIME type that the bytes speak of; null for anything that Gemini does not take. */
export function pictureTypeOf(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 16)
  if (head.startsWith('\u0089PNG\r\n')) return 'image/png'
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg'
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'image/webp'
  return head.startsWith('ftyp', 4) ? (HEIF_BRANDS[head.slice(8, 12)] ?? null) : null
}
