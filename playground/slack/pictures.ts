/**
 * Fetches the pictures of a message while it is posted, as Slack's image proxy does, and keeps
 * copies.
 */
import type { Recorder } from '../inspector/recorder.ts'
import { IMAGE_FETCH_MS } from './limits.ts'
import { readImageFacts, type ImageFacts } from './image-facts.ts'

/** A picture that Slack fetched: what the page shows, even while the app is down. */
export interface PictureCopy {
  bytes: Uint8Array
  facts: ImageFacts
  headers: Record<string, string>
}

/** The message that a picture is fetched for: shown in the inspector. */
export interface PictureUse {
  channel?: string | null
  threadTs?: string | null
}

/** Slack's image proxy. */
export interface PictureFetcher {
  /** Fetches a picture; undefined when it is not one that Slack takes, or not to be had. */
  fetch(url: string, where?: PictureUse): Promise<PictureCopy | undefined>
  /** The copy of a picture that was fetched before. */
  copy(url: string): PictureCopy | undefined
}

/** The oldest copies go when this many bytes are held. */
const MAX_COPY_BYTES = 256 * 1024 * 1024
const USER_AGENT = 'Slack-ImgProxy (+https://api.slack.com/robots)'
const SHOWABLE = /^image\/(?:png|jpe?g|gif)\b/

/** @param failing whether fetching fails on purpose */
export function createPictureFetcher(recorder: Recorder, failing: () => boolean): PictureFetcher {
  const copies = new Map<string, PictureCopy>()

  function keep(url: string, copy: PictureCopy): void {
    copies.delete(url)
    copies.set(url, copy)
    let held = [...copies.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)
    for (const [oldest, { bytes }] of copies) {
      if (held <= MAX_COPY_BYTES) break
      copies.delete(oldest)
      held -= bytes.length
    }
  }

  return {
    copy: (url) => copies.get(url),
    async fetch(url, where = {}) {
      const headers = new Headers({ 'user-agent': USER_AGENT, accept: 'image/*' })
      const start = {
        kind: 'image',
        title: 'fetch a picture',
        method: 'GET',
        url,
        body: '',
      } as const
      const end = recorder.begin({ ...start, headers, ...where })
      if (failing()) {
        end({ status: null, ok: false, outcome: 'fails on purpose' })
        return undefined
      }
      try {
        const signal = AbortSignal.timeout(IMAGE_FETCH_MS)
        const response = await fetch(url, { headers, signal })
        const bytes = new Uint8Array(await response.arrayBuffer())
        const copy = acceptPicture(response, bytes)
        const outcome = copy === undefined ? 'not a picture that Slack shows' : 'ok'
        const { status } = response
        const notes = [`${Math.ceil(bytes.length / 1024)} KB`]
        end({ status, ok: copy !== undefined, outcome, headers: response.headers, notes })
        if (copy !== undefined) keep(url, copy)
        return copy
      } catch {
        end({ status: null, ok: false, outcome: 'no answer' })
        return undefined
      }
    },
  }
}

/** PNG, JPEG and GIF by content type and by first bytes; WebP and the rest are refused. */
function acceptPicture(response: Response, bytes: Uint8Array): PictureCopy | undefined {
  const type = response.headers.get('content-type') ?? ''
  const facts = readImageFacts(bytes)
  if (response.status !== 200 || !SHOWABLE.test(type) || facts === undefined) return undefined
  return { bytes, facts, headers: Object.fromEntries(response.headers) }
}
