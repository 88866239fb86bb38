/** All versions of a thread at a glance. Plain text. */
export const overview = {
  /** `names`: one, or a range. */
  title: (names: string): string => `The versions so far: ${names}`,
  /** Older ones are not shown. `last`: the number of the newest of those. */
  older: (last: number): string =>
    last === 1
      ? 'v1 is older. Reply “go back to v1” to see it.'
      : `v1 to v${last} are older. Reply “go back to v${last}” to see one of them.`,
  notKept: (names: string): string => `No longer kept: ${names}.`,
  /** On one of them. */
  present: 'a reply edits this one',
}

/** The question before a picture is deleted. Title: at most 100 characters, buttons: 30, Slack's limits. */
export const deletion = {
  title: 'Delete this picture?',
  explained:
    'Its message, its link and its words are removed for good. Versions that came from it stay.',
  /** The same for an ask that was not painted. */
  askTitle: 'Delete this ask?',
  askExplained: 'Its words and what came of it are removed for good.',
  confirm: 'Delete',
  deny: 'Keep it',
}
