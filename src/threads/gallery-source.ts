/** What a thread tells its gallery: which versions there are; the rest stands in their records. */
import type { VersionRef } from '../turns/version-name.ts'
import type { Turn } from './turn.ts'
import type { Version, Versions } from './versions.ts'

/** More than anybody looks through; older ones are left out. */
const MAX_VERSIONS = 500

export interface GallerySource {
  /** Oldest first; without those that were deleted. */
  readonly versions: readonly Version[]
  /** The picture that a reply edits. */
  readonly present: VersionRef | null
  /** What the askers are called, by the ids of their turns. */
  readonly names: Readonly<Record<string, string>>
}

/** @param turnOf null: the thread does not know it any more */
export function gallerySource(
  versions: Versions,
  turnOf: (turnId: string) => Turn | null,
): GallerySource {
  const shown = versions.last(MAX_VERSIONS)
  const present = versions.present()
  return {
    versions: shown,
    present: present === null ? null : { version: present.version, picture: present.picture },
    names: Object.fromEntries(
      shown.flatMap(({ turnId }) => {
        const name = turnOf(turnId)?.ask.askerName ?? null
        return name === null ? [] : [[turnId, name]]
      }),
    ),
  }
}
