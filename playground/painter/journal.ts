/** The painter's list of requests, for the inspector and for tests. Bounded. */
import { MAX_REQUESTS } from './constants.ts'
import type { PaintRequest } from './wire/request.ts'

/** One part of a request, without its bytes. */
export interface PartSummary {
  readonly role: string
  /** The words of a text part. */
  readonly text: string | null
  readonly mimeType: string | null
  /** Bytes of the picture; 0 for words. */
  readonly pictureBytes: number
  /** Bytes of the signature; 0 for none. */
  readonly signatureBytes: number
}

/** A request and what became of it. */
export interface RequestEntry {
  readonly at: number
  readonly model: string
  /** The last characters of the key. */
  readonly keyEnd: string
  readonly parts: readonly PartSummary[]
  /** `generationConfig` as it came. */
  readonly settings: PaintRequest['generationConfig'] | null
  /** Bytes of the body. */
  readonly bytes: number
  /** null: no answer. */
  readonly status: number | null
  /** `ok`, or why there is no picture. */
  readonly outcome: string
  readonly ms: number
}

/** The request's parts in order, with sizes in place of bytes. */
export const summarise = (request: PaintRequest): PartSummary[] =>
  request.contents.flatMap(({ role, parts }) =>
    parts.map((part) => ({
      role,
      text: part.text ?? null,
      mimeType: part.inlineData?.mimeType ?? null,
      pictureBytes: Buffer.byteLength(part.inlineData?.data ?? '', 'base64'),
      signatureBytes: Buffer.byteLength(part.thoughtSignature ?? '', 'base64'),
    })),
  )

/** Keeps the latest {@link MAX_REQUESTS} entries. */
export function createJournal(onRequest: (entry: RequestEntry) => void = () => {}) {
  const entries: RequestEntry[] = []
  return {
    entries: entries as readonly RequestEntry[],
    add(entry: RequestEntry): void {
      entries.push(entry)
      if (entries.length > MAX_REQUESTS) entries.shift()
      onRequest(entry)
    },
  }
}
