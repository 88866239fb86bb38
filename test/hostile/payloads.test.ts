/** Every kind of payload, with every kind of odd value, against the Worker itself. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { startEasel } from '../integration/easel.ts'
import { delivery } from './deliver.ts'
import { fuzzPayloads, rounds } from './fuzz.ts'
import { payloadOf } from './payloads.ts'
import { nothingThrown, stillPaints } from './rules.ts'
import { threadOf } from './there.ts'
import { send } from './wire.ts'

const SEED = 20_261_126
const EACH = 6

const easel = await startEasel()
after(() => easel.stop())
const there = await threadOf(easel)

test('as they are, all of them are taken', async () => {
  for (let n = 0; n < rounds(1); n += 1) {
    const { name, way, payload } = payloadOf(n, there)
    const { status } = await send(
      easel.worker.url,
      delivery(easel.slack, way, JSON.stringify(payload)),
    )
    assert.deepEqual([name, status], [name, 200])
  }
  nothingThrown(easel)
})

test('with an odd field, none ends in a 500, and nothing is painted for what was refused', () =>
  fuzzPayloads(easel, { seed: SEED, from: rounds(1), count: rounds(EACH), there }))

test('an ordinary ask is painted afterwards', async () => {
  await stillPaints(easel)
  nothingThrown(easel)
})
