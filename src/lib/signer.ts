/** Signs the paths of capability links. */
import { deriveKey } from './derive-key.ts'
import { equalInConstantTime } from './hmac.ts'
import { type Secret, valuesOf } from './secret.ts'

export interface Signer {
  /** The signature of a text, HMAC-SHA256 as 43 characters of base64url: unguessable, and always the same. */
  sign(text: string): Promise<string>
  /** Whether it was signed with any value of the secret. */
  isSigned(text: string, signature: string): Promise<boolean>
}

/** @param purpose what is signed for one purpose means nothing for another */
export function createSigner(secret: Secret, purpose: string): Signer {
  const [now, ...former] = valuesOf(secret)
  const sign = signWith(now, purpose)
  const signers = [sign, ...former.map((value) => signWith(value, purpose))]
  return {
    sign,
    async isSigned(text, signature) {
      // The text is compared, not its bytes: base64url has spare bits, and a changed link is no link.
      for (const one of signers) if (equalInConstantTime(signature, await one(text))) return true
      return false
    },
  }
}

const signWith = (secret: string, purpose: string) => async (text: string) => {
  const key = await deriveKey(secret, purpose, 'sign')
  const bytes = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))
  return new Uint8Array(bytes).toBase64({ alphabet: 'base64url', omitPadding: true })
}
