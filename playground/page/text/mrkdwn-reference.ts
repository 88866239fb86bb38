/** Reads what stands between `<` and `>` in mrkdwn: people, channels, groups, dates and links. Pure. */
import { unescapeText } from './escape.ts'
import { type Inline, safeUrl } from './nodes.ts'

const BROADCASTS = new Set(['here', 'channel', 'everyone'])

const labelled = (label: string | undefined) =>
  label === undefined || label === '' ? {} : { label: unescapeText(label) }

function parseSpecial(body: string, label: string | undefined): Inline | undefined {
  const [command = '', ...rest] = body.split('^')
  if (BROADCASTS.has(command)) return { type: 'group', label: `@${command}` }
  if (command === 'subteam')
    return { type: 'group', label: unescapeText(label ?? `@${rest[0] ?? ''}`) }
  const [seconds = '', format = '', url = ''] = rest
  if (command !== 'date' || !/^\d+$/.test(seconds) || format === '') return undefined
  const link = safeUrl(unescapeText(url))
  return {
    type: 'date',
    seconds: Number(seconds),
    format: unescapeText(format),
    fallback: unescapeText(label ?? ''),
    ...(link === undefined ? {} : { url: link }),
  }
}

/** The node that `<body>` stands for, or nothing when Slack would show it as it is. */
export function parseReference(reference: string): Inline | undefined {
  const bar = reference.indexOf('|')
  const body = bar === -1 ? reference : reference.slice(0, bar)
  const label = bar === -1 ? undefined : reference.slice(bar + 1)
  if (/^@[UWB][A-Z0-9]+$/.test(body)) return { type: 'user', id: body.slice(1), ...labelled(label) }
  if (/^#[CGD][A-Z0-9]+$/.test(body))
    return { type: 'channel', id: body.slice(1), ...labelled(label) }
  if (body.startsWith('!')) return parseSpecial(body.slice(1), label)
  const url = safeUrl(unescapeText(body))
  if (url === undefined) return undefined
  const text = unescapeText(label === undefined || label === '' ? body : label)
  return { type: 'link', url, children: [{ type: 'text', text: text.replace(/^mailto:/, '') }] }
}
