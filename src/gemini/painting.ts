/** What an answer with pictures comes to, given what the pipe has left in R2. Pure. */
import { type Result, err, ok } from '../lib/result.ts'
import type { Stored } from '../pictures/picture-store.ts'
import {
  type Painting,
  type Picture,
  type RecordPart,
  keyOfReference,
} from '../turns/turn-record.ts'
import { spokenWords } from '../words/model-words.ts'
import type { Answer } from './answer.ts'
import type { GeminiError } from './errors.ts'

type Objects = ReadonlyMap<string, Stored>

/** The answer with what its pictures' bytes have told. Bytes that are no picture are none. */
export function readPainting(answer: Answer, stored: Objects): Result<Painting, GeminiError> {
  if (answer.kind === 'failed') return err(answer.failure)
  const parts = answer.parts.flatMap((part) => withRealType(part, stored))
  const pictures = parts.flatMap((part, i) => pictureOf(part, stored, wordsAround(parts, i)))
  if (pictures.length === 0)
    return err({ reason: 'unreadable', what: 'picture', usage: answer.usage })
  const signatures: Record<string, number> = {}
  for (const part of parts) {
    const object = objectOf(part.thoughtSignature, stored)
    if (object) signatures[object.key] = object.bytes
  }
  const { usage, searched } = answer
  return ok({ reply: { role: 'model', parts }, pictures, signatures, usage, searched })
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
  const { key, type, size, bytes, sha256 } = object
  return [
    {
      key,
      mimeType: type,
      bytes,
      width: size?.width ?? null,
      height: size?.height ?? null,
      alt,
      sha256,
    },
  ]
}

/** The model may call a JPEG a PNG; the bytes are right. What is no picture by its bytes is left out. */
function withRealType(part: RecordPart, stored: Objects): RecordPart[] {
  if (!part.inlineData) return [part]
  const type = objectOf(part.inlineData.data, stored)?.type
  return type ? [{ ...part, inlineData: { mimeType: type, data: part.inlineData.data } }] : []
}

/**
 * The sentence that describes a picture: the words before it, or else behind it. Where an answer begins
 * with a picture, its words stand behind each.
 */
function wordsAround(parts: readonly RecordPart[], i: number): string {
  const [before, behind] = [parts[i - 1], parts[i + 1]].map((part) => spokenWords(part?.text ?? ''))
  return (parts[0]?.inlineData ? behind || before : before || behind) ?? ''
}
