/** The pictures of a message: its own, and those of what it forwards. Pure. */
import * as v from 'valibot'
import type { AskFile } from '../turns/ask.ts'
import { isSlackAddress } from '../web-api/addresses.ts'
import type { ComposeContext } from './compose/compose-context.ts'
import { FileSchema, toAskFile } from './files.ts'

const nullable = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null)
const listOf = <T extends v.GenericSchema>(schema: T) =>
  v.fallback(v.nullish(v.array(nullable(schema)), []), [])

const ImageSchema = v.object({
  image_url: nullable(v.string()),
  slack_file: nullable(v.object({ id: nullable(v.string()), url: nullable(v.string()) })),
})
/** An image block, or one with images in it: a carousel with its cards. */
const BlockSchema = v.object({
  ...ImageSchema.entries,
  elements: listOf(v.object({ hero_image: nullable(ImageSchema) })),
})
const PartSchema = v.object({ files: listOf(FileSchema), blocks: listOf(BlockSchema) })
type Part = v.InferOutput<typeof PartSchema>

/** A forwarded message, the preview of a link, or what an app has posted. */
const AttachmentSchema = v.object({
  ...PartSchema.entries,
  /** Somebody has forwarded a message, or linked to one. */
  is_share: nullable(v.boolean()),
  is_msg_unfurl: nullable(v.boolean()),
  message_blocks: listOf(v.object({ message: nullable(PartSchema) })),
  image_url: nullable(v.string()),
})

const PicturesSchema = v.object({
  ...PartSchema.entries,
  attachments: listOf(AttachmentSchema),
})

const MessageSchema = v.object({
  ...PicturesSchema.entries,
  ts: v.string(),
  thread_ts: v.optional(v.string()),
})

export interface MessagePictures {
  readonly ts: string
  /** The first message of its thread; its own ts where it is none of a thread. */
  readonly threadTs: string
  /** Pictures that are kept in Slack. */
  readonly files: ComposeContext['files']
  /** The addresses of pictures that are kept elsewhere: Easel's own, or foreign ones. */
  readonly urls: readonly string[]
}

/** Reads the message of a shortcut. */
export function readPictures(message: unknown, apiUrl: URL): MessagePictures {
  const read = v.parse(MessageSchema, message)
  const attachments = there(read.attachments)
  const parts = [read, ...attachments.flatMap(partsOf)]
  const attached = parts
    .flatMap(({ files }) => there(files))
    .filter(({ mimetype }) => mimetype === undefined || mimetype.startsWith('image/'))
    .map(({ id, name }) => ({ id, name: name ?? '' }))
  const found = parts.map(imagesOf)
  const addresses = [
    ...found.flatMap(({ urls }) => urls),
    ...attachments.flatMap(({ image_url: url }) => url ?? []),
  ]
  const { inSlack, elsewhere } = sorted(addresses, apiUrl)
  return {
    ts: read.ts,
    threadTs: read.thread_ts ?? read.ts,
    files: eachOnce([...attached, ...found.flatMap(({ files }) => files), ...inSlack]),
    urls: [...new Set(elsewhere)],
  }
}

/**
 * The files of what somebody forwards in a message, whose own files are read elsewhere. What is kept outside
 * Slack comes with its address, so that it can be named, or found where it is Easel's own. Previews of links
 * are none of it.
 */
export function forwardedFiles(message: unknown, apiUrl: URL): AskFile[] {
  const read = v.safeParse(PicturesSchema, message)
  const all = read.success ? there(read.output.attachments) : []
  const shared = all.filter((one) => one.is_share === true || one.is_msg_unfurl === true)
  const parts = shared.flatMap(partsOf)
  const found = parts.map(imagesOf)
  const { inSlack, elsewhere } = sorted(
    [...found.flatMap(({ urls }) => urls), ...shared.flatMap(({ image_url: url }) => url ?? [])],
    apiUrl,
  )
  const known = [...found.flatMap(({ files }) => files), ...inSlack].map((file) => stubOf(file))
  return eachOnce([
    ...parts.flatMap(({ files }) => there(files).map(toAskFile)),
    ...known,
    ...[...new Set(elsewhere)].map((url, i) =>
      stubOf({ id: `link-${i + 1}`, name: nameIn(url) }, url),
    ),
  ])
}

const there = <T>(items: readonly (T | null | undefined)[] | null | undefined): T[] =>
  (items ?? []).filter((item) => item !== null && item !== undefined)

const partsOf = (attachment: v.InferOutput<typeof AttachmentSchema>): Part[] => [
  attachment,
  ...there(there(attachment.message_blocks).map(({ message }) => message)),
]

/** The images in the blocks of a message: files of Slack, and addresses. */
function imagesOf({ blocks }: Part) {
  const all = there(blocks)
  const cards = all.flatMap(({ elements }) => there(elements))
  const images = [...all, ...there(cards.map((one) => one.hero_image))]
  return {
    files: images.flatMap(({ slack_file: file }) => (file?.id ? [{ id: file.id, name: '' }] : [])),
    urls: images.flatMap(({ image_url: url, slack_file: file }) => [url, file?.url].filter(isText)),
  }
}

const isText = (text: string | null | undefined): text is string => Boolean(text)

/** `/files-pri/T1-F1/fox.png`, `/files-tmb/T1-F1-a1b2/fox_360.png`: `files.info` knows the whole file. */
const FILE_PATH = /^\/files-(?:pri|tmb)\/\w+-(F[A-Z0-9]+)(?:-\w+)?\//

function sorted(urls: readonly string[], apiUrl: URL) {
  const idOf = (url: string): string | null =>
    isSlackAddress(url, apiUrl) ? (FILE_PATH.exec(new URL(url).pathname)?.[1] ?? null) : null
  return {
    inSlack: urls.flatMap((url) => {
      const id = idOf(url)
      return id === null ? [] : [{ id, name: nameIn(url) }]
    }),
    elsewhere: urls.filter((url) => idOf(url) === null),
  }
}

const MAX_NAME = 80
/** No model takes so many. */
const MAX_FILES = 40

const nameIn = (url: string): string =>
  (URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? '') : '').slice(-MAX_NAME)

const stubOf = (
  { id, name }: { readonly id: string; readonly name: string },
  url: string | null = null,
): AskFile => ({ id, name: name || 'picture', mimetype: '', size: null, url })

function eachOnce<T extends { readonly id: string }>(files: readonly T[]): T[] {
  const first = new Map<string, T>()
  for (const file of files) if (!first.has(file.id)) first.set(file.id, file)
  return [...first.values()].slice(0, MAX_FILES)
}
