/**
 * Parses Slack's mrkdwn into a tree. Pure: it knows no people, no channels and no HTML. Everything that it
 * does not understand stays text, so hostile input can only ever become text.
 */
import { emojiOf } from './emoji.ts'
import { parseReference } from './mrkdwn-reference.ts'
import type { Flow, Inline } from './nodes.ts'
import { unescapeText } from './escape.ts'

export interface MrkdwnOptions {
  /** Leaves bare addresses as text, as Slack's `verbatim: true` does. @default false */
  verbatim?: boolean
}

const MARKERS = { '*': 'bold', _: 'italic', '~': 'strike' } as const
type Marker = keyof typeof MARKERS

const isMarker = (character: string): character is Marker => character in MARKERS
const isWordCharacter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)
const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character)

const BARE_URL = /https?:\/\/[^\s<>|]+[^\s<>|.,;:!?'")\]}*_~]/y
const EMOJI_NAME = /:([a-z0-9_+-]{1,40}):/y
const REFERENCE = /<([^<>\n]+)>/y

const matchAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Up to where each marker is known to close nowhere: nobody looks there again, so reading stays linear. */
type Lonely = Map<string, number>

/** Where the marker that opens at `at` closes on the same line, or -1. */
function closingMarker(text: string, at: number, marker: string, lonely: Lonely): number {
  if (isWordCharacter(text[at - 1]) || isSpace(text[at + 1]) || text[at + 1] === marker) return -1
  if (at < (lonely.get(marker) ?? 0)) return -1
  let end = at + 2
  for (; end < text.length && text[end] !== '\n'; end += 1) {
    if (text[end] !== marker || isSpace(text[end - 1]) || isWordCharacter(text[end + 1])) continue
    return end
  }
  lonely.set(marker, end)
  return -1
}

interface Piece {
  node: Inline
  end: number
}

function readPiece(
  text: string,
  at: number,
  options: MrkdwnOptions,
  lonely: Lonely,
): Piece | undefined {
  const character = text[at] ?? ''
  if (character === '\n') return { node: { type: 'break' }, end: at + 1 }
  if (character === '`') {
    if (at < (lonely.get('`') ?? 0)) return undefined
    const end = text.indexOf('`', at + 1)
    if (end === -1) lonely.set('`', text.length)
    const code = text.slice(at + 1, end)
    if (end === -1 || code.trim() === '' || code.includes('\n')) return undefined
    return { node: { type: 'code', text: unescapeText(code.replace(/[<>]/g, '')) }, end: end + 1 }
  }
  if (isMarker(character)) {
    const end = closingMarker(text, at, character, lonely)
    if (end === -1) return undefined
    const children = parseInline(text.slice(at + 1, end), options)
    return { node: { type: MARKERS[character], children }, end: end + 1 }
  }
  if (character === '<') {
    const found = matchAt(REFERENCE, text, at)
    const node = found && parseReference(found[1] ?? '')
    return found && node ? { node, end: REFERENCE.lastIndex } : undefined
  }
  if (character === ':') {
    const name = matchAt(EMOJI_NAME, text, at)?.[1] ?? ''
    const emoji = emojiOf(name)
    if (emoji === undefined) return undefined
    return { node: { type: 'emoji', name, character: emoji }, end: at + name.length + 2 }
  }
  if (character === 'h' && options.verbatim !== true && !isWordCharacter(text[at - 1])) {
    const url = matchAt(BARE_URL, text, at)?.[0]
    if (url === undefined) return undefined
    const plain = unescapeText(url)
    return {
      node: { type: 'link', url: plain, children: [{ type: 'text', text: plain }] },
      end: at + url.length,
    }
  }
  return undefined
}

/** Parses one run of text, newlines included, without blocks such as quotes. */
export function parseInline(text: string, options: MrkdwnOptions = {}): Inline[] {
  const nodes: Inline[] = []
  const lonely: Lonely = new Map()
  let plain = ''
  const flush = () => {
    if (plain !== '') nodes.push({ type: 'text', text: unescapeText(plain) })
    plain = ''
  }
  for (let at = 0; at < text.length;) {
    const piece = readPiece(text, at, options, lonely)
    if (piece) {
      flush()
      nodes.push(piece.node)
      at = piece.end
    } else {
      plain += text[at] ?? ''
      at += 1
    }
  }
  flush()
  return nodes
}

const QUOTED = /^(?:&gt;|>) ?/

function parseLines(text: string, options: MrkdwnOptions): Flow[] {
  const flows: Flow[] = []
  let run: { quoted: boolean; lines: string[] } | undefined
  const flush = () => {
    const body = run?.lines.join('\n') ?? ''
    if (run && (run.quoted || body.trim() !== '')) {
      flows.push({ type: run.quoted ? 'quote' : 'paragraph', children: parseInline(body, options) })
    }
    run = undefined
  }
  for (const line of text.split('\n')) {
    const quoted = QUOTED.test(line)
    if (run?.quoted !== quoted) flush()
    run ??= { quoted, lines: [] }
    run.lines.push(quoted ? line.replace(QUOTED, '') : line)
  }
  flush()
  return flows
}

/** Parses a whole mrkdwn text: fenced code first, then quotes, then what stands inside a line. */
export function parseMrkdwn(text: string, options: MrkdwnOptions = {}): Flow[] {
  return text.split(/```\n?([\s\S]+?)\n?```\n?/).flatMap((part, index): Flow[] => {
    if (part === '') return []
    if (index % 2 === 1) return [{ type: 'preformatted', text: unescapeText(part) }]
    return parseLines(part.replace(/\n$/, ''), options)
  })
}
