/** Databases of the Worker, as copies: it may be running. */
import { copyFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'

/** Copies what belongs to each database; the last bytes are in its log. */
export async function copiesOf(from: string, to: string): Promise<string[]> {
  const names = await readdir(from, { recursive: true }).catch(() => [])
  const files = names.filter((name) => /[0-9a-f]{64}\.sqlite(-wal)?$/.test(name))
  for (const name of files.sort()) await copyFile(join(from, name), join(to, basename(name)))
  return files.filter((name) => name.endsWith('.sqlite')).map((name) => join(to, basename(name)))
}

/** The rows of a table; none where the object has not made it. */
export function rows<T extends v.GenericSchema>(
  file: string,
  query: string,
  schema: T,
): v.InferOutput<T>[] {
  const database = new DatabaseSync(file)
  try {
    return database
      .prepare(query)
      .all()
      .map((row) => v.parse(schema, { ...row }))
  } catch (error) {
    if (error instanceof Error && /no such table/.test(error.message)) return []
    throw error
  } finally {
    database.close()
  }
}
