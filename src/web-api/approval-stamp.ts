/** What is said of an approval in small type, as mrkdwn. */
import { type ApprovalMark, askedIn } from '../turns/approval-mark.ts'
import type { Words } from '../words/words.ts'
import { slackTime } from './date.ts'
import { mention } from './text.ts'

/** Of an approved picture: by whom, and when. @param most with more people than that, nobody is named */
export function approvedStamp(
  { approvedAt, by }: ApprovalMark,
  { approval, notes }: Words,
  most = Number.POSITIVE_INFINITY,
): string {
  if (approvedAt === null) return ''
  const when = slackTime(approvedAt)
  const people = by.map(({ userId }) => mention(userId))
  return people.length === 0 || people.length > most
    ? approval.approved(when)
    : approval.approvedBy(notes.listed(people), when)
}

/** The same, or how many have said yes so far. Nothing where nobody was asked. */
export function approvalState(mark: ApprovalMark | null, words: Words, most?: number): string {
  if (mark === null || (mark.approvedAt === null && askedIn(mark) === 0)) return ''
  return mark.approvedAt === null
    ? words.approval.underWay(mark.by.length, askedIn(mark))
    : approvedStamp(mark, words, most)
}
