import { versionName } from '../turns/version-name.ts'
import type { Words } from './words.ts'

/** The name of all of a turn: `v3`, or `v3a to v3d`. @param pictures how many it has */
export function wholeName(version: number, pictures: number, { results }: Words): string {
  const first = versionName({ version, picture: 1 }, pictures)
  return pictures > 1
    ? results.range(first, versionName({ version, picture: pictures }, pictures))
    : first
}
