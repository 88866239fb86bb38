import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { type HeldBuffer, takeBuffer } from './buffers.ts'
import { LARGE_BYTES, SMALL_BUFFERS, SMALL_BYTES } from './constants.ts'
import { createR2Writer } from './r2-writer.ts'
import { noise } from './test-kit.ts'

/** Takes all that there are. Who finds none waits, and this test with them, until it is too late. */
async function allBuffers(): Promise<HeldBuffer[]> {
  const held: HeldBuffer[] = []
  for (let n = 0; n < 1 + SMALL_BUFFERS; n += 1) held.push(await takeBuffer())
  for (const one of held) one.giveBack()
  return held
}

/** R2 that takes nothing. */
const broken = new Proxy(env.PICTURES, {
  get: () => () => Promise.reject(new Error('storage in trouble')),
})

const ENDS: readonly (readonly [name: string, end: () => Promise<void>])[] = [
  [
    'it is done',
    async () => {
      const writer = createR2Writer(env.PICTURES, 'buffers/done')
      await writer.write(noise(1000))
      await writer.close()
    },
  ],
  [
    'it is broken off',
    async () => {
      const writer = createR2Writer(env.PICTURES, 'buffers/broken-off')
      await writer.write(noise(1000))
      await writer.abort()
    },
  ],
  [
    'it is broken off among several parts',
    async () => {
      const writer = createR2Writer(env.PICTURES, 'buffers/parts')
      for (let at = 0; at <= LARGE_BYTES; at += SMALL_BYTES) await writer.write(noise(SMALL_BYTES))
      await writer.abort()
    },
  ],
  [
    'storage is in trouble',
    async () => {
      const writer = createR2Writer(broken, 'buffers/trouble')
      await writer.write(noise(1000))
      await writer.close().catch(() => writer.abort().catch(() => {}))
    },
  ],
  ['it has written nothing', () => createR2Writer(env.PICTURES, 'buffers/nothing').abort()],
]

test.for(ENDS)(
  'each buffer is free after a writer, whatever becomes of it: %s',
  { timeout: 10_000 },
  async ([, end], { expect }) => {
    await end()
    const sizes = (await allBuffers()).map(({ value }) => value.capacity)
    expect(sizes).toEqual([LARGE_BYTES, ...Array<number>(SMALL_BUFFERS).fill(SMALL_BYTES)])
  },
)
