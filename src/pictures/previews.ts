/** Smaller pictures for Slack to show in place of large ones, made once and kept beside them in R2. */
import { inTime } from '../lib/in-time.ts'
import { errorFields, type Log } from '../lib/log.ts'
import { createPlaces } from '../lib/places.ts'
import { READ_BYTES } from '../pipe/constants.ts'
import { joined } from '../pipe/joined.ts'
import type { Beside } from '../pipe/r2-writer.ts'
import { readChunks } from '../pipe/read-chunks.ts'
import { previewKey } from '../turns/keys.ts'
import type { Picture } from '../turns/turn-record.ts'

/** Slack documents no limit; above a few MB its own fetching becomes slow, and fails now and then. */
export const MAX_SHOWN_BYTES = 3_000_000
/** What Slack shows: https://docs.slack.dev/reference/block-kit/blocks/image-block */
const SHOWN_TYPES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif'])
/** In pixels, of the longest side: sharp on every screen. */
export const MAX_PREVIEW_SIDE = 2048
const QUALITY = 85
/** A preview is a courtesy, so nobody waits longer for it. */
const TIMEOUT_MS = 20_000

/** So many are made at once from what is in R2 already; each has its bytes in several hands. */
const places = createPlaces(Array.from({ length: 3 }, () => () => null))

type Shown = Pick<Picture, 'key' | 'bytes' | 'mimeType'>

export interface Previews {
  /** The key of what Slack should show of a picture: a preview where it is large, or the original. */
  shownKey(picture: Shown): Promise<string>
  /** Makes the preview of a picture while that is written, so that nobody has to read it again. */
  beside(picture: Pick<Shown, 'key' | 'mimeType'>): Beside
}

export interface PreviewTools {
  /** Cloudflare's Images. Without it, and whenever it fails, originals are shown. */
  readonly images: ImagesBinding | undefined
  readonly bucket: R2Bucket
  readonly log: Log
}

/** The previews of the pictures in a bucket. */
export function createPreviews({ images, bucket, log }: PreviewTools): Previews {
  const needsOne = ({ bytes, mimeType }: Omit<Shown, 'key'>): boolean =>
    images !== undefined && (bytes > MAX_SHOWN_BYTES || !SHOWN_TYPES.has(mimeType))
  const made = async (work: Promise<boolean>): Promise<boolean> => {
    try {
      return await inTime(work, TIMEOUT_MS, false)
    } catch (error) {
      log('warn', 'no_preview', errorFields(error))
      return false
    }
  }
  return {
    async shownKey(picture) {
      const { key } = picture
      if (!needsOne(picture) || images === undefined) return key
      const to = previewKey(key)
      return (await made(makeOnce(key, to, images, bucket))) ? to : key
    },
    beside: ({ key, mimeType }) => ({
      wants: (bytes) => needsOne({ bytes, mimeType }),
      async take(body) {
        if (images !== undefined) await made(make(body, previewKey(key), images, bucket))
      },
    }),
  }
}

/** Whether there is one. Its bytes flow from R2 through Images. */
async function makeOnce(
  from: string,
  to: string,
  images: ImagesBinding,
  bucket: R2Bucket,
): Promise<boolean> {
  if ((await bucket.head(to)) !== null) return true
  const place = await places.takeWithin(TIMEOUT_MS / 2)
  if (place === null) return false
  try {
    const original = await bucket.get(from)
    return original !== null && (await make(original.body, to, images, bucket))
  } finally {
    place.giveBack()
  }
}

/** Whether it was made. It is small, so it is held as a whole: the buffers are for what is not. */
async function make(
  original: ReadableStream<Uint8Array>,
  to: string,
  images: ImagesBinding,
  bucket: R2Bucket,
): Promise<boolean> {
  const preview = await images
    .input(original)
    .transform({ width: MAX_PREVIEW_SIDE, height: MAX_PREVIEW_SIDE, fit: 'scale-down' })
    .output({ format: 'image/jpeg', quality: QUALITY })
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of readChunks(preview.image(), READ_BYTES)) {
    length += chunk.length
    if (length > MAX_SHOWN_BYTES) return false
    chunks.push(joined(chunk))
  }
  await bucket.put(to, joined(...chunks), { httpMetadata: { contentType: 'image/jpeg' } })
  return true
}
