/** What somebody plainly asks for and no picture of Gemini is: a drawing of lines and curves, or one that is see-through. Pure. */
import type { Unreachable } from '../turns/options.ts'
import { letteringIn } from './lettering.ts'

/** Kinds of files, wherever they stand: nobody paints an SVG. A "vector style" is a look, and can be painted. */
const VECTOR =
  /\b(?:svg|eps)\b|\bvector (?:file|format)\b|(?:^|\s)(?:as|en) (?:a )?(?:pdf|vector)\b/iu

/** A background, not a glass. */
const TRANSPARENCY =
  /\btransparent background\b|\bbackground (?:should be |is )?transparent\b|\bfondo transparente\b|透明背景|背景透明|透過背景|背景を?透[過明]|पारदर्शी (?:पृष्ठभूमि|बैकग्राउंड)|(?:पृष्ठभूमि|बैकग्राउंड) पारदर्शी/iu

/** Each kind once. Words between quotation marks are letters in the picture. */
export function outOfReach(prompt: string): Unreachable[] {
  const said = letteringIn(prompt).reduce((rest, text) => rest.replaceAll(text, ''), prompt)
  const found = (what: Unreachable['what'], asked: RegExp): Unreachable[] => {
    const [words] = asked.exec(said) ?? []
    return words === undefined ? [] : [{ what, said: words.trim() }]
  }
  return [...found('vector', VECTOR), ...found('transparency', TRANSPARENCY)]
}
