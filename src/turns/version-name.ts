/** How people call a picture: `v3`, or `v3b` where the turn has several. Pure. */

const FIRST_LETTER = 'a'.charCodeAt(0)

/** A picture of a version, counted from 1. */
export interface VersionRef {
  readonly version: number
  readonly picture: number
}

/** `b` for the second picture. */
export const letterOf = (picture: number): string => String.fromCharCode(FIRST_LETTER + picture - 1)

/** 2 for `b`; 1 where there is no letter. */
export const pictureOf = (letter: string | undefined): number =>
  letter ? letter.toLowerCase().charCodeAt(0) - FIRST_LETTER + 1 : 1

/** One picture's name. @param pictures how many its turn has */
export const versionName = ({ version, picture }: VersionRef, pictures: number): string =>
  pictures > 1 ? `v${version}${letterOf(picture)}` : `v${version}`

/** How a button's value names a picture: the id of its turn, with a number behind it after the first. */
export const pictureRef = (turnId: string, picture: number): string =>
  picture === 1 ? turnId : `${turnId}-${picture}`
