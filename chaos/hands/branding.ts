/** Gives channels a brand: a form, a preview in the direct messages, and a button that keeps it. */
import { randomUUID } from 'node:crypto'
import { createCanvas } from '@napi-rs/canvas'
import { asOffered } from '../../test/integration/easel.ts'
import { findButton } from '../../test/integration/press.ts'
import type { Message, StateValues } from '../../playground/protocol.ts'
import type { LocalSlack } from '../../playground/slack/local-slack.ts'
import { dmWithApp } from '../../playground/slack/seed.ts'
import { attachment } from '../attachment.ts'
import type { BrandKind } from '../deeds.ts'
import { modalAfter, viewsOf } from './modal.ts'
import type { Hand } from './press.ts'

/** How long somebody waits for a preview. */
const PREVIEW_MS = 4000
const LOGO_SIDE = 48

/** Who gives which channel a brand, and whether it is kept. */
export interface Branding {
  readonly user: string
  readonly channel: string
  readonly kind: BrandKind
  readonly isKept: boolean
}

/** All of it, until it is kept or nobody waits for it any more. */
export async function brand(hand: Hand, branding: Branding): Promise<void> {
  const { stage, notes } = hand
  const { slack } = stage
  const { user, channel, kind, isKept } = branding
  const before = viewsOf(slack, user)
  const known = new Set(previews(slack, user).map(({ ts }) => ts))
  notes.underWay.push(slack.command({ user, channel, command: '/imagine', text: 'brand' }))
  const view = await modalAfter(hand, 'easel.brand', { user, about: { channel }, before })
  if (view === null) return
  const state = kind === 'none' ? REMOVED : stateOf(hand, branding)
  await slack.submit({ user, viewId: view.id, state: { ...asOffered(view), ...state } })
  if (kind === 'none' || !isKept) return
  const isNew = () => previews(slack, user).find(({ ts }) => !known.has(ts))
  const preview = await slack.until('a preview', isNew, PREVIEW_MS).catch(() => null)
  const button = preview && findButton(preview, 'brand_keep')
  if (!preview || !button) return
  const container = { type: 'message', channel: preview.channel, ts: preview.ts } as const
  await slack.act({ user, container, ...button })
}

/** What can be kept. */
const previews = (slack: LocalSlack, user: string): Message[] => {
  const dm = dmWithApp(user)
  const replies = slack.byApp(dm).flatMap(({ ts }) => slack.byApp(dm, ts))
  return [...slack.byApp(dm), ...replies].filter(
    (message) => findButton(message, 'brand_keep') !== null,
  )
}

const typed = (value: string) => ({ value: { type: 'plain_text_input', value } })
const files = (...ids: string[]) => ({
  files: { type: 'file_input', files: ids.map((id) => ({ id })) },
})

const REMOVED: StateValues = {
  removal: {
    value: {
      type: 'checkboxes',
      selected_options: [{ value: 'remove', text: { type: 'plain_text', text: 'Remove' } }],
    },
  },
}

/** Nothing stays of the brand before it. */
function stateOf({ stage: { slack }, notes }: Hand, { user, kind }: Branding): StateValues {
  const token = notes.newBrand()
  const look = kind === 'look' ? attachment() : null
  const upload = (bytes: Uint8Array, name: string): string =>
    slack.addFile(bytes, name, 'image/png', user).id
  notes.brands.push({ token, picture: look?.hash ?? null })
  return {
    colours: typed('#1a2b3c Ink'),
    words: typed(`Calm and plain ${token}`),
    ...(look === null ? {} : { pictures: files(upload(look.bytes, look.name)) }),
    ...(kind === 'logo' ? { logo: files(upload(logo(), 'logo.png')) } : {}),
  }
}

function logo(): Buffer {
  const canvas = createCanvas(LOGO_SIDE, LOGO_SIDE)
  const context = canvas.getContext('2d')
  context.fillStyle = 'rgb(200 16 32)'
  context.fillRect(0, 0, LOGO_SIDE, LOGO_SIDE)
  return Buffer.concat([canvas.toBuffer('image/png'), Buffer.from(randomUUID())])
}
