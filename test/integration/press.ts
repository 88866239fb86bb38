/** Presses buttons and entries of menus, as people do. */
import assert from 'node:assert/strict'
import type { KnownBlock } from '@slack/types'
import type { ActRequest, Message } from '../../playground/protocol.ts'
import type { LocalSlack } from '../../playground/slack/local-slack.ts'
import { ANA } from '../../playground/slack/seed.ts'

/** What can be pressed together: a row of buttons, or those of one card. */
function rowsOf(block: KnownBlock) {
  if (block.type === 'actions') return [{ block_id: block.block_id, elements: block.elements }]
  if (block.type !== 'carousel') return []
  return block.elements.map((card) => ({
    block_id: card.block_id ?? block.block_id,
    elements: card.actions ?? [],
  }))
}

/** A button, or an entry of a menu. */
type Pressable = Pick<ActRequest, 'blockId' | 'actionId' | 'value'>

/** Finds what has that name in a message: `upscale`, `upscale:4K`. */
export function findButton(message: Message, name: string): Pressable | null {
  const rows = (message.blocks ?? []).flatMap(rowsOf)
  for (const { block_id: blockId = '', elements } of rows) {
    const isIt = (id = ''): boolean => id === `easel.${name}` || id.startsWith(`easel.${name}:`)
    const actionId = elements.map((one) => one.action_id).find(isIt)
    if (actionId !== undefined) return { blockId, actionId }
  }
  const menus = rows.at(-1)
  const options = (menus?.elements ?? []).flatMap((one) =>
    one.type === 'overflow' ? one.options : [],
  )
  const [first = '', detail = ''] = name.split(':')
  const option = options.find(
    ({ value }) => value?.startsWith(`easel.${first}:`) && value.endsWith(detail),
  )
  if (option?.value === undefined) return null
  const value = { type: 'overflow', selected_option: { text: option.text, value: option.value } }
  return { blockId: menus?.block_id ?? '', actionId: 'easel.more', value }
}

/** Presses a button, or chooses an entry of the menu, by its name. */
export const presser =
  (slack: LocalSlack) =>
  async (message: Message, name: string, user = ANA): Promise<void> => {
    const found = findButton(message, name)
    assert.ok(found, `there is a button ${name}`)
    const container = { type: 'message', channel: message.channel, ts: message.ts } as const
    await slack.act({ user, container, ...found })
  }
