/** What the front desk carries to where it belongs. Stored in the outbox, so parsed on reading. */
import * as v from 'valibot'
import { AskSchema, type Shared } from '../turns/ask.ts'
import { PressSchema } from '../turns/press.ts'

const PersonSchema = {
  channel: v.string(),
  threadTs: v.nullable(v.string()),
  userId: v.string(),
  responseUrl: v.nullable(v.string()),
}

export const ErrandSchema = v.variant('kind', [
  /** An ask to be painted in its thread. */
  v.object({
    kind: v.literal('ask'),
    ask: AskSchema,
    /** Set before the first message of a thread is posted: after a crash it is looked for. */
    openingTried: v.boolean(),
    /** To be painted in the direct message with the asker, wherever it was said. */
    isPrivate: v.boolean(),
  }),
  /** A button that changes a thread. */
  v.object({
    kind: v.literal('press'),
    ...PersonSchema,
    team: v.string(),
    threadTs: v.string(),
    /** The thread in which the presser sees an answer; null: the channel, for its first message. */
    toldIn: v.nullable(v.string()),
    press: PressSchema,
  }),
  /** Words for one person. */
  v.object({ kind: v.literal('tell'), ...PersonSchema, text: v.string() }),
])

export type Errand = v.InferOutput<typeof ErrandSchema>
export type AskErrand = Extract<Errand, { kind: 'ask' }>
export type PressErrand = Extract<Errand, { kind: 'press' }>
export type TellErrand = Extract<Errand, { kind: 'tell' }>

/** Something that a person did, as the receiver hands it to the front desk. */
export interface Request {
  /** The same for the same deed, however often and in whatever form Slack sends it. */
  readonly key: string
  readonly errand: Errand
  /** Only taken where the thread is an easel already. */
  readonly onlyInEasel: boolean
}

/** A picture is shared once in a channel, however often somebody says so. */
export const shareKey = (
  { turnId, picture }: Pick<Shared, 'turnId' | 'picture'>,
  channel: string,
) => `share/${turnId}-${picture}/${channel}`

/** What the desk did with a request. */
export type Receipt = 'taken' | 'known_already' | 'not_our_thread'

/** What errands of one lane have in common: they go one after the other. */
export function laneOf(errand: Errand, row: number): string {
  const { channel, threadTs } = errand.kind === 'ask' ? errand.ask : errand
  // A press must not wait behind an ask, least of all Cancel.
  return threadTs === null || errand.kind === 'press' ? `new ${row}` : `${channel}/${threadTs}`
}
