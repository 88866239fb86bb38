/** A picture as a model makes it: large as a file, and small again when it is scaled down. */
import { randomBytes } from 'node:crypto'
import { createCanvas } from '@napi-rs/canvas'

/** The grain of a picture, in levels of each channel. */
const GRAIN = 24
const CHANNELS = 4
/** The side, in pixels, of a first picture that tells how well such grain can be packed. */
const SAMPLE_SIDE = 96
const SAFETY = 0.85

/** A JPEG of this length in bytes. What it lacks is filled up behind its end, where decoders stop. */
export async function grainyPicture(bytes: number): Promise<Buffer> {
  const sample = await grain(SAMPLE_SIDE)
  const side = Math.floor(SAMPLE_SIDE * Math.sqrt((bytes / sample.length) * SAFETY))
  const picture = await grain(side)
  if (picture.length > bytes) throw new Error(`a picture of ${picture.length} bytes is too large`)
  return Buffer.concat([picture, Buffer.alloc(bytes - picture.length)])
}

async function grain(side: number): Promise<Buffer> {
  const canvas = createCanvas(side, side)
  const context = canvas.getContext('2d')
  const image = context.createImageData(side, side)
  const noise = randomBytes(image.data.length)
  for (let i = 0; i < noise.length; i += 1)
    image.data[i] = i % CHANNELS === CHANNELS - 1 ? 255 : 100 + ((noise[i] ?? 0) % GRAIN)
  context.putImageData(image, 0, 0)
  return canvas.encode('jpeg', 100)
}
