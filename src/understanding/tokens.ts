/** A message in pieces that rules can compare: words, single characters of Chinese and Japanese, marks. Pure. */

export interface Token {
  /** As it is compared: lower case, without accents, `soooo` as `so`. */
  readonly text: string
  readonly kind: 'word' | 'emoji' | 'mark'
  /** Where it stands in the message, in UTF-16 units. */
  readonly from: number
  readonly to: number
}

/** What is read of a message: its rules are about how it begins, and nobody wants to wait for more. */
const MAX_READ = 2000

/** Each alternative begins with another kind of character, so the time is linear in the length. */
const PIECE =
  /(?<emoji>:[a-z0-9_+'-]{1,40}:|(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u200d|\ufe0f|\u20e3)+)|(?<word>\d{1,2} ?[:：x×/] ?\d{1,2}(?!\d)|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{N}])+(?:['’][\p{L}]+)*|\+\d)|(?<mark>\S|\n)/giu

/** The pieces of a message, in order; spaces are between them. */
export function tokenize(message: string): Token[] {
  return [...message.slice(0, MAX_READ).matchAll(PIECE)].map((match) => {
    const [whole] = match
    const { emoji, word } = match.groups ?? {}
    const kind = emoji !== undefined ? 'emoji' : word !== undefined ? 'word' : 'mark'
    const text = kind === 'word' ? plain(whole) : whole
    return { text, kind, from: match.index, to: match.index + whole.length }
  })
}

const RATIO = /^(\d+) ?[:：x×/] ?(\d+)$/
const LAUGHTER = /^(?:a?(?:ha|ja|he|je){2,}[hj]?|w{2,}|lo+l|lmf?ao+|(?:हा){2,})$/

/** A word as the tables write it. */
function plain(word: string): string {
  const text = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace('’', "'")
    .replace(RATIO, '$1:$2')
  return LAUGHTER.test(text) ? 'haha' : text.replace(/(\p{L})\1{2,}/gu, '$1')
}
