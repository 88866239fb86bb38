import { describe, test } from 'vitest'
import type { Stored } from '../pictures/picture-store.ts'
import type { RecordPart } from '../turns/turn-record.ts'
import { readPainting, unusedKeys } from './painting.ts'

const jpeg = (key: string): [string, Stored] => [
  key,
  {
    key,
    type: 'image/jpeg',
    size: { width: 1408, height: 768 },
    bytes: 900_000,
    sha256: `hash of ${key}`,
  },
]
const signature = (key: string): [string, Stored] => [
  key,
  { key, type: null, size: null, bytes: 1_000_000, sha256: '' },
]
const shown = (key: string, declared = 'image/jpeg'): RecordPart => ({
  inlineData: { mimeType: declared, data: `r2://${key}` },
})
const parts = (...given: RecordPart[]) =>
  ({ kind: 'parts', parts: given, usage: { a: 1 }, searched: null }) as const

describe('a painting', () => {
  test('knows its pictures by their bytes, not by what the model calls them', ({ expect }) => {
    const painting = readPainting(parts(shown('1.jpg', 'image/png')), new Map([jpeg('1.jpg')]))
    expect(painting).toMatchObject({
      ok: true,
      value: {
        reply: { role: 'model', parts: [shown('1.jpg')] },
        pictures: [{ key: '1.jpg', mimeType: 'image/jpeg', width: 1408, height: 768 }],
        usage: { a: 1 },
      },
    })
  })

  test('takes the words before a picture as its description, or else those behind it', ({
    expect,
  }) => {
    const stored = new Map([jpeg('1.jpg'), jpeg('2.jpg')])
    const given = parts({ text: ' A fox. ' }, shown('1.jpg'), shown('2.jpg'), { text: 'A hare.' })
    const painting = readPainting(given, stored)
    expect(painting.ok && painting.value.pictures.map(({ alt }) => alt)).toEqual([
      'A fox.',
      'A hare.',
    ])
  })

  test('counts the signatures that it needs', ({ expect }) => {
    const given = parts({ ...shown('1.jpg'), thoughtSignature: 'r2://1.sig' })
    const painting = readPainting(given, new Map([jpeg('1.jpg'), signature('1.sig')]))
    expect(painting.ok && painting.value.signatures).toEqual({ '1.sig': 1_000_000 })
  })

  test('whose bytes are no picture is none', ({ expect }) => {
    const stored = new Map([
      ['1.bin', { key: '1.bin', type: null, size: null, bytes: 3, sha256: '' }],
    ])
    expect(readPainting(parts(shown('1.bin')), stored)).toMatchObject({
      ok: false,
      error: { reason: 'unreadable', what: 'picture' },
    })
    expect(readPainting(parts(shown('1.bin'), { text: 'Which fox?' }), stored)).toMatchObject({
      error: { reason: 'unreadable', what: 'picture' },
    })
    const both = readPainting(
      parts(shown('1.bin'), shown('1.jpg')),
      new Map([...stored, jpeg('1.jpg')]),
    )
    expect(both).toMatchObject({ value: { reply: { parts: [shown('1.jpg')] } } })
  })

  test('that is a refusal stays one', ({ expect }) => {
    const failure = { reason: 'refused', kind: 'unsafe', message: null } as const
    expect(readPainting({ kind: 'failed', failure }, new Map())).toEqual({
      ok: false,
      error: failure,
    })
  })

  test('leaves drafts and their signatures to be deleted', ({ expect }) => {
    const stored = new Map([
      jpeg('draft.jpg'),
      jpeg('1.jpg'),
      signature('1.sig'),
      signature('x.sig'),
    ])
    const given = parts({ ...shown('1.jpg'), thoughtSignature: 'r2://1.sig' })
    const painting = readPainting(given, stored)
    expect(painting.ok && unusedKeys(painting.value, stored)).toEqual(['draft.jpg', 'x.sig'])
  })
})
