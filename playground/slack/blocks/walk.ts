/** Finds and changes the pictures and elements in blocks, wherever they stand. */
import type { KnownBlock } from '@slack/types'
import { makeId } from '../ids.ts'
import { isJson, type Json } from '../../lib/json.ts'

/** A picture in a message and the JSON pointer to its address. */
export interface PictureRef {
  pointer: string
  url: string
}

/** Every `image_url`, in order. */
export function picturesIn(value: unknown, pointer = '/blocks'): PictureRef[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => picturesIn(item, `${pointer}/${index}`))
  }
  if (!isJson(value)) return []
  const url = value['image_url']
  const own = typeof url === 'string' ? [{ pointer: `${pointer}/image_url`, url }] : []
  const below = Object.entries(value).flatMap(([key, item]) =>
    picturesIn(item, `${pointer}/${key}`),
  )
  return [...own, ...below]
}

/** Every `slack_file` with the pointer to it. */
export function slackFilesIn(
  value: unknown,
  pointer = '/blocks',
): { pointer: string; file: Json }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => slackFilesIn(item, `${pointer}/${index}`))
  }
  if (!isJson(value)) return []
  const file = value['slack_file']
  const own = isJson(file) ? [{ pointer: `${pointer}/slack_file`, file }] : []
  const below = Object.entries(value).flatMap(([key, item]) =>
    slackFilesIn(item, `${pointer}/${key}`),
  )
  return [...own, ...below]
}

/** Every element with an action id, with the id of its block; a card in a carousel has one of its own. */
export function elementsIn(blocks: readonly unknown[]): { blockId: string; element: Json }[] {
  return blocks.flatMap((block) => elementsBelow(block, ''))
}

function elementsBelow(value: unknown, around: string): { blockId: string; element: Json }[] {
  if (Array.isArray(value)) return value.flatMap((item) => elementsBelow(item, around))
  if (!isJson(value)) return []
  const blockId = typeof value['block_id'] === 'string' ? value['block_id'] : around
  const own = typeof value['action_id'] === 'string' ? [{ blockId, element: value }] : []
  return [...own, ...Object.values(value).flatMap((item) => elementsBelow(item, blockId))]
}

const INTERACTIVE = /button|select|overflow|picker|checkboxes|_input$/

/** Blocks as Slack keeps them: every block and every interactive element has an id. */
export function withIds(blocks: unknown): KnownBlock[] {
  const list = Array.isArray(blocks) ? blocks.filter(isJson) : []
  const kept: unknown[] = list.map((block) => withBlockId(withInnerIds(block)))
  return areBlocks(kept) ? kept : []
}

/** Only `checkBlocks` knows; whoever calls this asked it first. */
const areBlocks = (list: unknown[]): list is KnownBlock[] => list.every(isJson)

const withBlockId = (block: Json): Json => ({ block_id: makeId('', 5), ...block })

const withInnerIds = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withActionIds(item)]))

function withActionIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withActionIds)
  if (!isJson(value)) return value
  const copy = withInnerIds(value)
  if (copy['type'] === 'card') return withBlockId(copy)
  const isElement = typeof copy['type'] === 'string' && INTERACTIVE.test(copy['type'])
  return isElement && copy['action_id'] === undefined ? { ...copy, action_id: makeId('', 5) } : copy
}
