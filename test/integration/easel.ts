/** Easel as people use it: the Worker, the local Slack and the demo painter. */
import { join } from 'node:path'
import * as v from 'valibot'
import { createPainter } from '../../playground/painter/painter.ts'
import type { StateValues } from '../../playground/protocol.ts'
import { startPlayground } from '../../playground/playground.ts'

const root = join(import.meta.dirname, '../..')

/** Starts all of it on free ports; `stop` leaves nothing behind. */
export async function startEasel() {
  const painter = await createPainter({ signatureBytes: 2000 })
  const playground = await startPlayground({ root, painter, pageDir: Promise.resolve(root) })
  const { slack, worker } = playground
  return { slack, painter, worker, stop: () => playground.stop() }
}

const MenuSchema = v.object({
  block_id: v.string(),
  element: v.object({
    initial_option: v.object({
      text: v.object({ type: v.picklist(['plain_text', 'mrkdwn']), text: v.string() }),
      value: v.string(),
    }),
  }),
})

/** What a modal's menus say when nobody touches them. */
export function asOffered(view: { readonly blocks: readonly unknown[] }): StateValues {
  const state: StateValues = {}
  for (const block of view.blocks) {
    const menu = v.safeParse(MenuSchema, block)
    if (!menu.success) continue
    const { block_id: id, element } = menu.output
    state[id] = { value: { type: 'static_select', selected_option: element.initial_option } }
  }
  return state
}
