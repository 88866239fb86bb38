/** What is left of a turn whose words were taken back: what was painted, and where it stands. Pure. */
import { type TurnRecord, type Painting } from '../../turns/turn-record.ts'
import type { Turn } from '../turn.ts'

/** A turn without words, names of files and what was attached; what the model said goes by them, so it goes too. */
export function unsaidTurn(turn: Turn): Turn {
  const { ask, outcome } = turn
  const isShown = outcome !== null && 'record' in outcome
  return {
    ...turn,
    isUnsaid: true,
    ask: { ...ask, prompt: '', files: [], responseUrl: null },
    ...{ reference: null, question: null, leftOut: [], failure: null },
    ...{ uploads: [], reused: null, answers: turn.answers.map(() => null) },
    outcome: isShown ? { ...outcome, record: unsaidRecord(outcome.record) } : outcome,
  }
}

/** The same of its record. It is never repeated to the model as it was: the picture alone is. */
export const unsaidRecord = (record: TurnRecord): TurnRecord => ({
  ...record,
  isUnsaid: true,
  prompt: '',
  user: { role: 'user', parts: [] },
  uploads: [],
  answers: record.answers.map(withoutWords),
})

/** Signatures are thoughts about the words. Google's terms want the sources wherever the picture is shown. */
const withoutWords = ({ reply, pictures, searched, ...rest }: Painting): Painting => ({
  ...rest,
  reply: {
    role: reply.role,
    parts: reply.parts.flatMap(({ inlineData }) => (inlineData ? [{ inlineData }] : [])),
  },
  pictures: pictures.map((picture) => ({ ...picture, alt: '' })),
  signatures: {},
  searched: searched && { ...searched, queries: [], imageQueries: [] },
})
