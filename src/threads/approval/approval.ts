/** A picture that is put before people: who was asked, and what they answered. Stored, so parsed. Pure. */
import * as v from 'valibot'
import { type ApprovalMark, MAX_APPROVERS, whyNoAnswer } from '../../turns/approval-mark.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../turns/language.ts'
import type { Press, PressReceipt } from '../../turns/press.ts'

const AnswerSchema = v.object({
  /** A wish is an edit: a turn of its own. */
  kind: v.picklist(['yes', 'wish']),
  /** ms since 1970. */
  at: v.number(),
  /** Of which press it came: pressed again, that one changes nothing. */
  pressId: v.string(),
})

const PersonSchema = v.object({
  userId: v.string(),
  /** Known once they have answered; null: not yet, or Slack does not say. */
  name: v.nullable(v.string()),
  answer: v.nullable(AnswerSchema),
})

export const ApprovalSchema = v.object({
  /** Of the press that asked; its message carries it. */
  id: v.string(),
  turnId: v.string(),
  /** Which of its pictures, counted from 1. */
  picture: v.number(),
  /** Of the one who asks. */
  language: v.optional(v.picklist(LANGUAGES), DEFAULT_LANGUAGE),
  /** Who asks; empty: they were forgotten. */
  askedBy: v.string(),
  /** As a Slack timestamp. */
  askedAt: v.string(),
  note: v.string(),
  people: v.array(PersonSchema),
  /** ms since 1970; null: not all have said yes. */
  approvedAt: v.nullable(v.number()),
  /** Whoever asks is still to be called, since all have said yes. */
  isToBeTold: v.optional(v.boolean(), false),
  /** Its message; null: it is not posted yet. */
  messageTs: v.nullable(v.string()),
  /** Set before it is posted: after a crash it is looked for, not posted again. */
  messageTried: v.boolean(),
  /** Messages of earlier times of asking that do not say yet that there is a newer one. */
  former: v.array(v.string()),
  /** Earlier times of asking of which nobody knows whether their messages were posted. */
  unheard: v.optional(v.array(v.object({ id: v.string(), askedAt: v.string() })), []),
  /** Counts what has changed, so that nothing is left unsaid. */
  changes: v.number(),
  /** Failed tries of showing it. */
  tries: v.number(),
})
export type Approval = v.InferOutput<typeof ApprovalSchema>

/** As it is asked for. @param before the time before; null: there was none */
export function newApproval(press: Press, before: Approval | null): Approval {
  const people = [...new Set(press.people)].slice(0, MAX_APPROVERS)
  const ts = before?.messageTs ?? null
  const isUnheard = before !== null && before.messageTried && ts === null
  return {
    id: press.newTurnId,
    ...{ turnId: press.turnId, picture: press.picture, language: press.language },
    ...{ askedBy: press.userId, askedAt: press.pressedAt, note: press.words ?? '' },
    people: people.map((userId) => ({ userId, name: null, answer: null })),
    ...{ approvedAt: null, isToBeTold: false, messageTs: null, messageTried: false, tries: 0 },
    former: [...(before?.former ?? []), ...(ts === null ? [] : [ts])],
    unheard: [
      ...(before?.unheard ?? []),
      ...(isUnheard ? [{ id: before.id, askedAt: before.askedAt }] : []),
    ],
    changes: (before?.changes ?? 0) + 1,
  }
}

/** With somebody's answer, or why it changes nothing. @param now ms since 1970 */
export function answered(
  approval: Approval,
  press: Press,
  kind: 'yes' | 'wish',
  now: number,
): Approval | PressReceipt {
  const { people } = approval
  if (people.some(({ answer }) => answer?.pressId === press.newTurnId)) return 'done'
  const why = whyNoAnswer(markOf(approval), press.approvalId ?? '', press.userId)
  if (why !== null) return why
  const { userId, presserName: name = null } = press
  const theirs = { userId, name, answer: { kind, at: now, pressId: press.newTurnId } }
  const all = people.map((one) => (one.userId === userId ? theirs : one))
  const isWhole = all.every((one) => one.answer?.kind === 'yes')
  return {
    ...approval,
    people: all,
    approvedAt: isWhole ? now : null,
    // Who has said the last yes knows.
    isToBeTold: isWhole && userId !== approval.askedBy,
    ...{ changes: approval.changes + 1, tries: 0 },
  }
}

/**
 * Without a person who wants to be forgotten: what they asked or answered before a time, ms since 1970. Nothing is
 * approved by that. The same object where they are not in it.
 */
export function withoutPerson(approval: Approval, userId: string, before: number): Approval {
  const isOlder = Number(approval.askedAt) * 1000 < before
  const isTheirs = approval.askedBy === userId && isOlder
  const people = approval.people.filter(
    (one) => one.userId !== userId || !((one.answer?.at ?? 0) < before && isOlder),
  )
  if (!isTheirs && people.length === approval.people.length) return approval
  return {
    ...approval,
    people,
    ...(isTheirs ? { askedBy: '', note: '' } : {}),
    ...{ changes: approval.changes + 1, tries: 0 },
  }
}

/** What is shown of it. */
export function markOf({ id, picture, approvedAt, people }: Approval): ApprovalMark {
  const having = (kind: 'yes' | 'wish' | undefined) =>
    people.filter(({ answer }) => answer?.kind === kind)
  const ids = (kind: 'wish' | undefined) => having(kind).map(({ userId }) => userId)
  return {
    ...{ id, picture, approvedAt },
    by: having('yes').map(({ userId, name }) => ({ userId, name })),
    ...{ waiting: ids(undefined), wished: ids('wish') },
  }
}
