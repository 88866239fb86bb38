/// <reference types="vite/types/importMeta.d.ts" />
/** A real answer of Gemini, taken apart to the byte. The recording (2.5 MB) is no part of the repository. */
import { Buffer } from 'node:buffer'
import { test } from 'vitest'
import { extract } from './extract.ts'
import { createMemoryStore, sameBytes, streamOf } from './test-kit.ts'
import type { WantedFields } from './wanted.ts'

const FIELDS: WantedFields = {
  data: { kind: 'bytes', maxBytes: 40_000_000 },
  text: { kind: 'words', maxBytes: 40_000_000 },
  thoughtSignature: { kind: 'text', maxBytes: 40_000_000 },
}
const NAME = 'gemini-3.1-flash-lite-image.response.json'
const recordings = import.meta.glob<string>('../../../shared/recordings/*.response.json', {
  query: '?raw',
  import: 'default',
})
const load = Object.entries(recordings).find(([path]) => path.endsWith(NAME))?.[1]

test('a recorded answer leaves its picture and its signature', async ({ expect, skip }) => {
  if (load === undefined) skip(`no ../shared/recordings/${NAME} here`)

  const text = (await load?.()) ?? ''
  const store = createMemoryStore()
  const result = await extract(streamOf(text, [65_536, 1, 4099]), {
    fields: FIELDS,
    sink: store.sink,
    limits: { maxBytes: text.length, maxRestBytes: 10_000, maxObjects: 2 },
  })
  if (!result.ok) throw new Error(result.error.reason)

  const objects = [...store.objects.values()]
  const put = (json: string): string =>
    objects.reduce(
      (all, bytes, n) =>
        all.replace(
          `r2://${n}`,
          Buffer.from(bytes).toString(store.opened[n]?.form === 'text' ? 'latin1' : 'base64'),
        ),
      json,
    )
  expect(put(result.value) === text).toBe(true)
  expect(result.value.length).toBeLessThan(2000)
  expect(store.opened.map(({ form }) => form)).toEqual(['bytes', 'text'])
  const [picture = new Uint8Array(0)] = objects
  expect(sameBytes(picture.subarray(0, 3), new Uint8Array([0xff, 0xd8, 0xff]))).toBe(true)
})
