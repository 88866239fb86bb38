/** Long words where there is little room: about two lines of a message. */

/** In Latin letters: a message is about 80 of them wide, and a card 30. */
const MESSAGE = 150
/** The width of two lines of a card. */
export const CARD = 56
/** So much is looked at: more cannot show. */
const MAX_READ = 2000
/** How far back a cut goes to end with a whole word. */
const WORD = 24
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Plain text on one line, cut to about the width of two lines, with an ellipsis where it is cut.
 * @param width of both lines, in Latin letters
 */
export function inTwoLines(text: string, width = MESSAGE): string {
  const line = text.slice(0, MAX_READ).replaceAll(/\s+/g, ' ').trim()
  let taken = 0
  for (const { segment, index } of signs.segment(line)) {
    taken += WIDE.test(segment) ? 2 : 1
    if (taken > width) return `${wholeWords(line.slice(0, index))}…`
  }
  return text.length > MAX_READ ? `${line}…` : line
}

function wholeWords(cut: string): string {
  const space = cut.lastIndexOf(' ')
  return (space > cut.length - WORD ? cut.slice(0, space) : cut).trimEnd()
}
