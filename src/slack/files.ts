/** Files as Slack describes them in events, views and shortcuts. */
import * as v from 'valibot'
import type { AskFile } from '../turns/ask.ts'
import { IdSchema, MAX_URL_LENGTH, lenient, textOf } from './shapes.ts'

/** What Slack tells oddly of a file is as good as not told: `files.info` knows it. */
export const FileSchema = v.object({
  id: IdSchema,
  name: lenient(textOf(255)),
  mimetype: lenient(textOf(255)),
  size: lenient(v.pipe(v.number(), v.minValue(0))),
  url_private: lenient(v.pipe(v.string(), v.maxLength(MAX_URL_LENGTH))),
  url_private_download: lenient(v.pipe(v.string(), v.maxLength(MAX_URL_LENGTH))),
})

/** Stands for a file that cannot be read, so that its asker hears of it. */
const UNREADABLE = { id: 'unreadable' }

/** Files in their order, without the nulls that Slack puts in the place of some. */
export const FilesSchema = v.pipe(
  v.array(v.fallback(v.nullable(FileSchema), UNREADABLE)),
  v.transform((files) => files.filter((file) => file !== null)),
)

/** A file for an ask; a stub of Slack Connect has no url yet. */
export const toAskFile = (file: v.InferOutput<typeof FileSchema>): AskFile => ({
  id: file.id,
  name: file.name ?? 'picture',
  mimetype: file.mimetype ?? '',
  size: file.size ?? null,
  url: file.url_private_download ?? file.url_private ?? null,
})
