/** Words that are to stand in a picture. Plain text. */
export const lettering = {
  /** In the placeholder, while it is painted a second time. */
  again: 'Painting once more: a word was misspelled…',
  /** In the line below a result: a model has looked. */
  checked: 'lettering checked',
  paintedTwice: 'A word was misspelled at first, so I painted it once more.',
  mayBeWrong:
    'The words may not be spelled right. Reply to try again, or put fewer words in the picture.',
  /** Below the one of several pictures that was picked. */
  best: (name: string): string =>
    `${name} shows best what was asked for, by a model’s judgement. The next reply edits it.`,
  /** Where nothing was picked. */
  undecided: 'I cannot tell which one is best. Choose one with its button, or press Retry.',
}
