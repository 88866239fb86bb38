/** Presses buttons and entries of menus, as people do. */
import assert from 'node:assert/strict'
import type { KnownBlock } from '@slack/types'
import type { Message } from '../../playground/protocol.ts'
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

/** Presses a button, or chooses an entry of the menu, by its name: `upscale`, `upscale:4K`. */
export const presser =
  (slack: LocalSlack) =>
  async (message: Message, name: string, user = ANA): Promise<void> => {
    const rows = (message.blocks ?? []).flatMap(rowsOf)
    const container = { type: 'message', channel: message.channel, ts: message.ts } as const
    for (const { block_id: blockId = '', elements } of rows) {
      const isIt = (id = ''): boolean => id === `easel.${name}` || id.startsWith(`easel.${name}:`)
      const actionId = elements.map((one) => one.action_id).find(isIt)
      if (actionId !== undefined)
        return void (await slack.act({ user, container, blockId, actionId }))
    }
    const menus = rows.at(-1)
    const blockId = menus?.block_id ?? ''
    const options = (menus?.elements ?? []).flatMap((one) =>
      one.type === 'overflow' ? one.options : [],
    )
    const [first = '', detail = ''] = name.split(':')
    const option = options.find(
      ({ value }) => value?.startsWith(`easel.${first}:`) && value.endsWith(detail),
    )
    assert.ok(option?.value, `there is a button ${name}`)
    const value = { type: 'overflow', selected_option: { text: option.text, value: option.value } }
    await slack.act({ user, container, blockId, actionId: 'easel.more', value })
  }
