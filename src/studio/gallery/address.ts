/** The addresses of a gallery's pages: all of them below its one capability. */
import type { Gallery } from './shown.ts'

interface Query {
  /** A picture by its name. */
  readonly version?: string
  readonly left?: string
  readonly right?: string
}

/** The whole gallery, one picture, or two of them. */
export function addressOf({ path }: Pick<Gallery, 'path'>, query: Query = {}): string {
  const search = new URLSearchParams({ ...query }).toString()
  return search === '' ? path : `${path}?${search}`
}
