/** Asks for a picture in formats: in the form behind a button, or behind `/imagine sizes`. */
import * as v from 'valibot'
import { asOffered } from '../../test/integration/easel.ts'
import type { StateValues } from '../../playground/protocol.ts'
import type { FormatKind, OutputKind } from '../deeds.ts'
import { type Opening, modalAfter, viewsOf } from './modal.ts'
import type { Hand } from './press.ts'

/** The picture that a form is about. */
export const AboutSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ channel: v.string(), threadTs: v.string(), turnId: v.string() }),
)

/** What is ticked and chosen in the form. */
export interface Wanted {
  readonly formats: readonly FormatKind[]
  readonly output: OutputKind
}

/** Pixels of the formats that have a name. */
const PIXELS = {
  square: '1080x1080',
  link: '1200x628',
  banner: '1500x500',
} as const satisfies Readonly<Record<FormatKind, string>>

/** Ticks some, and types one of its own that nobody else has. */
export async function makeSet(
  hand: Hand,
  opening: Opening,
  { formats, output }: Wanted,
): Promise<void> {
  const {
    stage: { slack },
    notes,
  } = hand
  const view = await modalAfter(hand, 'easel.sizes', opening)
  if (view === null) return
  const { user } = opening
  const { channel, threadTs, turnId } = v.parse(AboutSchema, view.private_metadata)
  const own = notes.newFormat()
  const all = [...formats.map((kind) => PIXELS[kind]), own]
  notes.sets.push({ own, user, channel, threadTs, of: turnId, formats: all, output })
  const state = { ...asOffered(view), ...stateOf(formats, own, output) }
  await slack.submit({ user, viewId: view.id, state })
}

/** Of the picture that somebody had painted last in a channel. */
export async function makeLastSet(
  hand: Hand,
  { user, channel }: { readonly user: string; readonly channel: string },
  wanted: Wanted,
): Promise<void> {
  const { slack } = hand.stage
  const before = viewsOf(slack, user)
  const asked = slack.command({ user, channel, command: '/imagine', text: 'sizes' })
  await Promise.all([asked, makeSet(hand, { user, about: { channel }, before }, wanted)])
}

const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value }) as const

const stateOf = (formats: readonly string[], own: string, output: string): StateValues => ({
  formats: { value: { type: 'checkboxes', selected_options: formats.map(option) } },
  own: { value: { type: 'plain_text_input', value: own } },
  output: { value: { type: 'static_select', selected_option: option(output) } },
})
