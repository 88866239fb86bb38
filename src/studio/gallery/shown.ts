/** What the pages of a gallery show of a thread. */
import type { PictureSize } from '../../pictures/picture-size.ts'
import type { Language } from '../../turns/language.ts'

/** One picture of a version. */
export interface ShownPicture {
  /** `v3`, or `v3b` where the version has several. */
  readonly name: string
  readonly picture: number
  /** A reply edits this one. */
  readonly isPresent: boolean
  readonly alt: string
  /** Paths on this site: what is shown, and the original. */
  readonly shownPath: string
  readonly path: string
  /** What the original is called when it is saved. */
  readonly fileName: string
  /** In pixels; null where nobody knows. */
  readonly size: PictureSize | null
  /** Who has approved it, by their names, and when (ms since 1970); null: not everybody who was asked. */
  readonly approved: { readonly names: readonly string[]; readonly at: number } | null
}

/** A version, with what it was made of. */
export interface ShownVersion {
  readonly version: number
  readonly turnId: string
  readonly parentId: string | null
  /** The picture that it was made from, by its name; null: it began anew. */
  readonly from: string | null
  /** What was asked for, or what a button has done; empty where only pictures were sent. */
  readonly said: string
  /** Whose words `said` are; empty where nobody knows. */
  readonly asker: string
  /** `16:9`, `2K`, …: the model first. */
  readonly settings: readonly string[]
  /** Whose brand it keeps to, as people call it; null: nobody's. */
  readonly brand: string | null
  /** ms since 1970. */
  readonly paintedAt: number
  /** USD; null where nobody knows. */
  readonly cost: number | null
  /** The thread has gone back behind it. */
  readonly isUndone: boolean
  readonly pictures: readonly ShownPicture[]
}

/** All that is known of a thread's pictures. */
export interface Gallery {
  /** The path of its page. */
  readonly path: string
  /** Of whoever looks at it. */
  readonly language: Language
  /** Oldest first. */
  readonly versions: readonly ShownVersion[]
}

/** A picture by its name, with its version. */
export interface Found {
  readonly version: ShownVersion
  readonly picture: ShownPicture
}

/** The picture that people call so; null: there is none. The first where a version has several. */
export function findPicture({ versions }: Gallery, name: string): Found | null {
  const wanted = name.trim().toLowerCase()
  for (const version of versions)
    for (const picture of version.pictures)
      if (picture.name === wanted || (picture.picture === 1 && `v${version.version}` === wanted))
        return { version, picture }
  return null
}

/** What led to a version, oldest first, without itself. Ends where something is no longer kept. */
export function lineageOf({ versions }: Gallery, last: ShownVersion): ShownVersion[] {
  const byTurn = new Map(versions.map((one) => [one.turnId, one]))
  const line: ShownVersion[] = []
  for (let at = parentIn(byTurn, last); at !== undefined; at = parentIn(byTurn, at)) {
    if (line.includes(at)) break
    line.push(at)
  }
  return line.toReversed()
}

const parentIn = (
  byTurn: ReadonlyMap<string, ShownVersion>,
  { parentId }: ShownVersion,
): ShownVersion | undefined => (parentId === null ? undefined : byTurn.get(parentId))

/** What was made from a version at once. */
export const madeFrom = ({ versions }: Gallery, { turnId }: ShownVersion): ShownVersion[] =>
  versions.filter(({ parentId }) => parentId === turnId)
