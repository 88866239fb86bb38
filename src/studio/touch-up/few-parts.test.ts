import { describe, test } from 'vitest'
import { hasFewParts } from './few-parts.ts'

const TYPE = 'multipart/form-data; boundary=b'
const WORDS = 'content-disposition: form-data; name="prompt"\r\n\r\n'
const FILE = 'content-disposition: form-data; name="mask"; filename="m.png"\r\n\r\n'
const body = (...parts: string[]): Uint8Array =>
  new TextEncoder().encode(`${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--`)

describe('the parts of a form', () => {
  test('are few: words, and a file of any length', ({ expect }) => {
    expect(hasFewParts(body(`${WORDS}a hat`, FILE + 'x'.repeat(100_000)), TYPE)).toBe(true)
    expect(hasFewParts(body(`${WORDS}${'あ'.repeat(3000)}`), TYPE)).toBe(true)
    expect(hasFewParts(body(`${WORDS}a hat`), 'Multipart/Form-Data; Boundary="b"')).toBe(true)
    expect(hasFewParts(new Uint8Array(), TYPE)).toBe(true)
  })

  test.for([
    ['many', body(...Array.from({ length: 20 }, () => WORDS))],
    ['long words', body(`${WORDS}${'x'.repeat(20_000)}`)],
    ['a head without end', body('x'.repeat(20_000))],
    ['a file that only says so behind its head', body(`${WORDS}filename=${'x'.repeat(20_000)}`)],
  ] as const)('are refused: %s', ([, bytes], { expect }) => {
    expect(hasFewParts(bytes, TYPE)).toBe(false)
  })

  test.for(['', 'multipart/form-data', 'multipart/form-data; boundary=', 'application/json'])(
    'are none where nothing says what parts them: %j',
    (type, { expect }) => {
      expect(hasFewParts(body(WORDS), type)).toBe(false)
    },
  )
})
