import { createHmac } from 'node:crypto'
import { type Secret, valuesOf } from './secret.ts'

/** Who asks, asks again; more are made anew. */
const MAX_KEPT = 200

/**
 * Names for people that are the same each time, and that nobody can trace back who does not know the secret.
 * They change with the secret. @param purpose names for one purpose mean nothing for another
 */
export function createPseudonyms(secret: Secret, purpose: string): (id: string) => string {
  const kept = new Map<string, string>()
  return (id) => {
    const known = kept.get(id)
    if (known !== undefined) return known
    const name = createHmac('sha256', `${purpose}\n${valuesOf(secret)[0] ?? ''}`)
      .update(id)
      .digest('base64url')
    if (kept.size >= MAX_KEPT) kept.clear()
    kept.set(id, name)
    return name
  }
}
