/** Writes a bundle so that a Worker that runs from the same folder is disturbed only by real changes. */
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file to be written; `path` is absolute. */
export interface BuiltFile {
  readonly path: string
  readonly contents: Uint8Array
}

/**
 * Leaves exactly these files in the folder. What is there already, byte for byte, is not touched; each
 * other one appears at once: several processes may build the same thing at the same time.
 */
export async function writeChanges(folder: string, files: readonly BuiltFile[]): Promise<void> {
  for (const { path, contents } of files) {
    const present = await readFile(path).catch(() => null)
    if (present?.equals(contents)) continue
    await mkdir(dirname(path), { recursive: true })
    const draft = `${path}.${randomUUID()}.draft`
    await writeFile(draft, contents)
    await rename(draft, path)
  }
  const wanted = new Set(files.map(({ path }) => path))
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const left = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.draft'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !wanted.has(path))
  await Promise.all(left.map((path) => rm(path, { force: true })))
}
