/** Slack's limits on Block Kit, for tests: https://docs.slack.dev/reference/block-kit. */
import * as v from 'valibot'

const AnyObject = v.record(v.string(), v.unknown())

/** How long a text may be, by the type of what holds it and by the field it stands in. */
const LIMITS: Readonly<Record<string, number>> = {
  'section.text': 3000,
  'header.text': 150,
  'image.title': 2000,
  'image.alt_text': 2000,
  'image.image_url': 3000,
  'card.title': 150,
  'card.subtitle': 150,
  'card.body': 200,
  'button.text': 75,
  'button.value': 2000,
  'button.url': 3000,
  'input.label': 2000,
  'input.hint': 2000,
  'option.text': 75,
  'option.value': 150,
  'confirm.title': 100,
  'confirm.text': 300,
  'confirm.confirm': 30,
  'confirm.deny': 30,
  'modal.title': 24,
  'modal.submit': 24,
  'modal.close': 24,
  'modal.private_metadata': 3000,
  'plain_text_input.placeholder': 150,
  'plain_text_input.initial_value': 3000,
  'static_select.placeholder': 150,
}

/** How many may stand in a list. */
const COUNTS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'message.blocks': [1, 50],
  'modal.blocks': [1, 100],
  'home.blocks': [1, 100],
  'context.elements': [1, 10],
  'actions.elements': [1, 25],
  'carousel.elements': [1, 10],
  'overflow.options': [1, 5],
  'static_select.options': [1, 100],
}

const MAX_ID = 255

/** What Slack would not take of a message or a view; empty where all is well. */
export function complaints(surface: unknown): string[] {
  const found: string[] = []
  const walk = (value: unknown, kind: string): void => {
    const read = v.safeParse(AnyObject, value)
    if (!read.success || Array.isArray(value)) return
    const type = typeof read.output['type'] === 'string' ? read.output['type'] : kind
    for (const [field, inner] of Object.entries(read.output))
      check(`${['plain_text', 'mrkdwn'].includes(type) ? kind : type}.${field}`, field, inner)
  }
  const check = (path: string, field: string, inner: unknown): void => {
    const text = textOf(inner)
    const limit = field.endsWith('_id') ? MAX_ID : LIMITS[path]
    if (text !== null && limit !== undefined && (text.length < 1 || text.length > limit))
      found.push(`${path}: ${text.length} characters`)
    if (!Array.isArray(inner)) return walk(inner, field)
    const [least, most] = COUNTS[path] ?? [0, Infinity]
    if (inner.length < least || inner.length > most) found.push(`${path}: ${inner.length} of them`)
    for (const one of inner) walk(one, field === 'options' ? 'option' : field)
  }
  walk(surface, 'message')
  return found
}

const TextSchema = v.object({ type: v.picklist(['plain_text', 'mrkdwn']), text: v.string() })

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  const read = v.safeParse(TextSchema, value)
  return read.success ? read.output.text : null
}
