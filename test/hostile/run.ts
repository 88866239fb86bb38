/**
 * `npm run hostile -- --minutes N --seed S`: odd payloads and requests against the Worker, from that seed on, for so long.
 * Ends with 1 at the first that breaks a rule, and says which it was.
 */
import { parseArgs } from 'node:util'
import { startEasel } from '../integration/easel.ts'
import { fuzzPayloads, rounds } from './fuzz.ts'
import { fuzzRequests } from './requests.ts'
import { nothingThrown, stillPaints } from './rules.ts'
import { threadOf } from './there.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
  },
})
const MINUTE_MS = 60_000
const REQUESTS = 200
const end = Date.now() + Number(values.minutes) * MINUTE_MS

const easel = await startEasel()
let seed = Number(values.seed)
try {
  const there = await threadOf(easel)
  for (let from = 0; Date.now() < end; from += rounds(1)) {
    await fuzzPayloads(easel, { seed, from, count: rounds(1), there })
    await fuzzRequests(easel, { seed, count: REQUESTS })
    await stillPaints(easel)
    nothingThrown(easel)
    process.stdout.write(`seed ${seed}: ${rounds(1)} payloads, ${REQUESTS} requests\n`)
    seed += 1
  }
} finally {
  await easel.stop()
}
