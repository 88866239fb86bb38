/** Smaller pictures for Slack to show in place of large ones, made once and kept beside them in R2. */
import { inTime } from '../lib/in-time.ts'
import { errorFields, type Log } from '../lib/log.ts'
import { createR2Writer } from '../pipe/r2-writer.ts'
import { writeStream } from '../pipe/write-stream.ts'
import { previewKey } from '../turns/keys.ts'
import type { Picture } from '../turns/turn-record.ts'

/** Slack documents no limit; above a few MB its own fetching becomes slow, and fails now and then. */
export const MAX_SHOWN_BYTES = 3_000_000
/** What Slack shows: https://docs.slack.dev/reference/block-kit/blocks/image-block */
const SHOWN_TYPES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif'])
/** In pixels, of the longest side: sharp on every screen. */
const MAX_SIDE = 2048
const QUALITY = 85
/** A preview is a courtesy, so nobody waits longer for it. */
const TIMEOUT_MS = 20_000

export interface Previews {
  /** The key of what Slack should show of a picture: a preview where it is large, or the original. */
  shownKey(picture: Pick<Picture, 'key' | 'bytes' | 'mimeType'>): Promise<string>
}

export interface PreviewTools {
  /** Cloudflare's Images. Without it, and whenever it fails, originals are shown. */
  readonly images: ImagesBinding | undefined
  readonly bucket: R2Bucket
  readonly log: Log
}

/** The previews of the pictures in a bucket. */
export function createPreviews({ images, bucket, log }: PreviewTools): Previews {
  return {
    async shownKey({ key, bytes, mimeType }) {
      const isShown = bytes <= MAX_SHOWN_BYTES && SHOWN_TYPES.has(mimeType)
      if (isShown || images === undefined) return key
      const to = previewKey(key)
      try {
        const isThere = (await bucket.head(to)) !== null
        return isThere || (await inTime(make(key, to, images, bucket), TIMEOUT_MS, false))
          ? to
          : key
      } catch (error) {
        log('warn', 'no_preview', errorFields(error))
        return key
      }
    },
  }
}

/** Whether it was made. Its bytes flow from R2 through Images into R2. */
async function make(
  from: string,
  to: string,
  images: ImagesBinding,
  bucket: R2Bucket,
): Promise<boolean> {
  const original = await bucket.get(from)
  if (original === null) return false
  const preview = await images
    .input(original.body)
    .transform({ width: MAX_SIDE, height: MAX_SIDE, fit: 'scale-down' })
    .output({ format: 'image/jpeg', quality: QUALITY })
  const writer = createR2Writer(bucket, to, { httpMetadata: { contentType: 'image/jpeg' } })
  const written = await writeStream(writer, preview.image(), MAX_SHOWN_BYTES)
  return written.ok
}
