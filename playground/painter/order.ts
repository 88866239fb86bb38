/** Reads what is asked of which model, and checks it as Google does. */
import type http from 'node:http'
import { MAX_BODY_BYTES } from './constants.ts'
import { keyFault } from './key-desk.ts'
import type { Outcome } from './studio.ts'
import { type GoogleError, invalid, modelNotFound } from './wire/google-error.ts'
import { MODELS } from './wire/models.ts'
import { readRequest } from './wire/request.ts'
import { findFault } from './wire/rules.ts'

/** Without the query. */
export const pathOf = (request: http.IncomingMessage): string =>
  new URL(request.url ?? '/', 'http://painter').pathname

/** A request for a model: in order, or what is wrong with it. */
export type Order = Outcome | { readonly model: string; readonly error: GoogleError }

const PATH = /^\/(v1(?:beta|alpha)?)\/models\/([^/:]+):(\w+)$/

/** What is asked of which model, or what is wrong with it; checked in Google's order. */
export function readOrder(request: http.IncomingMessage, body: string): Order {
  const pathname = pathOf(request)
  const [, version = '', model = '', method] = PATH.exec(decodeURIComponent(pathname)) ?? []
  const wrong = (error: GoogleError): Order => ({ model, error })
  if (request.method !== 'POST' || method !== 'generateContent')
    return wrong({ code: 404, message: `${pathname} was not found.`, status: 'NOT_FOUND' })
  const keyless = keyFault(request)
  if (keyless !== null) return wrong(keyless)
  if (body.length > MAX_BODY_BYTES)
    return wrong(invalid(`Request payload size exceeds the limit: ${MAX_BODY_BYTES} bytes.`))
  const read = readRequest(body)
  if (!read.ok) return wrong(read.error)
  const row = MODELS.find(({ id }) => id === model)
  if (row === undefined || version !== 'v1beta') return wrong(modelNotFound(model, version))
  const fault = findFault(read.request, row)
  return fault === null ? { model, row, request: read.request } : wrong(fault)
}
