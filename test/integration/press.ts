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
interface Pressable extends Pick<ActRequest, 'blockId' | 'actionId' | 'value'> {
  /** The turn that it is about, or the time of asking; null: it names none. */
  readonly turnId: string | null
}

/** It stands first in what a button carries. */
const turnIn = (value = ''): string | null => /^\w+/.exec(value)?.[0] ?? null

/** Finds what has that name in a message: `upscale`, `upscale:4K`. */
export function findButton(message: Message, name: string): Pressable | null {
  const rows = (message.blocks ?? []).flatMap(rowsOf)
  for (const { block_id: blockId = '', elements } of rows) {
    const isIt = (id = ''): boolean => id === `easel.${name}` || id.startsWith(`easel.${name}:`)
    const button = elements.find((one) => isIt(one.action_id))
    const actionId = button?.action_id
    if (actionId === undefined) continue
    return { blockId, actionId, turnId: button?.type === 'button' ? turnIn(button.value) : null }
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
  const turnId = turnIn(option.value.slice(`easel.${first}:`.length))
  return { blockId: menus?.block_id ?? '', actionId: 'easel.more', value, turnId }
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
