import fc from 'fast-check'
import { describe, test } from 'vitest'
import { extensionOf, pictureType } from './picture-type.ts'

const bytes = (text: string): Uint8Array =>
  Uint8Array.from(text.padEnd(16, '\0'), (character) => character.charCodeAt(0))

describe('a picture by its first bytes', () => {
  test.for([
    ['\u0089PNG\r\n\u001a\n', 'image/png', 'png'],
    ['\u00ff\u00d8\u00ff\u00e0', 'image/jpeg', 'jpg'],
    ['RIFF\u0000\u0000\u0000\u0000WEBPVP8 ', 'image/webp', 'webp'],
    ['\u0000\u0000\u0000\u0018ftypheic', 'image/heic', 'heic'],
    ['\u0000\u0000\u0000\u0018ftypmif1', 'image/heif', 'heif'],
  ] as const)('%j is %s', ([head, type, extension], { expect }) => {
    expect(pictureType(bytes(head))).toBe(type)
    expect(extensionOf(type)).toBe(extension)
  })

  test.for([
    'GIF89a',
    '%PDF-1.7',
    '<svg xmlns="http',
    '<!doctype html>',
    'RIFF\u0000\u0000\u0000\u0000WAVE',
    '\u0000\u0000\u0000\u0018ftypmp42',
    '',
  ])('%j is none', (head, { expect }) => {
    expect(pictureType(bytes(head))).toBeNull()
  })

  test('any bytes, however few, are a type or none', ({ expect }) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), (head) => {
        expect([null, 'image/jpeg']).toContain(pictureType(head))
      }),
    )
  })
})
