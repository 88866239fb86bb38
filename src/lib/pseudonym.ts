import { createHmac } from 'node:crypto'
import { type Secret, valuesOf } from './secret.ts'

/**
 * Names for people that are the same each time, and that nobody can trace back who does not know the secret.
 * They change with the secret. @param purpose names for one purpose mean nothing for another
 */
export const createPseudonyms =
  (secret: Secret, purpose: string) =>
  (id: string): string =>
    createHmac('sha256', `${purpose}\n${valuesOf(secret)[0] ?? ''}`)
      .update(id)
      .digest('base64url')
