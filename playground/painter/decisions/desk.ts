/** The Decisions API of the demo painter, with troubles of its own: those of painting leave it alone. */
import { type GoogleError, keyMissing, modelNotFound, overloaded } from '../wire/google-error.ts'
import { type Reply, errorReply, jsonReply } from '../wire/reply.ts'
import { decide } from './answer.ts'
import { readDecision } from './request.ts'

export const DECISIONS_PATH = '/v1beta/decisions'
const MODEL = 'gemini-decision-1'

/** `down`: 503. `blocked`: an input filter. `rubbish`: 200 and no JSON. `silent`: no answer at all. */
export type DecisionTrouble = 'none' | 'down' | 'blocked' | 'rubbish' | 'silent'

/** A question that was asked. */
export interface DecisionEntry {
  readonly body: string
  readonly status: number | null
}

/** Answers, counts, and fails when it is told to. */
export function createDecisionDesk() {
  const entries: DecisionEntry[] = []
  let trouble: DecisionTrouble = 'none'
  return {
    entries: entries as readonly DecisionEntry[],
    set(next: DecisionTrouble): void {
      trouble = next
    },
    /** null: never answered. */
    reply(body: string, hasKey: boolean): Reply | null {
      const reply = hasKey ? replyTo(body, trouble) : errorReply(keyMissing())
      entries.push({ body, status: reply?.kind === 'whole' ? reply.status : null })
      return reply
    },
  }
}

function replyTo(body: string, trouble: DecisionTrouble): Reply | null {
  const read = readDecision(body)
  if (!read.ok) return errorReply(read.error)
  const { request } = read
  const fault = modelFault(request.model)
  if (fault !== null) return errorReply(fault)
  switch (trouble) {
    case 'none':
      return jsonReply(decide(request))
    case 'down':
      return errorReply(overloaded())
    case 'blocked':
      return jsonReply({ prompt_feedback: { block_reason: 'SAFETY' } }, 'SAFETY')
    case 'rubbish':
      return { kind: 'whole', status: 200, type: 'text/html', body: '<html>', outcome: 'rubbish' }
    case 'silent':
      return null
  }
}

const modelFault = (model: string): GoogleError | null =>
  model.replace(/^models\//, '') === MODEL ? null : modelNotFound(model, 'v1beta')
