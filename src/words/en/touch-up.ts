/** The page on which a part of a picture is marked. Plain text. */
export const touchUp = {
  title: 'Touch up a part',
  /** Answers the one who pressed the button; the link is a button. */
  link: 'Mark the part that should change. The link is yours alone, opens once, and is good for 10 minutes.',
  open: 'Open the picture',
  /** Before a name, a version, USD, and a time. */
  facts: { asker: 'For', name: 'Version', cost: 'Costs about', until: 'Open until' },
  needsScript: 'This page needs JavaScript. You can also say in the thread what should change.',
  tools: 'Mark with',
  tool: { brush: 'Brush', eraser: 'Eraser', box: 'Box', lasso: 'Lasso', move: 'Move' },
  size: 'Width',
  act: {
    undo: 'Undo',
    redo: 'Redo',
    invert: 'Invert',
    clear: 'Clear',
    nearer: 'Zoom in',
    farther: 'Zoom out',
    fit: 'Fit',
  },
  picture: 'The picture that is being touched up',
  byFields: 'Mark by fields',
  field: (row: number, column: number): string => `Row ${row}, column ${column}`,
  what: 'What should change there?',
  paint: 'Paint this part',
  whole: 'Edit the whole picture instead',
  inWords:
    'Outside the marks, every pixel stays as it is. To name a part in words, such as “the sky”, reply in the thread.',
  outcome: 'What came of it',
  before: 'Before',
  after: 'After',
  goOn: 'Go on from this one',
  back: 'Back to the marks',
  waiting: 'It waits for the turns before it. You can cancel it in the thread.',
  painting: 'Painting…',
  done: (name: string): string => `Done: this is ${name}. It stands in the thread as well.`,
  cancelled: 'It was cancelled in the thread.',
  unreachable: 'Easel cannot be reached at the moment. Check your connection and try again.',
  noTicket: 'Open this page from Slack: press “Touch up” below a picture.',
  nothingMarked:
    'Nothing is marked yet. Mark the part that should change, or change the whole picture.',
}

/** Why a part cannot be touched up. Plain text. */
export const touchUpProblems = {
  expired:
    'This link is no longer good. Press “Touch up” below the picture in Slack to get a new one.',
  used: 'This link was opened already. Press “Touch up” below the picture in Slack to get a new one.',
  left: 'You are no longer in the channel of this picture, so nothing was painted.',
  gone: 'This picture is no longer kept. Choose another version in the thread.',
  unreadable:
    'Easel cannot change a part of a picture of this kind. Reply in the thread to change all of it.',
  too_large:
    'This picture is too large to change a part of it. Reply “in 2K” in the thread, and touch up that version.',
  no_words: 'Say what should change there, in at most 3,000 characters.',
  bad_mask: 'The marks could not be read. Mark the part again, and send it once more.',
  other_size: 'The marks have another size than the picture. Open the page again from Slack.',
  nothing_marked: 'Nothing is marked yet. Mark the part that should change.',
  too_big: 'The marks are too large to be sent. Mark the part with simpler shapes.',
  refused: 'This cannot be painted here at the moment.',
  unavailable: 'Slack does not answer at the moment. Try again in a minute; nothing was painted.',
}
