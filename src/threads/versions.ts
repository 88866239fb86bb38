/** The versions of a thread: each painted turn is one, and knows the one that it edits. Pure. */
import type { TurnFailure } from '../turns/turn-failure.ts'
import { type VersionRef, versionName } from '../turns/version-name.ts'
import type { VersionWanted } from '../turns/version-name.ts'

/** A painted turn among the others of its thread. */
export interface Version {
  readonly turnId: string
  readonly version: number
  /** How many pictures it has; 0: it was deleted. */
  readonly pictures: number
  readonly parentId: string | null
  /** Which of its parent's pictures it edits, counted from 1. */
  readonly parentPicture: number
}

/** One picture of a version, counted from 1. */
export interface Chosen extends Version {
  readonly picture: number
}

/** The versions of one thread. */
export interface Versions {
  /** The highest number so far; 0 where there is none. */
  newest(): number
  /** The one that a reply edits: the newest, or the one that the thread has gone back to. */
  present(): Chosen | null
  byNumber(version: number): Version | null
  byTurn(turnId: string): Version | null
  /** The last versions, oldest first; without those that were deleted. */
  last(count: number): Version[]
  /** The newest version that has several pictures; null: none has. */
  several(): Version | null
  /** Makes a version known, and the present one. Doing it twice changes nothing. */
  save(version: Version): void
  /** Keeps what was shown before a version, where that is not the one that it edits. */
  noteBefore(version: number, before: VersionRef): void
  /** What was noted of it; null: nothing. */
  shownBefore(version: number): VersionRef | null
  /** Goes to a picture of a version, so that the next reply edits it. */
  goTo(version: VersionRef): void
  /**
   * Keeps the number of a deleted version and nothing else: what came from it comes from its parent
   * now, and the thread leaves it for its parent, or for the newest that is left.
   */
  remove(turnId: string): void
}

/** How many turns back a request remembers; hundreds of turns, and the work for one stays bounded. */
export const MAX_LINEAGE = 300

/** The version that a message is about; null: none yet. 'unknown': it names one that is not there. */
export function wantedVersion(
  wanted: VersionWanted | null,
  versions: Versions,
): Chosen | null | 'unknown' {
  const present = versions.present()
  if (wanted === null || wanted === 'all') return present
  if (wanted === 'none') return null
  if (wanted === 'parent')
    return (present === null ? null : undoTarget(present, versions)) ?? 'unknown'
  const version = versions.byNumber(wanted.version)
  if (version === null || wanted.picture > version.pictures) return 'unknown'
  return { ...version, picture: wanted.picture }
}

/** Why there is no such version: it was deleted, or there never was one. */
export function explainUnknown(wanted: VersionWanted | null, versions: Versions): TurnFailure {
  const isNamed = wanted !== null && typeof wanted === 'object'
  const known = isNamed ? versions.byNumber(wanted.version) : null
  return known?.pictures === 0
    ? { reason: 'version_expired', version: known.version }
    : { reason: 'no_such_version', newest: versions.newest() }
}

/** The picture that a version was made from; null where it started anew, or nobody knows. */
export function parentOf(
  { parentId, parentPicture }: Version,
  versions: Pick<Versions, 'byTurn'>,
): Chosen | null {
  const parent = parentId === null ? null : versions.byTurn(parentId)
  return parent === null ? null : { ...parent, picture: parentPicture }
}

/**
 * Where Undo leads: to what was shown before a new try or a new beginning, and from an edit to the picture
 * that it was made from; null: nowhere.
 */
export function undoTarget(version: Version, versions: Versions): Chosen | null {
  const before = versions.shownBefore(version.version)
  const shown = before === null ? null : versions.byNumber(before.version)
  return before !== null && shown !== null && before.picture <= shown.pictures
    ? { ...shown, picture: before.picture }
    : parentOf(version, versions)
}

/** How people call it. */
export const nameOf = (chosen: Chosen): string => versionName(chosen, chosen.pictures)

/** The versions that lead to a picture, oldest first, its own last; each with the picture that counts. */
export function lineageOf(chosen: Chosen | null, versions: Pick<Versions, 'byTurn'>): Chosen[] {
  const lineage: Chosen[] = []
  const seen = new Set<string>()
  for (
    let at = chosen;
    at !== null && !seen.has(at.turnId) && lineage.length < MAX_LINEAGE;
    at = parentOf(at, versions)
  ) {
    seen.add(at.turnId)
    lineage.push(at)
  }
  return lineage.toReversed()
}
