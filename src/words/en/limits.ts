import { numbersIn } from '../numbers.ts'

const { counted, day, either } = numbersIn('en-GB')

/** Limits of pictures and money. Plain text, where nothing else is said. */
export const limits = {
  /** Of a day. */
  picturesGone: (most: number): string =>
    counted(most, {
      one: 'Your one picture for today is used up.',
      other: 'Your # pictures for today are used up.',
    }),
  pictures: (left: number, most: number, asked: number): string =>
    `You have ${left} of ${most} pictures left today, and this takes ${asked}.`,
  /** Of a month, in USD with their sign. */
  personUsd: (left: string, most: string): string =>
    `Of the ${most} that you may spend in a month, ${left} is left: too little for this.`,
  teamUsd: (left: string, most: string): string =>
    `Of the ${most} that this workspace may spend on pictures in a month, ${left} is left: too little for this.`,
  /** For admins. `most`: USD in a month, with their sign. */
  teamNear: (most: string, part: number): string =>
    `Easel has spent ${part} % of the ${most} that this workspace may spend in this month. Nothing changes until all of it is spent; the limit can be changed with /imagine settings.`,
  teamUsedUp: (most: string): string =>
    `Easel has spent the ${most} that this workspace may spend in this month, so nothing more is painted until the next one begins. The limit can be raised with /imagine settings.`,
  nothing: 'Nothing was painted, and nothing was spent.',
  renews: (when: string): string => `It starts anew: ${when}.`,
  /** A day as `2026-12-01`. */
  utc: (date: string): string => `${day(date)}, 00:00 UTC`,
  /** mrkdwn; mentions of admins. */
  raise: (who: string): string => `${who} can raise the limit.`,
  raiseAny: 'An admin of this workspace can raise the limit.',
  either,
  /** For everybody, where some of several pictures were not painted. */
  reached: 'A limit of this workspace does not allow more for now.',
  /** In place of a message that said “Painting…”, where Slack does not let it be removed. */
  notPainted: 'This was not painted.',
  /** Below a result, for somebody who has few left. */
  leftToday: (left: number, most: number): string => `${left} of ${most} pictures left today`,
}
