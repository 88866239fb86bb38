/** Which pictures of a thread a request carries: within the model's limit, the window and the bytes. Pure. */
import type { Picture } from '../turns/turn-record.ts'
import type { PastTurn } from './past-turn.ts'
import type { ReplayRules } from './replay-rules.ts'
import type { NextTurn } from './user-content.ts'

/** Gemini takes 100 MB inline (since January 2026); base64 adds a third, the words need some room. */
const MAX_REPLAY_BYTES = 72 * 1024 * 1024

type Sent = Pick<Picture, 'key' | 'bytes' | 'sha256'>

/**
 * The keys of the pictures that are sent: the newest of the model's, then people's, newest first, and those of a brand
 * where there is room left. The same bytes are sent once.
 */
export function choosePictures(
  lineage: readonly PastTurn[],
  next: NextTurn,
  rules: ReplayRules,
): ReadonlySet<string> {
  const kept = new Set<string>()
  const hashes = new Set(next.uploads.map(({ sha256 }) => sha256).filter(Boolean))
  let pictures = rules.maxPictures - next.uploads.length
  let bytes = MAX_REPLAY_BYTES - next.uploads.reduce((sum, upload) => sum + upload.bytes, 0)
  const take = (wanted: readonly Sent[], extraBytes = 0): boolean => {
    const size = wanted.reduce((sum, picture) => sum + picture.bytes, extraBytes)
    const gone = wanted.some((picture) => rules.missing.has(picture.key))
    if (gone || wanted.length > pictures || size > bytes) return false
    for (const { key, sha256 } of wanted) {
      kept.add(key)
      hashes.add(sha256)
    }
    pictures -= wanted.length
    bytes -= size
    return true
  }
  let window = rules.historyPictures
  for (const turn of lineage.toReversed()) {
    const isNewest = turn === lineage.at(-1)
    if (turn.pictures.length > window && !isNewest) break
    window -= turn.pictures.length
    const signatures = Object.values(turn.signatures).reduce((sum, size) => sum + size, 0)
    // Of a newest turn with more pictures than fit, as many of the last ones as do.
    if (!take(turn.pictures, signatures) && isNewest)
      for (const picture of turn.pictures.toReversed()) take([picture])
  }
  for (const upload of lineage.flatMap((turn) => turn.uploads).toReversed())
    if (upload.sha256 === '' || !hashes.has(upload.sha256)) take([upload])
  for (const picture of next.brand?.pictures ?? [])
    if (picture.sha256 === '' || !hashes.has(picture.sha256)) take([picture])
  return kept
}
