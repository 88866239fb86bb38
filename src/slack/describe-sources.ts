/** Pictures to be described: files in Slack, or Easel's own behind their links. */
import type { PictureLinks } from '../pictures/links.ts'
import type { AskFile } from '../turns/ask.ts'
import type { Source } from '../workspace/desk/errand.ts'
import type { MessagePictures } from './message-pictures.ts'

/** More than these in one go are a mistake more often than a wish. */
export const MAX_DESCRIBED = 4

export interface Sources {
  readonly sources: Source[]
  /** How many more there are. */
  readonly more: number
}

/** What can be described of a message: the first ones. Foreign links are none of them. */
export async function sourcesInMessage(
  { files, urls }: Pick<MessagePictures, 'files' | 'urls'>,
  links: PictureLinks,
): Promise<Sources> {
  const keys = await Promise.all(urls.map((url) => links.keyOf(pathOf(url))))
  return firstOf([
    // `files.info` knows where their bytes are.
    ...files.map(({ id, name }) => fromFile({ id, name, mimetype: '', size: null, url: null })),
    ...[...new Set(keys)].flatMap((key): Source[] =>
      key === null ? [] : [{ name: nameOf(key), file: null, key, told: null }],
    ),
  ])
}

/** What can be described of files that were added to a modal. */
export const sourcesOfFiles = (files: readonly AskFile[]): Sources => firstOf(files.map(fromFile))

const firstOf = (all: readonly Source[]): Sources => ({
  sources: all.slice(0, MAX_DESCRIBED),
  more: Math.max(0, all.length - MAX_DESCRIBED),
})

const fromFile = (file: AskFile): Source => ({ name: file.name, file, key: null, told: null })

const nameOf = (key: string): string => key.split('/').at(-1) ?? key

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '')
