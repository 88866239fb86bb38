/** The versions of a thread: each painted turn is one, and knows the one that it edits. Pure. */

/** A painted turn among the others of its thread. */
export interface Version {
  readonly turnId: string
  readonly version: number
  readonly parentId: string | null
}

/**
 * How many turns back a request remembers: KV reads so many records at once, and the work for a turn
 * stays the same however long the thread is.
 */
export const MAX_LINEAGE = 100

/** What a new turn edits and what it will be called, given the newest version (null: none yet). */
export function nextVersion(newest: Version | null): { version: number; parent: Version | null } {
  return { version: (newest?.version ?? 0) + 1, parent: newest }
}

/**
 * The ids of the turns that lead to a version, oldest first, the version itself last.
 * @param find the version of a turn id, or null
 */
export function lineageOf(
  version: Version | null,
  find: (turnId: string) => Version | null,
): string[] {
  const ids: string[] = []
  const seen = new Set<string>()
  for (
    let at = version;
    at !== null && !seen.has(at.turnId) && ids.length < MAX_LINEAGE;
    at = at.parentId === null ? null : find(at.parentId)
  ) {
    seen.add(at.turnId)
    ids.push(at.turnId)
  }
  return ids.toReversed()
}
