/** Options in the words of an ask: shapes, sizes, how many, and how good. Pure. */
import { MAX_COUNT } from '../turns/ask.ts'
import { RATIOS, type Ratio, type Size } from '../turns/settings.ts'
import { type Message, type Part, is, isEnd } from './message.ts'
import type { SpokenOptions } from './reading.ts'
import { quotedParts } from './quoted.ts'
import { SHAPES, type Role, type Shape } from './roles.ts'

/** What a name stands for, by where such pictures are shown. */
const RATIO_OF: Readonly<Record<Shape, Ratio>> = {
  square: '1:1',
  portrait: '3:4',
  landscape: '4:3',
  tall: '3:4',
  broad: '4:3',
  story: '9:16',
  banner: '21:9',
  wide: '16:9',
  wallpaper: '9:16',
  a4: '3:4',
  postcard: '3:2',
}

/** They are manners of painting and things as well: a lion, portrait, dramatic light. */
const MANNERS: readonly Role[] = ['portrait', 'landscape', 'story', 'postcard']

/**
 * Takes the options out of a message: their parts are marked. What may belong to the scene is left alone.
 * @param isScene whether the message tells a new picture rather than a change
 */
export function takeOptions(message: Message, isScene: boolean): SpokenOptions {
  const { parts } = message
  const quoted = quotedParts(message)
  const dials = parts.some((part) => is(part, 'dial'))
  const ratios: Ratio[] = []
  const options: { size: Size | null; count: number; model: SpokenOptions['model'] } = {
    ...{ size: null, count: 1, model: null },
  }
  for (const [at, part] of parts.entries()) {
    if (part.taken !== null || quoted.has(at)) continue
    const ratio = ratioAt(parts, at, dials, isScene) ?? shapeAt(parts, at)
    const size = sizeAt(parts, at, dials)
    const model = qualityAt(parts, at)
    const count = countAt(parts, at, isScene)
    if (ratio !== null) ratios.push(ratio)
    if (size !== null && options.size !== '4K') options.size = size
    if (model !== null) options.model = model
    if (count > 1) {
      options.count = count
      mark(parts[at + 1])
    }
    if (ratio !== null || size !== null || model !== null || count > 1) take(parts, at)
  }
  return { ...options, ratios: consistent([...new Set(ratios)], parts).slice(0, MAX_COUNT) }
}

/** What frames an option goes along with it. */
function take(parts: readonly Part[], at: number): void {
  mark(parts[at])
  if (parts[at - 2]?.taken === 'option' && is(parts[at - 1], 'stop')) mark(parts[at - 1])
  for (let i = at - 1; is(parts[i], 'frame', 'indef'); i--) mark(parts[i])
  for (let i = at + 1; is(parts[i], 'format', 'tail'); i++) mark(parts[i])
}

function mark(part: Part | undefined): void {
  if (part !== undefined) part.taken = 'option'
}

/** `4:5 portrait` is one shape: the number says which. */
function consistent(ratios: readonly Ratio[], parts: readonly Part[]): readonly Ratio[] {
  const exact = ratios.filter((ratio) => parts.some(({ token }) => token.text === ratio))
  const isOrientation = parts
    .filter((part) => part.taken === 'option' && is(part, ...SHAPES))
    .every((part) => is(part, 'portrait', 'landscape', 'tall', 'broad', 'square'))
  return exact.length > 0 && isOrientation ? exact : ratios
}

/** Numbers are options unless something of the scene shows them; everybody has 1:1s. */
function ratioAt(
  parts: readonly Part[],
  at: number,
  dials: boolean,
  isScene: boolean,
): Ratio | null {
  const ratio = RATIOS.find((known) => known === parts[at]?.token.text)
  if (ratio === undefined) return null
  const isApart = isEnd(parts[at - 1]) && isEnd(parts[at + 1])
  if (dials) return isApart && !isScene ? ratio : null
  const isFramed = isApart || is(parts[at - 1], 'frame') || is(parts[at + 1], 'format')
  return ratio !== '1:1' || isFramed ? ratio : null
}

/** A name counts with its frame, with what belongs behind it, or all alone. */
function shapeAt(parts: readonly Part[], at: number): Ratio | null {
  const part = parts[at]
  const shape = SHAPES.find((name) => is(part, name))
  if (shape === undefined || !isClosed(parts, at)) return null
  const ahead = is(parts[at - 1], 'indef') ? at - 2 : at - 1
  const before = parts[ahead]
  if (is(parts[behindTail(parts, at)], 'format') || is(before, 'frame')) return RATIO_OF[shape]
  const isJoint = is(before, 'stop') || before?.token.text === ','
  if (isShape(isJoint ? parts[ahead - 1] : before)) return RATIO_OF[shape]
  const isAlone = isEnd(parts[at - 1]) && (!is(part, ...MANNERS) || isAllThatIsSaid(parts, part))
  return isAlone ? RATIO_OF[shape] : null
}

const isAllThatIsSaid = (parts: readonly Part[], one: Part | undefined): boolean =>
  parts.every(
    (part) =>
      part === one ||
      isEnd(part) ||
      is(part, 'lead', 'social', 'tail', 'request', 'swap') ||
      isShape(part),
  )

const isShape = (part: Part | undefined): boolean =>
  is(part, ...SHAPES) || RATIOS.some((ratio) => ratio === part?.token.text)

function behindTail(parts: readonly Part[], at: number): number {
  let next = at + 1
  while (is(parts[next], 'tail')) next++
  return next
}

/** Whether nothing of the scene goes on behind an option. */
function isClosed(parts: readonly Part[], at: number): boolean {
  const next = behindTail(parts, at)
  const part = parts[next]
  if (isEnd(part) || isShape(part) || is(part, 'format', 'but', 'request', 'swap')) return true
  if (!is(part, 'stop')) return is(part, 'lead')
  return isShape(is(parts[next + 1], 'indef') ? parts[next + 2] : parts[next + 1])
}

function sizeAt(parts: readonly Part[], at: number, dials: boolean): Size | null {
  const part = parts[at]
  const match = /^([24])k$/.exec(part?.token.text ?? '')
  if (match === null && !is(part, 'print', 'fine')) return null
  if (!isClosed(parts, at) && !is(parts[at + 1], 'print', 'fine', 'stop')) return null
  if (match === null) return is(part, 'print') ? '4K' : '2K'
  const isFramed = isEnd(parts[at - 1]) || is(parts[at - 1], 'frame') || is(parts[at + 1], 'format')
  if (!isFramed || dials) return null
  return match[1] === '2' ? '2K' : '4K'
}

function qualityAt(parts: readonly Part[], at: number): SpokenOptions['model'] {
  if (!isClosed(parts, at) && !is(parts[at + 1], 'of')) return null
  if (is(parts[at], 'draft')) return 'lite'
  return is(parts[at], 'finest') ? 'pro' : null
}

/** `three versions`; not `a menu with three options`. */
function countAt(parts: readonly Part[], at: number, isScene: boolean): number {
  const isWhole = is(parts[at], 'takes')
  const number = (['c2', 'c3', 'c4'] as const).findIndex((role) => is(parts[at], role))
  if (number < 0 || (!isWhole && !is(parts[at + 1], 'takes'))) return 1
  const before = parts[at - 1]
  const isAsked = is(before, 'do', 'weak', 'lead', 'see') || is(parts[at + 2], 'request', 'swap')
  const isAlone = isEnd(before) && (!isScene || isEnd(parts[at + 2]) || is(parts[at + 2], 'of'))
  return isWhole || isAsked || isAlone ? number + 2 : 1
}
