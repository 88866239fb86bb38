/** The turns of a thread, read from the messages that carry them. Pure. */
import type { KnownBlock } from '@slack/types'
import type { InspectorEntry, Message } from '../../protocol.ts'

export interface TurnRow {
  turnId: string
  version: string
  ts: string
  /** `ended`: without a picture, which says why; or its picture was deleted. */
  state: 'done' | 'working' | 'ended'
  words: string
}

const DONE_BLOCKS = new Set(['image', 'card', 'carousel'])

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** Whether there is a button to stop it. */
const canCancel = (block: KnownBlock): boolean =>
  block.type === 'actions' &&
  block.elements.some(({ action_id: id = '' }) => /^easel\.cancel\b/.test(id))

function stateOf({ blocks = [] }: Message): TurnRow['state'] {
  if (blocks.some((block) => DONE_BLOCKS.has(block.type))) return 'done'
  return blocks.some(canCancel) ? 'working' : 'ended'
}

/** One row for each message that carries an easel turn, oldest first. */
export const turnsOf = (messages: readonly Message[]): TurnRow[] =>
  messages.flatMap((message) => {
    if (message.metadata?.event_type !== 'easel_turn') return []
    const payload = message.metadata.event_payload
    const turnId = asText(payload['turn_id'])
    const version = asText(payload['version'])
    return [{ turnId, version, ts: message.ts, state: stateOf(message), words: message.text }]
  })

/** How often the painter was called for a thread, and how long it took in all. */
export function paintingOf(entries: readonly InspectorEntry[], thread: string) {
  const calls = entries.filter((entry) => entry.kind === 'model' && entry.threadTs === thread)
  return {
    calls: calls.length,
    failed: calls.filter((entry) => entry.ok === false).length,
    ms: calls.reduce((sum, entry) => sum + (entry.ms ?? 0), 0),
  }
}
