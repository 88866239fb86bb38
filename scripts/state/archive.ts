/** A folder as one file: gzip of JSON, from paths to base64. Small folders only. */
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as v from 'valibot'

const FilesSchema = v.record(v.string(), v.pipe(v.string(), v.base64()))

/** @param leaveOut files of these names are made anew by whoever reads the folder */
export function pack(folder: string, leaveOut: RegExp): Buffer {
  const paths = globSync('**/*', { cwd: folder }).filter(
    (path) => statSync(join(folder, path)).isFile() && !leaveOut.test(path),
  )
  const files = paths.map((path) => [path, readFileSync(join(folder, path)).toString('base64')])
  return gzipSync(JSON.stringify(Object.fromEntries(files)), { level: 9 })
}

/** Writes the files of an archive into a folder. */
export function unpack(archive: Buffer, folder: string): void {
  const files = v.parse(FilesSchema, JSON.parse(gunzipSync(archive).toString()))
  for (const [path, base64] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), Buffer.from(base64, 'base64'))
  }
}
