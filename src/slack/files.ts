/** Files as Slack describes them in events, views and shortcuts. */
import * as v from 'valibot'
import type { AskFile } from '../turns/ask.ts'

export const FileSchema = v.object({
  id: v.string(),
  name: v.optional(v.nullable(v.string()), null),
  mimetype: v.optional(v.nullable(v.string()), null),
  size: v.optional(v.nullable(v.number()), null),
  url_private: v.optional(v.string()),
  url_private_download: v.optional(v.string()),
})

/** A file for an ask; a stub of Slack Connect has no url yet. */
export const toAskFile = (file: v.InferOutput<typeof FileSchema>): AskFile => ({
  id: file.id,
  name: file.name ?? 'picture',
  mimetype: file.mimetype ?? '',
  size: file.size,
  url: file.url_private_download ?? file.url_private ?? null,
})
