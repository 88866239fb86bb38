/** Jobs of the darkroom on pictures of another process; what comes of them is counted and thrown away. */
import { decodePicture } from '../src/darkroom/codecs/decode-picture.ts'
import type { OutputType } from '../src/darkroom/codecs/encode-picture.ts'
import { makeFormat } from '../src/darkroom/formats/make-format.ts'
import { oneAtATime } from '../src/darkroom/one-at-a-time.ts'
import { compose } from '../src/darkroom/set-in/compose.ts'
import { frameOf } from '../src/darkroom/set-in/frame.ts'
import { readMask } from '../src/darkroom/set-in/mask.ts'
import { zipOf } from '../src/darkroom/zip/zip-stream.ts'

type Bytes = ReadableStream<Uint8Array>
/** Opens a picture of the other process by its name. */
type Open = (name: string) => Promise<Bytes>

const SIZES = {
  square: [1080, 1080],
  story: [1080, 1920],
  wide: [1920, 1080],
  a4: [2480, 3508],
} as const
const SIDE = 2048
const [FILES, FILE_BYTES] = [200, 20_000_000]
const ZEROS = `zeros?bytes=${FILE_BYTES}`

export default {
  async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    const origin = searchParams.get('loopback') ?? ''
    const open: Open = async (name) => {
      globalThis.gc?.()
      const { body } = await fetch(`${origin}/${name}`)
      if (body === null) throw new Error(`${name} is not there`)
      return body
    }
    const [job = '', of = '', type = ''] = pathname.slice(1).split('/')
    return new Response(String(await oneAtATime(() => bytesOf(job, of, type, open))))
  },
}

/** How many bytes, or pixels, have come of a job. */
async function bytesOf(job: string, of: string, type: string, open: Open): Promise<number> {
  if (job === 'decode') return pixelsOf(await open(of))
  if (job === 'format') return formatted(of, type, open)
  if (job === 'touch-up') return touchedUp(of, open)
  if (job === 'zip') return zipped(open)
  if (job === 'moved') return moved(open)
  return 0
}

async function pixelsOf(body: Bytes): Promise<number> {
  const result = await decodePicture(body)
  return result.ok ? result.value.pixels.data.length : 0
}

async function formatted(of: string, type: string, open: Open): Promise<number> {
  const size = Object.entries(SIZES).find(([name]) => name === of)?.[1]
  if (size === undefined) return 0
  const [width, height] = size
  const output: OutputType =
    type === 'webp' ? 'image/webp' : type === 'png' ? 'image/png' : 'image/jpeg'
  const result = await makeFormat(await open('picture.jpg'), { width, height, type: output })
  return result.ok ? counted(result.value) : 0
}

async function touchedUp(original: string, open: Open): Promise<number> {
  const size = { width: SIDE, height: SIDE }
  const mask = await readMask(await open('mask.png'), size)
  if (!mask.ok) return 0
  const { area } = frameOf(mask.value.area, size, ['1:1'])
  const parts = { original: () => open(original), painted: () => open('picture.jpg') }
  const result = await compose({ ...parts, mask: mask.value, frame: area })
  return result.ok ? counted(result.value) : 0
}

/** The same bytes, and nothing done with them. */
async function moved(open: Open): Promise<number> {
  let bytes = 0
  for (let i = 0; i < FILES; i += 1) bytes += await counted(await open(ZEROS))
  return bytes
}

const zipped = (open: Open): Promise<number> =>
  counted(
    zipOf(
      Array.from({ length: FILES }, (_, i) => ({
        name: `v${i + 1}.png`,
        size: FILE_BYTES,
        at: new Date(0),
        open: () => open(ZEROS),
      })),
    ).body,
  )

async function counted(stream: Bytes): Promise<number> {
  let bytes = 0
  for await (const piece of stream) {
    bytes += piece.length
    globalThis.gc?.()
  }
  return bytes
}
