/** The zips that are offered below sets of formats, as another program opens them. */
import { loadImage } from '@napi-rs/canvas'
import { fromBufferPromise } from 'yauzl'
import type { Message } from '../playground/protocol.ts'
import type { Filed } from './features.ts'
import { hashOf } from './model-relay.ts'

const linkIn = ({ blocks = [] }: Message): string | null =>
  /"(http[^"]+\/zip\?of=\w+)"/.exec(JSON.stringify(blocks))?.[1] ?? null

/** The files behind the link of a message; null: it has none, or it leads to nothing that can be opened. */
export async function zipBehind(message: Message): Promise<readonly Filed[] | null> {
  const link = linkIn(message)
  if (link === null) return null
  try {
    const answer = await fetch(link)
    return answer.ok ? await filesIn(Buffer.from(await answer.arrayBuffer())) : []
  } catch {
    return []
  }
}

async function filesIn(bytes: Buffer): Promise<Filed[]> {
  const zip = await fromBufferPromise(bytes)
  const files: Filed[] = []
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = []
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece)
    const whole = Buffer.concat(pieces)
    const { width, height } = await loadImage(whole)
    files.push({ name: entry.fileName, pixels: `${width}x${height}`, hash: hashOf(whole) })
  }
  return files
}
