/**
 * Fields that an update took out of an open view. Slack forgets what stood in them, also where the next
 * update, which may be drawn together with it, brings them back.
 */
import type { View } from '../../protocol.ts'

const gone = new Map<string, Set<string>>()

/** Compares the views of a person before and after an update. */
export function noteDepartures(before: readonly View[], after: readonly View[]): void {
  for (const { id, blocks } of before) {
    const now = after.find((view) => view.id === id)
    if (now === undefined) continue
    const left = new Set(now.blocks.map(({ block_id: blockId }) => blockId))
    for (const { block_id: blockId } of blocks)
      if (blockId !== undefined && !left.has(blockId))
        gone.set(id, (gone.get(id) ?? new Set()).add(blockId))
  }
}

/** The fields that have gone since this was asked last. */
export function takeDepartures(viewId: string): ReadonlySet<string> {
  const ids = gone.get(viewId) ?? new Set<string>()
  gone.delete(viewId)
  return ids
}
