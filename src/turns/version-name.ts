/** How people call a picture: `v3`, or `v3b` where the turn has several. Pure. */

const FIRST_LETTER = 'a'.charCodeAt(0)

/** A picture of a version, counted from 1. */
export interface VersionRef {
  readonly version: number
  readonly picture: number
}

/** A version by its name, the one that the present one was made from, none of them, or all. */
export type VersionWanted = VersionRef | 'parent' | 'none' | 'all'

const LETTERS = 26

/** `b` for the second picture; `aa` comes after `z`. */
export const letterOf = (picture: number): string =>
  (picture > LETTERS ? letterOf(Math.floor((picture - 1) / LETTERS)) : '') +
  String.fromCharCode(FIRST_LETTER + ((picture - 1) % LETTERS))

/** 2 for `b`; 1 where there is no letter. Nobody types two of them: they look like words, as in “v22nd”. */
export const pictureOf = (letter: string | undefined): number =>
  letter ? letter.toLowerCase().charCodeAt(0) - FIRST_LETTER + 1 : 1

/** One picture's name. @param pictures how many its turn has */
export const versionName = ({ version, picture }: VersionRef, pictures: number): string =>
  pictures > 1 ? `v${version}${letterOf(picture)}` : `v${version}`

/** How a button's value names a picture: the id of its turn, with a number behind it after the first. */
export const pictureRef = (turnId: string, picture: number): string =>
  picture === 1 ? turnId : `${turnId}-${picture}`
