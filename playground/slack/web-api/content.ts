/** Reads what a message is made of from a call: text, blocks with their pictures, metadata. */
import type { KnownBlock } from '@slack/types'
import type { Message } from '../../protocol.ts'
import { checkBlocks } from '../blocks/check-blocks.ts'
import { isJson } from '../../lib/json.ts'
import { picturesIn, slackFilesIn, withIds } from '../blocks/walk.ts'
import type { Core } from '../core.ts'
import { MAX_METADATA_BYTES } from '../limits.ts'
import type { PictureCopy, PictureUse } from '../pictures.ts'
import { applyParse, normaliseText } from '../text.ts'
import { refuse, type Refusal } from './answer.ts'
import type { Args } from './args.ts'

/** Checks blocks, fetches their pictures, and gives them back as Slack keeps them. */
export async function readBlocks(
  core: Core,
  blocks: unknown,
  place: PictureUse = {},
): Promise<{ ok: true; blocks: KnownBlock[] } | Refusal> {
  if (blocks === undefined) return { ok: true, blocks: [] }
  if (!Array.isArray(blocks)) return refuse('invalid_blocks_format')
  const wrong = [...checkBlocks(blocks, 'message'), ...checkSlackFiles(core, blocks)]
  if (wrong.length > 0) return invalidBlocks(wrong)
  const fetched = await Promise.all(
    picturesIn(blocks).map(async ({ pointer, url }) => ({
      pointer,
      url,
      copy: await core.pictures.fetch(url, place),
    })),
  )
  const missing = fetched.filter(({ copy }) => copy === undefined)
  if (missing.length > 0) {
    const why = missing.map(({ pointer }) => `downloading image failed [json-pointer:${pointer}]`)
    return invalidBlocks(why)
  }
  const copies = new Map(fetched.map(({ url, copy }) => [url, copy]))
  return { ok: true, blocks: withIds(blocks).map((block) => withImageFacts(block, copies)) }
}

function invalidBlocks(errors: string[]): Refusal {
  const messages = errors.map((why) => `[ERROR] ${why}`)
  return refuse('invalid_blocks', { errors, response_metadata: { messages } })
}

/** A file can be shown once it is uploaded, completed and processed. */
function checkSlackFiles(core: Core, blocks: unknown[]): string[] {
  return slackFilesIn(blocks).flatMap(({ pointer, file }) => {
    const known = [...core.state.files.values()].find(({ object }) => {
      return object.id === file['id'] || object.url_private === file['url']
    })
    const isPicture = known?.stage === 'ready' && known.object.mimetype.startsWith('image/')
    return isPicture ? [] : [`invalid slack file [json-pointer:${pointer}]`]
  })
}

/** Slack adds what it learned about a picture to the image block. */
function withImageFacts(
  block: KnownBlock,
  copies: Map<string, PictureCopy | undefined>,
): KnownBlock {
  if (block.type !== 'image' || !('image_url' in block)) return block
  const copy = copies.get(block.image_url ?? '')
  if (copy === undefined) return block
  const { width, height, mimetype } = copy.facts
  const facts = {
    fallback: `${width}x${height}px image`,
    image_width: width,
    image_height: height,
    image_bytes: copy.bytes.length,
    is_animated: mimetype === 'image/gif',
  }
  return { ...block, ...facts }
}

/** The text as Slack stores it. `parse` and `link_names` turn names into mentions. */
export function readText(core: Core, args: Args, defaultParse: string): string {
  const parse = args.flag('link_names') ? 'full' : (args.text('parse') ?? defaultParse)
  const text = normaliseText(args.text('text') ?? args.text('markdown_text') ?? '')
  return applyParse(text, parse, core.state.people)
}

type Metadata = Message['metadata']

/** `metadata`: absent is undefined, `{}` is null (it clears). */
export function readMetadata(args: Args): { ok: true; metadata: Metadata | null } | Refusal {
  const given = args.json('metadata')
  if (given === undefined) return { ok: true, metadata: undefined }
  if (!isJson(given)) return refuse('invalid_metadata_format')
  if (Object.keys(given).length === 0) return { ok: true, metadata: null }
  const { event_type, event_payload } = given
  if (typeof event_type !== 'string' || !isJson(event_payload)) {
    return refuse('invalid_metadata_schema')
  }
  if (!Object.values(event_payload).every(isFlat)) return refuse('invalid_metadata_schema')
  if (JSON.stringify(given).length > MAX_METADATA_BYTES) return refuse('metadata_too_large')
  return { ok: true, metadata: { event_type, event_payload } }
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

const isFlatObject = (value: unknown): boolean =>
  isJson(value) && Object.values(value).every(isPlain)

/** Plain values, flat objects of them, and lists of either; nothing deeper. */
const isFlat = (value: unknown): boolean =>
  isPlain(value) ||
  isFlatObject(value) ||
  (Array.isArray(value) && value.every((item) => isPlain(item) || isFlatObject(item)))
