/**
 * Thought signatures: bytes that only this painter could have made for exactly this part. They are
 * derived from the part itself, so that nothing has to be remembered: threads stay editable after a
 * restart, and a changed picture, signature or model is noticed.
 */
import { createCipheriv, createHash } from 'node:crypto'

/** What a signature vouches for: a part of a model's answer. */
export interface SignedPart {
  readonly model: string
  /** The words, or the picture's bytes. */
  readonly content: string | Uint8Array
}

const NO_VECTOR = Buffer.alloc(16)

/** The signature of a part, in base64. @param bytes its length before base64 */
export function sign(part: SignedPart, bytes: number): string {
  const key = createHash('sha256')
    .update(`easel demo painter\n${part.model}\n${typeof part.content}\n${bytes}\n`)
    .update(part.content)
    .digest()
  return createCipheriv('aes-256-ctr', key, NO_VECTOR)
    .update(Buffer.alloc(bytes))
    .toString('base64')
}

/** Whether a signature is the one that this part was sent out with. */
export function isSignatureOf(part: SignedPart, signature: string): boolean {
  const bytes = Buffer.byteLength(signature, 'base64')
  return bytes > 0 && sign(part, bytes) === signature
}
