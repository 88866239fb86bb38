/** A turn in its thread: an ask with what became of it so far. Stored before each step. */
import * as v from 'valibot'
import type { AskedBefore } from '../gemini/past-turn.ts'
import { AskSchema, type ThreadAsk } from '../turns/ask.ts'
import { CutPartSchema } from './cut-part.ts'
import { LetteringSchema } from './lettering/stage.ts'
import { SizesStageSchema } from './sizes/stage.ts'
import { LeftOutSchema, TurnFailureSchema } from '../turns/turn-failure.ts'
import { ReferenceSchema, TOPICS } from '../understanding/reading.ts'
import {
  MemorySchema,
  NoteSchema,
  PaintingSchema,
  TurnRecordSchema,
  UploadSchema,
} from '../turns/turn-record.ts'

const TURN_STATES = [
  'queued',
  'painting',
  'posting',
  'done',
  'failed',
  'cancelled',
  /** Its writer is asked whether it was meant for Easel. */
  'asking',
  /** It was not: nothing of it is kept. */
  'talk',
] as const
export type TurnState = (typeof TURN_STATES)[number]

const OutcomeSchema = v.variant('kind', [
  v.object({
    kind: v.literal('painted'),
    record: TurnRecordSchema,
    /** Of several pictures, how many could not be painted, and why. */
    unpainted: v.nullable(v.object({ count: v.number(), failure: TurnFailureSchema })),
  }),
  /** The thread has gone back to a picture of a version; nothing was painted. */
  v.object({ kind: v.literal('went_back'), record: TurnRecordSchema, picture: v.number() }),
  /** The versions are shown; which ones there are is looked up when they are. */
  v.object({ kind: v.literal('overview') }),
  /** Somebody did not want it any more. */
  v.object({ kind: v.literal('cancelled') }),
  v.object({ kind: v.literal('failed'), failure: TurnFailureSchema }),
])

/** What a turn has come to, before and after it is posted. */
export type Outcome = v.InferOutput<typeof OutcomeSchema>

export const TurnSchema = v.object({
  ask: v.object({ ...AskSchema.entries, threadTs: v.string() }),
  state: v.picklist(TURN_STATES),
  /** The picture that its words name; which one that is shows when its turn has come. */
  reference: v.optional(v.nullable(ReferenceSchema), null),
  /** Whether an answer in words is for everybody who is there. */
  isPublic: v.optional(v.boolean(), false),
  /** What Easel is asked, where it is a question; null: a picture is wanted. */
  question: v.optional(v.nullable(v.picklist(TOPICS)), null),
  /** Whether its team was found to allow it. */
  isPermitted: v.optional(v.boolean(), false),
  /** Where the placeholder stands, which becomes the result. */
  placeholderTs: v.nullable(v.string()),
  /** Set before the placeholder is posted: after a crash it is looked for, not posted again. */
  placeholderTried: v.boolean(),
  /** Whether the placeholder says that it is being painted; if not, it is changed to say so. */
  saysPainting: v.boolean(),
  /** The pictures in R2; null until they have been fetched. */
  uploads: v.nullable(v.array(UploadSchema)),
  /** The part of its version that the model is shown; null: it is not cut out yet, or the whole picture may change. */
  part: v.optional(v.nullable(CutPartSchema), null),
  leftOut: v.array(LeftOutSchema),
  /** What the model has answered so far: one place for each picture that is asked for. */
  answers: v.array(v.nullable(PaintingSchema)),
  /** What had to be left out of the request, and other things that the asker should know. */
  notes: v.optional(v.array(NoteSchema), []),
  /** How far the words in its pictures were checked; null: not yet. */
  lettering: v.optional(v.nullable(LetteringSchema), null),
  /** How far the formats that are wanted have come; null: nothing is planned yet, or none are. */
  sizes: v.optional(v.nullable(SizesStageSchema), null),
  /** What the request remembered of the thread; null: everything. */
  memory: v.optional(v.nullable(MemorySchema), null),
  /** USD for answers that brought no picture. */
  spent: v.optional(v.number(), 0),
  /** Calls that were billed and brought no picture, this round. */
  billed: v.optional(v.number(), 0),
  /** Why it has failed, kept for the one who asks; null: it has not. */
  failure: v.optional(v.nullable(TurnFailureSchema), null),
  /** Model calls begun, this round. */
  attempts: v.number(),
  /** Failed tries of the present step (Slack's side). */
  tries: v.number(),
  /**
   * How pictures are shown: as they should be, until Slack refuses the blocks (`images`: the plain ones)
   * or has failed to fetch the pictures often enough.
   */
  display: v.picklist(['pictures', 'images', 'upload', 'uploaded', 'links']),
  /** Whether the asker has been called, because it took long. */
  called: v.boolean(),
  /** When it came into the queue, ms since 1970; 0: an earlier version has not noted it. */
  queuedAt: v.optional(v.number(), 0),
  /** When it was first begun, ms since 1970. */
  startedAt: v.nullable(v.number()),
  /** Not before this time, ms since 1970. */
  wakeAt: v.number(),
  /** Until then a reply that was said earlier may still come, so it does not begin; ms since 1970. */
  settledAt: v.optional(v.number(), 0),
  outcome: v.nullable(OutcomeSchema),
  /** Pictures of an earlier turn that this one uses again: copied, so that each can be deleted. */
  reused: v.optional(v.nullable(v.array(UploadSchema)), null),
  /** Ids of files that were uploaded to Slack for it. */
  slackFiles: v.optional(v.array(v.string()), []),
  /** What its calls are booked under, where somebody has asked for it again: each round has a name of its own. */
  round: v.optional(v.string()),
  /** Nothing of it is left but its place. */
  isDeleted: v.optional(v.boolean(), false),
  /** Its words were taken back after it was painted. */
  isUnsaid: v.optional(v.boolean(), false),
})

