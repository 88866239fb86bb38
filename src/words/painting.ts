import type { Words } from './words.ts'

/** A picture that is being painted. */
export interface Underway {
  /** The number that it will have. */
  readonly version: number
  /** The name of the version that it comes from; null: it comes from none. */
  readonly from: string | null
  /** How long such a picture usually takes, in seconds; null: nobody knows. */
  readonly usual: readonly [from: number, to: number] | null
  /** How long it has taken, in seconds; null: it has only just begun. */
  readonly soFar: number | null
}

/** What stands in its message meanwhile. Plain text. */
export const sayUnderway = ({ version, from, usual, soFar }: Underway, { status }: Words): string =>
  [
    status.painting(version, from),
    ...(soFar === null ? [] : [status.soFar(soFar)]),
    ...(usual === null ? [] : [status.usually(...usual)]),
  ].join(' ')
