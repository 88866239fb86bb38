/** Looks at the key of a request. The demo takes any but those that say that they are wrong. */
import type http from 'node:http'
import { type GoogleError, keyInvalid, keyMissing } from './wire/google-error.ts'

const keyOf = ({ headers }: http.IncomingMessage): string => String(headers['x-goog-api-key'] ?? '')

/** What is wrong with it; null: nothing. */
export function keyFault(request: http.IncomingMessage): GoogleError | null {
  const key = keyOf(request)
  if (key === '') return keyMissing()
  return key.includes('wrong') ? keyInvalid() : null
}

/** Its last characters, which tell keys apart and give none away. */
export const keyEnd = (request: http.IncomingMessage): string => keyOf(request).slice(-4)
