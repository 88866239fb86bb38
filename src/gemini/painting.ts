/** What an answer with pictures comes to, given what the pipe has left in R2. Pure. */
import { type Result, err, ok } from '../lib/result.ts'
import type { Stored } from '../pictures/picture-store.ts'
import type { PaintFailure } from '../turns/turn-failure.ts'
import {
  type Painting,
  type Picture,
  type RecordPart,
  keyOfReference,
} from '../turns/turn-record.ts'
import type { Answer } from './answer.ts'

type Objects = ReadonlyMap<string, Stored>

/** The answer with what its pictures' bytes have told. Bytes that are no picture are none. */
export function readPainting(answer: Answer, stored: Objects): Result<Painting, PaintFailure> {
  if (answer.kind === 'failed') return err(answer.failure)
  const parts = answer.parts.map((part) => withRealType(part, stored))
  const pictures = parts.flatMap((part, i) => pictureOf(part, stored, wordsAround(parts, i)))
  if (pictures.length === 0) return err({ reason: 'cut_off' })
  const signatures: Record<string, number> = {}
  for (const part of parts) {
    const object = objectOf(part.thoughtSignature, stored)
    if (object) signatures[object.key] = object.bytes
  }
  return ok({ reply: { role: 'model', parts }, pictures, signatures, usage: answer.usage })
}

/** What the answer left in R2 and nobody needs: thought drafts, and what belongs to them. */
export function unusedKeys({ pictures, signatures }: Painting, stored: Objects): string[] {
  const used = new Set([...pictures.map((picture) => picture.key), ...Object.keys(signatures)])
  return [...stored.keys()].filter((key) => !used.has(key))
}

const objectOf = (reference: string | undefined, stored: Objects): Stored | undefined =>
  stored.get(keyOfReference(reference) ?? '')

function pictureOf(part: RecordPart, stored: Objects, alt: string): Picture[] {
  const object = objectOf(part.inlineData?.data, stored)
  if (!object?.type) return []
  const { key, type, size, bytes } = object
  return [
    {
      key,
      mimeType: type,
      bytes,
      width: size?.width ?? null,
      height: size?.height ?? null,
      alt,
    },
  ]
}

/** The model may call a JPEG a PNG; the bytes are right. */
function withRealType(part: RecordPart, stored: Objects): RecordPart {
  const type = objectOf(part.inlineData?.data, stored)?.type
  if (!part.inlineData || !type) return part
  return { ...part, inlineData: { mimeType: type, data: part.inlineData.data } }
}

/** The sentence that describes a picture: the words before it, or else behind it. */
function wordsAround(parts: readonly RecordPart[], i: number): string {
  return (parts[i - 1]?.text || parts[i + 1]?.text || '').trim()
}
