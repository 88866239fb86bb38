/** Says which models there are, one at a time: what a key is tried with. */
import type http from 'node:http'
import { keyFault } from './key-desk.ts'
import { pathOf } from './order.ts'
import { modelNotFound } from './wire/google-error.ts'
import { MODELS } from './wire/models.ts'
import { type Reply, errorReply, jsonReply } from './wire/reply.ts'

const PATH = /^\/v1beta\/models\/([\w.-]{1,100})$/

/** What paints stands in the table; these write and decide. */
const OTHERS: ReadonlySet<string> = new Set(['gemini-3.5-flash-lite', 'gemini-decision-1'])

/** The answer to a question for one model; null: this is no such question. */
export function replyAboutModel(request: http.IncomingMessage): Reply | null {
  const id = request.method === 'GET' ? PATH.exec(pathOf(request))?.[1] : undefined
  if (id === undefined) return null
  const fault = keyFault(request)
  if (fault !== null) return errorReply(fault)
  const isKnown = OTHERS.has(id) || MODELS.some((row) => row.id === id)
  return isKnown
    ? jsonReply({ name: `models/${id}`, supportedGenerationMethods: ['generateContent'] })
    : errorReply(modelNotFound(id, 'v1beta'))
}
