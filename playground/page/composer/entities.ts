/** Turns what a person typed into what Slack sends: escaped text with entities for people and places. Pure. */
import { escapeText } from '../text/escape.ts'

export interface Named {
  id: string
  name: string
}

export interface Directory {
  users: readonly Named[]
  channels: readonly Named[]
}

const BROADCASTS = ['here', 'channel', 'everyone'] as const

const quoteForRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function replaceNames(
  text: string,
  sigil: string,
  names: readonly Named[],
  entity: (named: Named) => string,
): string {
  const longestFirst = names.toSorted((a, b) => b.name.length - a.name.length)
  if (longestFirst.length === 0) return text
  const choices = longestFirst.map((named) => quoteForRegExp(escapeText(named.name))).join('|')
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}${sigil}])${sigil}(${choices})(?![\\p{L}\\p{N}_-])`,
    'giu',
  )
  return text.replace(pattern, (whole, name: string) => {
    const wanted = name.toLowerCase()
    const named = longestFirst.find((each) => escapeText(each.name).toLowerCase() === wanted)
    return named ? entity(named) : whole
  })
}

const linkAddresses = (text: string) =>
  text.replace(/(?<![\w<])https?:\/\/[^\s<>]*[^\s<>.,;:!?'")\]}]/g, (url) => `<${url}>`)

/** Code keeps its letters: nothing in it is a mention or a link. */
function outsideCode(text: string, change: (part: string) => string): string {
  return text
    .split(/(```[\s\S]*?```|`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('')
}

/** `@Ana look at #general` as Slack's composer sends it: `<@U1> look at <#C1|general>`. */
export function toMrkdwn(typed: string, directory: Directory): string {
  return outsideCode(escapeText(typed), (part) => {
    const linked = linkAddresses(part)
    const peopled = replaceNames(linked, '@', directory.users, (user) => `<@${user.id}>`)
    const placed = replaceNames(peopled, '#', directory.channels, (c) => `<#${c.id}|${c.name}>`)
    const all = BROADCASTS.map((name) => ({ id: name, name }))
    return replaceNames(placed, '@', all, (range) => `<!${range.id}>`)
  })
}

/** The words of a slash command: Slack sends them unescaped, as typed. */
export function parseCommand(typed: string): { command: string; text: string } | undefined {
  const found = /^(\/[a-z0-9_-]+)(?:\s+([\s\S]*))?$/i.exec(typed.trim())
  return found ? { command: found[1] ?? '', text: (found[2] ?? '').trim() } : undefined
}
