/** Parses the standard Markdown of Slack's `markdown` block, as far as an app's answers use it. Pure. */
import { type Flow, type Inline, safeUrl } from './nodes.ts'

const INLINE: readonly [RegExp, (found: RegExpExecArray) => Inline | undefined][] = [
  [/`([^`\n]+)`/y, (found) => ({ type: 'code', text: found[1] ?? '' })],
  [/\*\*(?=\S)([^\n]+?)(?<=\S)\*\*/y, (found) => wrap('bold', found)],
  [/__(?=\S)([^\n]+?)(?<=\S)__/y, (found) => wrap('bold', found)],
  [/~~(?=\S)([^\n]+?)(?<=\S)~~/y, (found) => wrap('strike', found)],
  [/\*(?=\S)([^*\n]+?)(?<=\S)\*/y, (found) => wrap('italic', found)],
  [/(?<!\w)_(?=\S)([^_\n]+?)(?<=\S)_(?!\w)/y, (found) => wrap('italic', found)],
  [/!?\[([^\]\n]*)\]\(([^)\s]+)\)/y, (found) => link(found[2] ?? '', found[1] ?? '')],
  [/<(https?:\/\/[^\s>]+)>/y, (found) => link(found[1] ?? '', found[1] ?? '')],
  [/https?:\/\/[^\s<>)]+[^\s<>).,;:!?'"]/y, (found) => link(found[0], found[0])],
  [/\n/y, () => ({ type: 'break' })],
]

const wrap = (type: 'bold' | 'italic' | 'strike', found: RegExpExecArray): Inline => ({
  type,
  children: parseMarkdownInline(found[1] ?? ''),
})

function link(address: string, label: string): Inline | undefined {
  const url = safeUrl(address)
  return url === undefined
    ? undefined
    : { type: 'link', url, children: [{ type: 'text', text: label }] }
}

function readAt(text: string, at: number): { node: Inline; end: number } | undefined {
  for (const [pattern, make] of INLINE) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    const node = found && make(found)
    if (found && node) return { node, end: at + found[0].length }
  }
  return undefined
}

/** Parses what stands inside one paragraph. */
function parseMarkdownInline(text: string): Inline[] {
  const nodes: Inline[] = []
  let plain = ''
  for (let at = 0; at < text.length;) {
    const piece = readAt(text, at)
    if (piece && plain !== '') nodes.push({ type: 'text', text: plain })
    if (piece) nodes.push(piece.node)
    plain = piece ? '' : plain + (text[at] ?? '')
    at = piece ? piece.end : at + 1
  }
  if (plain !== '') nodes.push({ type: 'text', text: plain })
  return nodes
}

const LINE_KINDS = [
  ['rule', /^\s*([-*_])(?: *\1){2,}\s*$/],
  ['heading', /^#{1,6} (.*)$/],
  ['bullet', /^\s*[-*+] (.*)$/],
  ['number', /^\s*\d+[.)] (.*)$/],
  ['quote', /^> ?(.*)$/],
] as const

interface Line {
  kind: (typeof LINE_KINDS)[number][0] | 'text' | 'blank'
  text: string
  source: string
}

function readLine(source: string): Line {
  if (source.trim() === '') return { kind: 'blank', text: '', source }
  for (const [kind, pattern] of LINE_KINDS) {
    const found = pattern.exec(source)
    if (found) return { kind, text: found[1] ?? '', source }
  }
  return { kind: 'text', text: source, source }
}

function flowsOf(run: Line[]): Flow[] {
  const kind = run[0]?.kind ?? 'blank'
  const joined = () => parseMarkdownInline(run.map((line) => line.text).join('\n'))
  switch (kind) {
    case 'blank':
      return []
    case 'rule':
      return [{ type: 'rule' }]
    case 'heading':
      return run.map((line) => ({
        type: 'heading',
        level: line.source.indexOf(' '),
        children: parseMarkdownInline(line.text),
      }))
    case 'bullet':
    case 'number': {
      const items = run.map((line) => parseMarkdownInline(line.text))
      return [{ type: 'list', ordered: kind === 'number', items }]
    }
    case 'quote':
      return [{ type: 'quote', children: joined() }]
    case 'text':
      return [{ type: 'paragraph', children: joined() }]
  }
}

function parseLines(text: string): Flow[] {
  const runs: Line[][] = []
  for (const line of text.split('\n').map(readLine)) {
    const last = runs.at(-1)
    if (last?.[0]?.kind === line.kind) last.push(line)
    else runs.push([line])
  }
  return runs.flatMap(flowsOf)
}

/** Parses a whole Markdown text; HTML in it stays text. */
export function parseMarkdown(text: string): Flow[] {
  return text
    .split(/^```[^\n]*\n([\s\S]*?)\n```$/m)
    .flatMap((part, index): Flow[] =>
      index % 2 === 1 ? [{ type: 'preformatted', text: part }] : parseLines(part),
    )
}
