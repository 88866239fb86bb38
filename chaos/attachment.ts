/** Pictures that people attach: small, and each different from all others. */
import { randomUUID } from 'node:crypto'
import { hashOf } from './model-relay.ts'

/** One white pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
  'base64',
)

export function attachment() {
  // What stands behind the end of a PNG changes nothing that is seen.
  const bytes = Buffer.concat([PNG, Buffer.from(randomUUID())])
  return { bytes, hash: hashOf(bytes), name: 'sketch.png' }
}
