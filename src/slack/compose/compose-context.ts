/** What a compose modal is about. It travels in the view's private_metadata, so it is parsed on reading. */
import * as v from 'valibot'
import type { AskFile } from '../../turns/ask.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../turns/language.ts'
import { RATIOS, SIZES } from '../../turns/settings.ts'

const GoesOnSchema = v.object({
  /** The id of its model. */
  model: v.string(),
  size: v.nullable(v.picklist(SIZES)),
  /** null: a shape that no model names. */
  ratio: v.nullable(v.picklist(RATIOS)),
  /** How many pictures of the thread are sent along. */
  carried: v.number(),
  /** How many pictures its brand has; absent: it keeps to none. */
  brand: v.exactOptional(v.number()),
})
export type GoesOn = v.InferOutput<typeof GoesOnSchema>

const ContextSchema = v.object({
  /** What the person before it reads. */
  language: v.optional(v.picklist(LANGUAGES), DEFAULT_LANGUAGE),
  /** Where the picture goes; null: the modal asks. */
  channel: v.nullable(v.string()),
  /** The thread that it belongs to; null: a new one. */
  threadTs: v.nullable(v.string()),
  /** The version to be edited; null: the present one. */
  version: v.nullable(v.object({ version: v.number(), picture: v.number() })),
  /** Pictures of the message that it was opened from. */
  files: v.array(v.object({ id: v.string(), name: v.string() })),
  /** Slack's response_url (30 min), where there is one. */
  responseUrl: v.nullable(v.string()),
  /** The words begin their thread: there is nothing to edit in it yet. */
  isNew: v.optional(v.boolean(), false),
  /** The id under which the words from before an improvement are kept; null: there are none. */
  draft: v.optional(v.nullable(v.string()), null),
  /** Several shapes that were asked for: one choice of the menu; empty: there is no such choice. */
  ratios: v.optional(v.array(v.picklist(RATIOS)), []),
  /** What goes on from the version; null: there is none. */
  goesOn: v.optional(v.nullable(GoesOnSchema), null),
})
export type ComposeContext = v.InferOutput<typeof ContextSchema>

/** A modal that belongs to nothing yet. */
export const NO_CONTEXT: ComposeContext = {
  language: DEFAULT_LANGUAGE,
  channel: null,
  threadTs: null,
  version: null,
  files: [],
  responseUrl: null,
  isNew: false,
  draft: null,
  ratios: [],
  goesOn: null,
}

/** Slack's limit for private_metadata: https://docs.slack.dev/reference/views/modal-views */
const MAX_METADATA = 3000
const MAX_NAME = 40

/** The context as private_metadata. Of very many files, the first ones. */
export function writeContext(context: ComposeContext): string {
  const files = context.files.map(({ id, name }) => ({ id, name: name.slice(-MAX_NAME) }))
  for (;;) {
    const text = JSON.stringify({ ...context, files })
    if (text.length <= MAX_METADATA || files.pop() === undefined) return text
  }
}

/** The context in a private_metadata; null where it is none of ours. */
export function readContext(metadata: string): ComposeContext | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ContextSchema), metadata)
  return parsed.success ? parsed.output : null
}

/** The pictures of the message as files of an ask: `files.info` knows where their bytes are. */
export const filesOf = ({ files }: Pick<ComposeContext, 'files'>): AskFile[] =>
  files.map(({ id, name }) => ({ id, name, mimetype: '', size: null, url: null }))
