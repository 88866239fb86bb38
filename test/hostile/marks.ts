/** What a browser sends with marks, and what only looks like it. */
import { bomb, pngOf, wholePng } from './files.ts'
import type { Request } from './wire.ts'

const BOUNDARY = 'b0undary'

interface Field {
  /** Without it, words. */
  readonly file?: string
  readonly name: string
  readonly value: Uint8Array | string
}

export function multipart(fields: readonly Field[]): Buffer {
  const parts = fields.flatMap(({ name, file, value }) => [
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"`,
    file === undefined ? '' : `; filename="${file}"`,
    '\r\n\r\n',
    value,
    '\r\n',
  ])
  return Buffer.concat([...parts, `--${BOUNDARY}--`].map((part) => Buffer.from(part)))
}

/** @param bearer who may, as long as nobody looks at what is sent */
export const marked = (
  bearer: string,
  body: Uint8Array,
  type = `multipart/form-data; boundary=${BOUNDARY}`,
): Request => ({
  method: 'POST',
  path: '/touch-up',
  headers: { authorization: `Bearer ${bearer}`, 'content-type': type },
  body,
})

const WORDS: Field = { name: 'prompt', value: 'a hat' }
const mask = (value: Uint8Array): Field => ({ name: 'mask', file: 'mask.png', value })
const MB = 1024 * 1024

/** Bodies that are refused, for a picture of that size. */
export function wrongMarks(
  width: number,
  height: number,
): [name: string, body: Buffer, type?: string][] {
  const png = wholePng(width, height)
  return [
    ['nothing', Buffer.alloc(0)],
    ['no parts', Buffer.from(`--${BOUNDARY}--`)],
    ['another type', Buffer.from('{}'), 'application/json'],
    ['no boundary', multipart([WORDS]), 'multipart/form-data'],
    ['no words', multipart([mask(png)])],
    ['words as a file', multipart([{ name: 'prompt', file: 'x', value: 'a hat' }, mask(png)])],
    ['NULs and blanks', multipart([{ name: 'prompt', value: ' \t\r\n ' }])],
    ['marks as words', multipart([WORDS, { name: 'mask', value: 'white' }])],
    ['marks of no bytes', multipart([WORDS, mask(Buffer.alloc(0))])],
    ['nothing marked', multipart([WORDS, mask(png)])],
    ['marks that break off', multipart([WORDS, mask(png.subarray(0, png.length - 30))])],
    [
      'marks of a size beyond all',
      multipart([WORDS, mask(pngOf(50_000, 50_000, Buffer.alloc(9)))]),
    ],
    ['marks of no size', multipart([WORDS, mask(pngOf(0, 0, Buffer.alloc(0)))])],
    ['a bomb of another size', multipart([WORDS, mask(bomb(50_000, 2000))])],
    ['a bomb of the right size', multipart([WORDS, mask(bomb(width, height))])],
    ['no picture', multipart([WORDS, mask(Buffer.from('<svg/>'))])],
    ['too many parts', multipart(Array.from({ length: 20_000 }, () => ({ name: 'a', value: '' })))],
    ['words without end', multipart([{ name: 'prompt', value: 'x'.repeat(4 * MB) }])],
    ['a body that is too large', multipart([WORDS, mask(Buffer.alloc(20 * MB))])],
  ]
}
