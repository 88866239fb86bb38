/** How far the approval of a picture has come, as it is shown. It stands in records, so it is parsed on reading. */
import * as v from 'valibot'

/** Approved pictures are kept for so long, whatever the retention. */
export const APPROVED_SECONDS = 365 * 86_400

/** So many people can be asked at once. */
export const MAX_APPROVERS = 10

/** Slack's limit for what stands in one section is 3,000 characters, escaped. */
export const MAX_NOTE = 500

export const ApprovalMarkSchema = v.object({
  /** Of this time of asking: asked anew, it has another. */
  id: v.string(),
  /** Which of the turn's pictures, counted from 1. */
  picture: v.number(),
  /** When the last of them said yes, ms since 1970; null: not all have. */
  approvedAt: v.nullable(v.number()),
  /** Who has said yes, without those who were forgotten. `name`: as Slack tells it; null: it does not. */
  by: v.array(v.object({ userId: v.string(), name: v.nullable(v.string()) })),
  /** Whose answer is waited for. */
  waiting: v.array(v.string()),
  /** Who wishes something else. */
  wished: v.array(v.string()),
})
export type ApprovalMark = v.InferOutput<typeof ApprovalMarkSchema>

interface Marked {
  readonly approvals?: readonly ApprovalMark[] | undefined
}

/** That of one of a version's pictures, counted from 1; null: nobody was asked about it. */
export const markOn = ({ approvals = [] }: Marked, picture: number): ApprovalMark | null =>
  approvals.find((mark) => mark.picture === picture) ?? null

/** Whether one of a version's pictures is approved, so that the version is kept longer. */
export const isApproved = ({ approvals = [] }: Marked): boolean =>
  approvals.some(({ approvedAt }) => approvedAt !== null)

/** How many were asked. */
export const askedIn = ({ by, waiting, wished }: ApprovalMark): number =>
  by.length + waiting.length + wished.length

/** Why somebody cannot answer; null: they can. @param id what the button names */
export function whyNoAnswer(
  mark: ApprovalMark | null,
  id: string,
  userId: string,
): 'unknown' | 'asked_anew' | 'answered_already' | 'not_asked' | null {
  if (mark === null) return 'unknown'
  if (mark.id !== id) return 'asked_anew'
  if (mark.waiting.includes(userId)) return null
  const hasAnswered = mark.wished.includes(userId) || mark.by.some((one) => one.userId === userId)
  return hasAnswered ? 'answered_already' : 'not_asked'
}
