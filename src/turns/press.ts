/** A press of a button that changes a thread. It travels through the outbox, so it is parsed on reading. */
import * as v from 'valibot'
import { MAX_APPROVERS } from './approval-mark.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from './language.ts'
import { SIZES } from './settings.ts'

/** What buttons do, by the second half of their action_id. */
export const PRESS_NAMES = [
  'retry',
  'redo',
  'vary',
  'version',
  'best',
  'sizes_again',
  'undo',
  'upscale',
  'cancel',
  'delete',
  'meant',
  'approval',
  'approve',
  'wish',
] as const

/** What a message may have been, as its writer says. */
export const MEANINGS = ['edit', 'anew', 'talk'] as const

/** How many `vary` asks for: as many as Midjourney's grid has. */
export const VARIATIONS = 4

export const PressSchema = v.object({
  name: v.picklist(PRESS_NAMES),
  /** The turn under which the button stands. */
  turnId: v.string(),
  /** Which of its pictures is meant, counted from 1. */
  picture: v.number(),
  /** The id of the turn that comes of it, where one does. */
  newTurnId: v.string(),
  userId: v.string(),
  /** What the presser reads; the desk finds out. */
  language: v.optional(v.picklist(LANGUAGES), DEFAULT_LANGUAGE),
  /** What the presser is called; the desk finds out. null: Slack does not say. */
  presserName: v.optional(v.nullable(v.string())),
  /** May cancel and delete what others asked for. */
  isAdmin: v.boolean(),
  /** When it was pressed, as a Slack timestamp. */
  pressedAt: v.string(),
  /** The size that `upscale` asks for. */
  size: v.nullable(v.picklist(SIZES)),
  /** The id of the model that `retry` asks for; null: the same as before. */
  model: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(100))), null),
  /** What `meant` says. */
  meaning: v.optional(v.nullable(v.picklist(MEANINGS)), null),
  origin: v.string(),
  /** How many pictures the desk has reserved for what comes of it. */
  reserved: v.optional(v.number(), 0),
  /** Whom `approval` asks. */
  people: v.optional(v.pipe(v.array(v.string()), v.maxLength(MAX_APPROVERS))),
  /** The note of `approval`, or what `wish` asks for. */
  words: v.optional(v.string()),
  /** Which time of asking `approve` and `wish` answer. */
  approvalId: v.optional(v.string()),
})
export type Press = v.InferOutput<typeof PressSchema>

/** What became of a press. Everything but `done` has a sentence in `src/words`. */
export type PressReceipt =
  | 'done'
  /** The thread does not know the turn. */
  | 'unknown'
  | 'not_failed'
  /** Only the asker and admins may. */
  | 'not_yours'
  /** It is painted, or has ended otherwise. */
  | 'too_late'
  /** There is no version before it. */
  | 'no_parent'
  | 'deleted_already'
  /** It is being deleted, and something of it is still there. */
  | 'deletes_on'
  /** It waits or is being painted, so it is cancelled first. */
  | 'not_ended'
  /** The same was asked for by this button already. */
  | 'asked_already'
  /** Its words were taken back, so there is nothing to paint again. */
  | 'words_gone'
  /** The last thing in the thread was to go back to that very picture. */
  | 'there_already'
  /** Their answer is not waited for. */
  | 'not_asked'
  | 'answered_already'
  | 'approved_already'
  /** Approval was asked for again since then. */
  | 'asked_anew'
