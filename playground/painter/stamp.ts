/**
 * A painted picture carries its scene in the file's comment, so that it can be edited wherever it
 * comes back from: a replayed turn, another thread, a download.
 */
import * as v from 'valibot'
import { type Scene, SceneSchema } from './scene.ts'

const MARK = 'easel-demo-painter:'
/** The comment stands in the first bytes of the file. */
const HEAD_BYTES = 24 * 1024

/** The comment to write into a picture of this scene. Plain ASCII, as PNG wants it. */
export const stampOf = (scene: Scene): string =>
  `${MARK}${Buffer.from(JSON.stringify(scene)).toString('base64')};`

/** The scene of a picture that the demo painter made; null for any other picture. */
export function readStamp(bytes: Buffer): Scene | null {
  const head = bytes.toString('latin1', 0, HEAD_BYTES)
  const from = head.indexOf(MARK)
  const end = head.indexOf(';', from)
  if (from === -1 || end === -1) return null
  try {
    const json: unknown = JSON.parse(
      Buffer.from(head.slice(from + MARK.length, end), 'base64').toString(),
    )
    const scene = v.safeParse(SceneSchema, json)
    return scene.success ? scene.output : null
  } catch {
    return null
  }
}
