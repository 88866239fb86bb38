/** Says something, and never a secret: whatever it was told to keep back is blotted out wherever it would stand. */
export interface Teller {
  /** From now on this is a secret. */
  keepBack(secret: string): void
  /** The text without secrets. */
  clean(text: string): string
}

/** Shorter ones would blot out words. */
const MIN_LENGTH = 6

export function createTeller(): Teller {
  const secrets = new Set<string>()
  return {
    keepBack(secret) {
      if (secret.trim().length >= MIN_LENGTH) secrets.add(secret.trim())
    },
    clean: (text) =>
      [...secrets].reduce((cleaned, secret) => cleaned.replaceAll(secret, '[secret]'), text),
  }
}
