/** What a thread tells its gallery: which versions there are; the rest stands in their records. */
import type { VersionRef } from '../turns/version-name.ts'
import type { ApprovalMark } from '../turns/approval-mark.ts'
import type { ThreadTables } from './thread-tables.ts'
import type { Version } from './versions.ts'

/** More than anybody looks through; older ones are left out. */
const MAX_VERSIONS = 500

export interface GallerySource {
  /** Oldest first; without those that were deleted. */
  readonly versions: readonly Version[]
  /** The picture that a reply edits. */
  readonly present: VersionRef | null
  /** What the askers are called, by the ids of their turns. */
  readonly names: Readonly<Record<string, string>>
  /** What people were asked to approve, by the ids of its turns. */
  readonly approvals: Readonly<Record<string, readonly ApprovalMark[]>>
}

/** What there is now. */
export function gallerySource({
  versions,
  turns,
  approvals,
}: Pick<ThreadTables, 'versions' | 'turns' | 'approvals'>): GallerySource {
  const shown = versions.last(MAX_VERSIONS)
  const present = versions.present()
  return {
    versions: shown,
    present: present === null ? null : { version: present.version, picture: present.picture },
    names: Object.fromEntries(
      shown.flatMap(({ turnId }) => {
        const name = turns.get(turnId)?.ask.askerName ?? null
        return name === null ? [] : [[turnId, name]]
      }),
    ),
    approvals: Object.fromEntries(approvals.marks(shown.map(({ turnId }) => turnId))),
  }
}
