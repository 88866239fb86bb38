import { describe, expect, test } from 'vitest'
import { chance, bytesOf } from '../test-kit.ts'
import { type ZipEntry, zipOf } from './zip-stream.ts'

const at = new Date('2026-11-26T12:00:00Z')

const file = (name: string, content: string, size = content.length): ZipEntry => ({
  name,
  size,
  at,
  open: async () => new Blob([content]).stream(),
})

describe('a zip', () => {
  test('has the length that it says', async () => {
    const zip = zipOf([file('é.txt', 'one'), file('É.txt', 'two'), file('empty', '')])
    expect((await bytesOf(zip.body)).length).toBe(Number(zip.length))
  })

  test('says beforehand how long it will be beyond 4 GiB', () => {
    const files = Array.from({ length: 300 }, (_, i) => file(`v${i}.png`, '', 20_000_000))
    expect(zipOf(files).length).toBeGreaterThan(6_000_000_000n)
  })

  test.each([
    ['is gone', { ...file('a', 'abc'), open: async () => null }],
    ['has become shorter', file('a', 'abc', 4)],
    ['has become longer', file('a', 'abc', 2)],
    ['cannot be opened', { ...file('a', 'abc'), open: () => Promise.reject(new Error('no')) }],
  ])('breaks off where a file %s', async (_, entry) => {
    await expect(bytesOf(zipOf([file('before', 'x'), entry]).body)).rejects.toThrow(Error)
  })

  test('opens a file when its turn has come, and closes it when nobody reads on', async () => {
    const opened: string[] = []
    const closed: string[] = []
    const random = chance(1)
    const endless = (name: string): ZipEntry => ({
      ...file(name, '', 1e9),
      open: async () => {
        opened.push(name)
        return new ReadableStream({
          pull: (controller) =>
            controller.enqueue(Uint8Array.from({ length: 99 }, () => random() * 256)),
          cancel: () => void closed.push(name),
        })
      },
    })
    const reader = zipOf([endless('a'), endless('b')]).body.getReader()
    expect(opened).toEqual([])
    for (let i = 0; i < 9; i += 1) await reader.read()
    await reader.cancel()
    expect({ opened, closed }).toEqual({ opened: ['a'], closed: ['a'] })
  })
})