export type Turn = v.InferOutput<typeof TurnSchema>

/** What the calls of a turn are booked under. */
export const roundOf = ({ round, ask }: Pick<Turn, 'round' | 'ask'>): string => round ?? ask.turnId

/** A turn as it enters the queue. `placeholderTs`: a message that says "Painting…" for it already. */
export function newTurn(ask: ThreadAsk, placeholderTs: string | null, settledAt = 0): Turn {
  return {
    ask,
    state: 'queued',
    reference: null,
    question: null,
    isPublic: ask.unread === 'addressed' || ask.inConversation,
    isPermitted: false,
    placeholderTs,
    placeholderTried: placeholderTs !== null,
    saysPainting: placeholderTs !== null,
    uploads: null,
    part: null,
    leftOut: [],
    // How many pictures have to be painted for formats shows when they are planned.
    answers: Array.from({ length: ask.sizes === null ? ask.count : 0 }, () => null),
    notes: [],
    lettering: null,
    sizes: null,
    memory: null,
    spent: 0,
    billed: 0,
    failure: null,
    attempts: 0,
    tries: 0,
    display: 'pictures',
    called: false,
    queuedAt: 0,
    startedAt: null,
    wakeAt: 0,
    settledAt,
    outcome: null,
    reused: null,
    slackFiles: [],
    isDeleted: false,
    isUnsaid: false,
  }
}

/**
 * Slack delivers replies that were said at once side by side, so one may arrive before another that was
 * said earlier. Shorter than a call of Slack's Web API, which posts the placeholder meanwhile.
 */
const SETTLE_MS = 200

/** When a turn that arrives at `now` may begin: a reply waits for those that were said before it. */
export const settledAtOf = ({ isSpoken, askedAt, threadTs }: ThreadAsk, now: number): number =>
  isSpoken && askedAt !== threadTs ? now + SETTLE_MS : 0

/** Since when its asker waits for it, ms since 1970. */
export const waitingSince = ({ queuedAt, startedAt }: Turn): number =>
  queuedAt || (startedAt ?? Number.POSITIVE_INFINITY)

/** What was asked for in a turn that may not be there any more. */
export const askedIn = (turn: Turn | null): AskedBefore => ({
  prompt: turn?.ask.prompt ?? '',
  uploads: turn?.uploads ?? [],
})

/** Whether a turn is a person's to cancel and to delete: they asked for it, or pay for it. */
export const isOf = ({ ask }: Turn, userId: string): boolean =>
  ask.userId === userId || ask.paidBy === userId

/** Whether somebody has cancelled it, said or not. */
export const isCancelled = ({ state, outcome }: Turn): boolean =>
  state === 'cancelled' || outcome?.kind === 'cancelled'

/** Whether a turn only goes back: it names a version, and there is nothing to paint. */
export const onlyStepsBack = ({ ask }: Turn): boolean =>
  ask.wanted !== null &&
  ask.wanted !== 'none' &&
  ask.wanted !== 'all' &&
  ask.prompt === '' &&
  ask.files.length === 0

/** Whether a turn only shows the versions. */
export const isOverview = ({ ask }: Turn): boolean => ask.wanted === 'all'

/** Whether there is nothing in a turn that somebody could delete: it shows what others have painted. */
export const onlyShows = (turn: Turn): boolean => isOverview(turn) || onlyStepsBack(turn)

/**
 * Whether a turn goes on before all others of its thread. Until then it goes by when it was said, so one
 * that was said earlier takes its place.
 */
export const hasBegun = ({ attempts, outcome }: Turn): boolean => attempts > 0 || outcome !== null

/** Whether nothing more will happen to a turn. */
export const isSettled = (state: TurnState): boolean =>
  !['queued', 'painting', 'posting'].includes(state)
