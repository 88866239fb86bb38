/** A picture is put before people. Titles and buttons: at most 24 characters, Slack’s limit. Plain text unless noted. */
export const approval = {
  title: 'Ask for approval',
  submit: 'Ask',
  people: 'Who is to approve it?',
  note: 'A note',
  noteExample: 'For the launch on Friday',
  explained:
    'They are asked in this thread, by name. When all of them have said yes, the picture is marked as approved and kept for a year. A wish of theirs is painted as a new version.',
  choosePeople: 'Choose at least one person.',
  /** Below the field. `name`: of somebody who has left, is a machine or of another company, or is not in the channel. */
  cannotAnswer: (name: string): string =>
    `${name} cannot answer here. Choose people of this workspace who are in this channel.`,
  /** The modal of somebody who was asked. */
  wishTitle: 'Make a wish',
  wishExplained: 'It is painted as a new version, in your name, and stands as your answer.',
  /** In the thread. mrkdwn; `asker`: a mention; `name`: of a version. */
  asks: (asker: string, name: string): string => `${asker} asks for approval of ${name}.`,
  /** The same, where nobody knows any more who has asked. */
  asked: (name: string): string => `Approval of ${name} was asked for.`,
  /** A line for each of the people. mrkdwn; `who`: a mention. */
  waiting: (who: string): string => `${who}: waiting`,
  saidYes: (who: string, when: string): string => `${who}: approved, ${when}`,
  hasWished: (who: string, when: string): string => `${who}: would like a change, ${when}`,
  all: (name: string): string => `${name} is approved.`,
  /** In the thread, when all have said yes. mrkdwn; `asker`: a mention. */
  allForAsker: (asker: string, name: string): string =>
    `${asker}, everybody you asked has approved ${name}.`,
  /** In place of an earlier message of this kind. */
  askedAnew: 'Approval was asked for anew below.',
  /** Below the picture. mrkdwn; `people`: mentions; `when`: a time. */
  approvedBy: (people: string, when: string): string => `Approved by ${people}, ${when}`,
  /** The same without names: they are many, or are forgotten. */
  approved: (when: string): string => `Approved, ${when}`,
  /** How many have said yes. */
  underWay: (yes: number, asked: number): string => `approval asked for: ${yes} of ${asked}`,
  /** On the page with all versions. */
  mark: 'approved',
  label: 'Approved by',
}
