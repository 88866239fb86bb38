/** The pictures of a message that a shortcut was used on. Pure. */
import * as v from 'valibot'
import type { ComposeContext } from './compose/compose-context.ts'
import { FileSchema } from './files.ts'

const nullable = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null)
const listOf = <T extends v.GenericSchema>(schema: T) =>
  v.fallback(v.nullish(v.array(nullable(schema)), []), [])

const ImageSchema = v.object({
  image_url: nullable(v.string()),
  slack_file: nullable(v.object({ id: nullable(v.string()) })),
})
/** An image block, or one with images in it: a carousel with its cards. */
const BlockSchema = v.object({
  ...ImageSchema.entries,
  elements: listOf(v.object({ hero_image: nullable(ImageSchema) })),
})
const PartSchema = v.object({ files: listOf(FileSchema), blocks: listOf(BlockSchema) })

const MessageSchema = v.object({
  ...PartSchema.entries,
  ts: v.string(),
  thread_ts: v.optional(v.string()),
  /** Forwarded messages, and what some apps post. */
  attachments: listOf(PartSchema),
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

const isPicture = (mimetype: string | undefined): boolean =>
  mimetype === undefined || mimetype.startsWith('image/')

const isThere = <T>(value: T | null | undefined): value is T =>
  value !== null && value !== undefined

/** Reads the message of a shortcut. */
export function readPictures(message: unknown): MessagePictures {
  const read = v.parse(MessageSchema, message)
  const parts = [read, ...(read.attachments ?? []).filter(isThere)]
  const blocks = parts.flatMap(({ blocks: inPart }) => inPart ?? []).filter(isThere)
  const cards = blocks.flatMap(({ elements }) => elements ?? []).filter(isThere)
  const images = [...blocks, ...cards.map((one) => one.hero_image).filter(isThere)]
  const attached = parts
    .flatMap(({ files }) => files ?? [])
    .filter(isThere)
    .filter(({ mimetype }) => isPicture(mimetype))
    .map(({ id, name }) => ({ id, name: name ?? '' }))
  const inBlocks = images.flatMap(({ slack_file: file }) =>
    file?.id ? [{ id: file.id, name: '' }] : [],
  )
  return {
    ts: read.ts,
    threadTs: read.thread_ts ?? read.ts,
    files: [...attached, ...inBlocks],
    urls: images.flatMap(({ image_url: url }) => url ?? []),
  }
}
