/** Pictures that other programs have made, for tests. */
import { joined } from '../../pipe/joined.ts'

/** 24 × 16 pixels, red with a blue square of 8 × 8 at the top left: a JPEG by Skia. */
export const SMALL_JPEG = Uint8Array.fromBase64(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAMEBgUGBgYFBgYGBwkI',
    'BgcJBwYGCAsICQoKCgoKBggLDAsKDAkKCgr/2wBDAQICAgICAgUDAwUKBwYHCgoKCgoKCgoKCgoKCgoKCgoK',
    'CgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgr/wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAA',
    'AAAAAAAAAAAAAAcI/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABYBAQEBAAAAAAAAAAAAAAAAAAcFCP/EACIR',
    'AAEDAQkBAAAAAAAAAAAAABEHExQSAAIXISRBQ2FjA//aAAwDAQACEQMRAD8Aw2pAJixrHi1B0MaM7yuVON+f',
    'zAb7J2Gev0jSPCybrZEhvjbpbc9L5NfQG5yABKzLb//Z',
  ].join(''),
)

/** The same as a lossless WebP, by Skia. */
export const SMALL_WEBP = Uint8Array.fromBase64(
  ['UklGRiwAAABXRUJQVlA4TCAAAAAvF8ADAA9wIPiDgB4Kev6DB2LBJH/pvSFE9D9iAgAAAA=='].join(''),
)

/** A JPEG with Exif's tag for the way up, from 1 to 8. */
export function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const exif = Uint8Array.of(
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  )
  return joined(jpeg.subarray(0, 2), exif, jpeg.subarray(2))
}
