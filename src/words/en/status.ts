/** What stands in a turn's message while there is no picture. Plain text unless noted. */
export const status = {
  /** How long a picture takes, in seconds. */
  usually: (from: number, to: number): string => `Usually ${from} to ${to} s.`,
  /** How long it has taken so far. */
  soFar: (seconds: number): string => `${seconds} s so far.`,
  painting: (version: number, parentName: string | null): string =>
    parentName === null ? 'Painting…' : `Painting v${version}, from ${parentName}…`,
  /** Slack puts the app's name before it. */
  isPainting: 'is painting…',
  goingBack: 'Going back…',
  /** `name`: whose turn it is, where known. */
  queued: (name: string | null): string =>
    name === null ? 'Queued behind another edit.' : `Queued behind ${name}’s edit.`,
  /** `attempt` of `attempts` begins in `seconds`. */
  busyAgain: (seconds: number, attempt: number, attempts: number): string =>
    `Gemini is busy, trying again in ${seconds} s (${attempt} of ${attempts}).`,
  failedAgain: (seconds: number, attempt: number, attempts: number): string =>
    `That did not work, trying again in ${seconds} s (${attempt} of ${attempts}).`,
  cancelled: 'Cancelled.',
  sharing: 'Sharing…',
  lookingUp: 'Looking through the versions…',
  /** In place of all versions, when one of them, or its words, were deleted. */
  outdated: 'Something that was shown here was deleted. Reply “versions” to see what is left.',
  deleted: 'This picture was deleted.',
  /** Of an ask that was not painted. */
  wordsDeleted: 'These words were deleted.',
  /** Storage or Slack cannot do it now. */
  deleting: 'This is being deleted. It takes a while longer than usual, and goes on by itself.',
  /** For the asker who has waited long. mrkdwn; `asker`: a mention. */
  isReady: (asker: string, name: string): string => `${asker}, ${name} is ready.`,
  /** The same, where it ended without a picture. */
  hasFailed: (asker: string): string =>
    `${asker}, there is no picture this time. The message above says why, and how to go on.`,
}
