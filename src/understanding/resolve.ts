/** Which picture of a thread is meant. Pure. */
import type { VersionRef } from '../turns/version-name.ts'
import type { Reference } from './reading.ts'

/** The pictures of a thread, as far as references need them. */
export interface Pictures {
  /** The one that a reply edits; null: none yet. */
  present(): VersionRef | null
  /** The highest version; 0: none yet. */
  newest(): number
  /** How many pictures a version has; 0: it was deleted, or never there. */
  countOf(version: number): number
  /** The picture that a version was made from; null: it began anew. */
  parentOf(version: number): VersionRef | null
  /** The newest version that has several pictures; 0: none has. */
  several(): number
  /** The newest version that somebody of that name asked for, or who wrote the message (null); 0: none. */
  newestBy(name: string | null): number
  /** The first one that somebody asked for; 0: none. */
  firstBy(name: string): number
}

/** The picture that a reference means; null: there is none such. */
export function resolve(reference: Reference, pictures: Pictures): VersionRef | null {
  switch (reference.to) {
    case 'version':
      return existing(reference, pictures)
    case 'nth':
      return nthOf(reference.nth, reference.isLetter, pictures)
    case 'first':
      return firstFrom(1, pictures)
    case 'last':
      return existing({ version: pictures.newest(), picture: 1 }, pictures)
    case 'before':
      return beforeOf(pictures)
    case 'original':
      return originalOf(pictures)
    case 'mine':
      return existing({ version: pictures.newestBy(null), picture: 1 }, pictures)
    case 'of':
      return existing({ version: byName(reference, pictures), picture: 1 }, pictures)
  }
}

const byName = ({ name, isFirst }: Extract<Reference, { to: 'of' }>, pictures: Pictures): number =>
  isFirst ? pictures.firstBy(name) : pictures.newestBy(name)

const existing = ({ version, picture }: VersionRef, pictures: Pictures): VersionRef | null =>
  picture <= pictures.countOf(version) ? { version, picture } : null

/** Of the present turn's pictures where it has several; a letter goes back to the last that has. */
function nthOf(nth: number, isLetter: boolean, pictures: Pictures): VersionRef | null {
  const several = pictures.several()
  const isNow = several > 0 && pictures.present()?.version === several
  if (several > 0 && (isLetter || isNow)) {
    const picture = nth < 0 ? pictures.countOf(several) : nth
    return existing({ version: several, picture }, pictures)
  }
  return existing({ version: nth < 0 ? pictures.newest() : nth, picture: 1 }, pictures)
}

function firstFrom(version: number, pictures: Pictures): VersionRef | null {
  for (let at = version; at <= pictures.newest(); at++)
    if (pictures.countOf(at) > 0) return { version: at, picture: 1 }
  return null
}

/** What the present one was made from; else the version before it. */
function beforeOf(pictures: Pictures): VersionRef | null {
  const present = pictures.present()
  if (present === null) return null
  const parent = pictures.parentOf(present.version)
  if (parent !== null) return parent
  for (let at = present.version - 1; at > 0; at--)
    if (pictures.countOf(at) > 0) return { version: at, picture: 1 }
  return null
}

/** The picture with which the present one began. */
function originalOf(pictures: Pictures): VersionRef | null {
  let at = pictures.present()
  // A version is always newer than its parent, so this ends.
  for (let parent = at; at !== null && parent !== null;) {
    at = parent
    parent = pictures.parentOf(at.version)
  }
  return at
}
