/** What is left of something in everything that a Worker has stored, byte by byte. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

/** The files below a folder in which one of these stands, with what stands there. */
export function remainsIn(folder: string, needles: readonly (string | Buffer)[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => {
      const path = join(parentPath, name)
      const bytes = contentsOf(path)
      return needles
        .filter((needle) => bytes.includes(needle))
        .map((needle) => `${relative(folder, path)}: ${String(needle).slice(0, 40)}`)
    })
}

/** Empty for a file that goes away meanwhile: the Worker goes on. */
function contentsOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
