/** The versions of a thread: each painted turn is one, and knows the one that it edits. Pure. */
import type { VersionWanted } from '../turns/version-words.ts'

/** A painted turn among the others of its thread. */
export interface Version {
  readonly turnId: string
  readonly version: number
  readonly parentId: string | null
}

/** The versions of one thread. */
export interface Versions {
  /** The highest number so far; 0 where there is none. */
  newest(): number
  /** The one that a reply edits: the newest, or the one that the thread has gone back to. */
  present(): Version | null
  byNumber(version: number): Version | null
  byTurn(turnId: string): Version | null
  /** Makes a version known, and the present one. Doing it twice changes nothing. */
  save(version: Version): void
  /** Goes to a version, so that the next reply edits it. */
  goTo(version: Version): void
}

/**
 * How many turns back a request remembers: KV reads so many records at once, and the work for a turn
 * stays the same however long the thread is.
 */
export const MAX_LINEAGE = 100

/** The version that a message is about; null: none yet. 'unknown': it names one that is not there. */
export function wantedVersion(
  wanted: VersionWanted | null,
  versions: Versions,
): Version | null | 'unknown' {
  const present = versions.present()
  if (wanted === null) return present
  if (wanted === 'none') return null
  if (wanted !== 'parent') return versions.byNumber(wanted) ?? 'unknown'
  const parentId = present?.parentId ?? null
  return (parentId === null ? null : versions.byTurn(parentId)) ?? 'unknown'
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
