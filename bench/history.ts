/**
 * `node bench/history.ts`: memory and processor time of an edit by the size of pictures and by how many turns went before, when
 * pictures go through the pipe, when they go through @google/genai, and when the same bytes are only moved. All three send
 * what Easel does: the words of all turns, and the last pictures. Each measurement in a workerd of its own; Linux only (`/proc`).
 */
import { fileURLToPath } from 'node:url'
import { unstable_startWorker } from 'wrangler'
import { type Cost, costOf } from './cost.ts'
import { startLoopback } from './loopback.ts'
import { mb, ms, printTable, printTitle, times } from './report.ts'

const PICTURE_MB = [1, 4, 20]
const HISTORY = [1, 10, 100]
const MB = 1_000_000
/** A picture that only warms up the code. */
const SMALL_BYTES = 10_000
/** Edits that are measured together: what is not collected of one counts in the next. */
const EDITS = 3

type Way = 'sdk' | 'pipe' | 'wire'

// Without a network wrangler would say that it cannot ask where in the world it is.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
const { origin, server } = await startLoopback()

async function measure(way: Way, bytes: number, turns: number): Promise<Cost> {
  const worker = await unstable_startWorker({
    config: fileURLToPath(import.meta.resolve('./wrangler.toml')),
    dev: { server: { port: 0 }, inspector: false, logLevel: 'error', persist: false },
  })
  const run = async (size: number): Promise<void> => {
    const query = `bytes=${size}&turns=${turns}&loopback=${encodeURIComponent(origin)}`
    const answer = await worker.fetch(`http://bench/${way}?${query}`)
    await answer.text()
    if (!answer.ok) throw new Error(`${way} answered ${answer.status}`)
  }
  try {
    await worker.ready
    await run(SMALL_BYTES)
    // A first one, so that there is a picture to send back.
    await run(bytes)
    const cost = await costOf(async () => {
      for (let n = 0; n < EDITS; n += 1) await run(bytes)
    })
    return { ...cost, cpuMs: cost.cpuMs / EDITS }
  } finally {
    await worker.dispose()
  }
}

const rows: Record<string, Record<string, string>> = {}
for (const size of PICTURE_MB)
  for (const turns of HISTORY) {
    const sdk = await measure('sdk', size * MB, turns)
    const pipe = await measure('pipe', size * MB, turns)
    const wire = await measure('wire', size * MB, turns)
    rows[`${size} MB, after ${turns} ${turns === 1 ? 'turn' : 'turns'}`] = {
      'memory: sdk': mb(sdk.riseMb),
      'memory: pipe': mb(pipe.riseMb),
      'memory: wire': mb(wire.riseMb),
      'memory: sdk / pipe': times(sdk.riseMb, pipe.riseMb),
      'processor: sdk': ms(sdk.cpuMs),
      'processor: pipe': ms(pipe.cpuMs),
      'processor: wire': ms(wire.cpuMs),
      'processor: sdk / pipe': times(sdk.cpuMs, pipe.cpuMs),
    }
  }
printTitle('An edit by the size of pictures and the length of the thread')
process.stdout.write(
  'Above the memory after a first turn; the processor time of an edit on average of three. The words of all turns go to the model, and the last three pictures.\n\n',
)
printTable(rows)
server.close()
