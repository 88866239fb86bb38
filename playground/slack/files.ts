/** File objects as Slack makes them, for what people and the app upload. */
import type { KnownBlock } from '@slack/types'
import type { SlackFile } from '../protocol.ts'
import type { Core } from './core.ts'
import { readImageFacts } from './image-facts.ts'
import { makeId } from './ids.ts'
import { postMessage } from './messages.ts'
import { homeOf, type StoredFile } from './state.ts'

/** Slack needs a moment to look at what the app uploaded. */
const PROCESSING_MS = 300

/** What is known of a file when it is made. */
export interface FileFacts {
  id: string
  name: string
  mimetype: string
  size: number
  user: string
  altText?: string
}

/** The file object that events and `files.info` carry. */
export function makeFile(core: Core, facts: FileFacts): SlackFile {
  const { id, name, mimetype, size, user, altText } = facts
  const base = `${core.origin}/files-pri/${core.state.team.id}-${id}`
  const safeName = encodeURIComponent(name.toLowerCase().replaceAll(' ', '_'))
  const filetype = name.includes('.') ? (name.split('.').pop() ?? '').toLowerCase() : 'binary'
  return {
    id,
    created: Math.floor(core.clock.now() / 1000),
    timestamp: Math.floor(core.clock.now() / 1000),
    name,
    title: name,
    mimetype,
    filetype,
    pretty_type: filetype.toUpperCase(),
    user,
    user_team: homeOf(core.state, user),
    editable: false,
    size,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: true,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: `${base}/${safeName}`,
    url_private_download: `${base}/download/${safeName}`,
    permalink: `${core.pageOrigin}/files/${user}/${id}/${safeName}`,
    media_display_type: 'unknown',
    has_rich_preview: false,
    file_access: 'visible',
    ...(altText === undefined ? {} : { alt_txt: altText }),
  }
}

/** A file that a person uploaded: complete at once. */
export function addFile(
  core: Core,
  bytes: Uint8Array,
  name: string,
  mimetype: string,
  user: string,
): StoredFile {
  const id = makeId('F0', 9)
  const object = makeFile(core, { id, name, mimetype, size: bytes.length, user })
  const file: StoredFile = { bytes, object, stage: 'ready' }
  addPictureFacts(file)
  core.state.files.set(id, file)
  return file
}

/** Size in pixels and thumbnails, for the kinds that the local Slack can read. */
function addPictureFacts(file: StoredFile): void {
  const facts = readImageFacts(file.bytes)
  if (facts === undefined) return
  const { width, height } = facts
  const { object } = file
  object.original_w = width
  object.original_h = height
  object['media_display_type'] = 'unknown'
  for (const side of [64, 80, 160, 360, 480, 720, 960, 1024]) {
    const ratio = Math.min(1, side / Math.max(width, height))
    // Thumbnails are the original here: only their names and sizes are Slack's.
    object[`thumb_${side}`] = object.url_private
    if (side < 360) continue
    object[`thumb_${side}_w`] = Math.round(width * ratio)
    object[`thumb_${side}_h`] = Math.round(height * ratio)
  }
}

/** Of what is no picture, Slack goes by the name. */
const typeOf = (name: string): string =>
  name.toLowerCase().endsWith('.csv') ? 'text/csv' : 'application/octet-stream'

/** Where the app shares its uploads. */
export interface Share {
  channel: string
  text: string
  threadTs: string | undefined
  blocks: KnownBlock[]
}

/** Finishes uploads after a moment: type and size become known, and the message appears. */
export function shareLater(core: Core, files: StoredFile[], share?: Share): void {
  core.clock.after(PROCESSING_MS, () => {
    for (const file of files) {
      const mimetype = readImageFacts(file.bytes)?.mimetype ?? typeOf(file.object.name)
      file.object.mimetype = mimetype
      addPictureFacts(file)
      file.stage = 'ready'
    }
    const channel = share && core.state.channels.get(share.channel)
    if (share === undefined || channel === undefined) return
    const { app } = core.state
    const { text, threadTs, blocks } = share
    postMessage(core, channel, {
      user: app.botUserId,
      bot_id: app.botId,
      app_id: app.id,
      text,
      blocks,
      files: files.map(({ object }) => object),
      ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    })
  })
}
