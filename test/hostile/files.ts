/** Files that are not what they say, or more than anybody wants. */
import { crc32, deflateSync } from 'node:zlib'

export interface HostileFile {
  readonly name: string
  readonly mimetype: string
  readonly bytes: Uint8Array
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const GREY = 0
/** The head of a PNG of 8 bits. */
function ihdr(width: number, height: number, colour = GREY): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width)
  data.writeUInt32BE(height, 4)
  data.set([8, colour, 0, 0, 0], 8)
  return chunk('IHDR', data)
}

const IEND = chunk('IEND', Buffer.alloc(0))

/** A PNG of that size, whatever its pixels are packed from. */
export const pngOf = (width: number, height: number, pixels: Uint8Array): Buffer =>
  Buffer.concat([PNG, ihdr(width, height), chunk('IDAT', deflateSync(pixels)), IEND])

/** A grey PNG, every pixel of it there: each row begins with its filter. */
export const wholePng = (width: number, height: number, grey = 0): Buffer => {
  const rows = Buffer.alloc(height * (width + 1), grey)
  for (let y = 0; y < height; y += 1) rows[y * (width + 1)] = 0
  return pngOf(width, height, rows)
}

const MB = 1024 * 1024
/** Few bytes on the wire, and a hundred millions behind them. */
export const bomb = (width: number, height: number): Buffer =>
  pngOf(width, height, Buffer.alloc(100 * MB))

const jpegHead = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')
const text = (words: string): Buffer => Buffer.from(words, 'utf8')

/** JPEG segments that say they are as short as their length, again and again. */
const emptySegments = Buffer.concat([
  jpegHead,
  ...Array.from({ length: 50_000 }, () => Buffer.from('ffe10000', 'hex')),
])

function webp(kind: string, data: Buffer): Buffer {
  const head = Buffer.alloc(20)
  head.write('RIFF')
  head.writeUInt32LE(0xffffffff, 4)
  head.write(`WEBP${kind}`, 8)
  head.writeUInt32LE(0xffffffff, 16)
  return Buffer.concat([head, data])
}

const ftyp = (brand: string): Buffer =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), text(`ftyp${brand}`), Buffer.alloc(64)])

const animatedGif = Buffer.concat([
  Buffer.from(
    '47494638396101000100800000000000ffffff21f904010a0000002c00000000010001000002024c01003b',
    'hex',
  ),
])

/** @param picture the bytes of a picture that is one */
export function hostileFiles(picture: Buffer): HostileFile[] {
  const png = wholePng(8, 8)
  const file = (name: string, bytes: Uint8Array, mimetype = 'image/png') => ({
    name,
    bytes,
    mimetype,
  })
  return [
    file('nothing.png', Buffer.alloc(0)),
    file('one-byte.png', Buffer.of(0x89)),
    file('magic-alone.png', PNG),
    file('one-pixel.png', wholePng(1, 1)),
    file('no-pixel.png', pngOf(0, 0, Buffer.alloc(0))),
    file('huge.png', pngOf(50_000, 50_000, Buffer.alloc(100))),
    file('endless.png', pngOf(0xffffffff, 0xffffffff, Buffer.alloc(9))),
    file('bomb.png', bomb(4096, 1024)),
    file('cut.png', png.subarray(0, 40)),
    file(
      'animated.png',
      Buffer.concat([
        PNG,
        ihdr(8, 8),
        chunk('acTL', Buffer.of(0, 0, 0, 99, 0, 0, 0, 0)),
        chunk('IDAT', deflateSync(Buffer.alloc(72))),
        IEND,
      ]),
    ),
    file('page.png', Buffer.concat([png, text('<html><script>alert(1)</script>')])),
    file('archive.png', Buffer.concat([png, Buffer.from('504b0506', 'hex'), Buffer.alloc(18)])),
    file(
      'script.png',
      Buffer.concat([
        PNG,
        ihdr(8, 8),
        chunk('tEXt', text('Comment\0<script>alert(1)</script>')),
        chunk('IDAT', deflateSync(Buffer.alloc(72))),
        IEND,
      ]),
    ),
    file('cut.jpg', picture.subarray(0, Math.floor(picture.length / 3)), 'image/jpeg'),
    file('empty-segments.jpg', emptySegments, 'image/jpeg'),
    file('no-size.jpg', Buffer.concat([jpegHead, Buffer.from('ffd9', 'hex')]), 'image/jpeg'),
    file('in-truth-a-jpeg.png', picture),
    file('in-truth-a-gif.png', animatedGif),
    file('in-truth-a-page.png', text('<!doctype html><title>x</title>')),
    file('in-truth-a-document.jpg', text('%PDF-1.7\n1 0 obj'), 'image/jpeg'),
    file('vectors.svg', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'),
    file('animated.webp', webp('VP8X', Buffer.from('02000000ffffffffffff', 'hex')), 'image/webp'),
    file('empty.webp', webp('VP8 ', Buffer.alloc(0)), 'image/webp'),
    file('of-nothing.heic', ftyp('heic'), 'image/heic'),
    file('a-film.heic', ftyp('isom'), 'image/heic'),
    file('too-large.png', Buffer.concat([png, Buffer.alloc(21 * MB)])),
    file(`${'../'.repeat(20)}etc\u202egnp.exe\u0000.png`, png),
  ]
}
