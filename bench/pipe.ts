/**
 * `node bench/pipe.ts`: what a turn costs a Worker when pictures go through the pipe, and when they go
 * through @google/genai. Each measurement has a workerd of its own; Linux only (`/proc`).
 */
import { fileURLToPath } from 'node:url'
import { unstable_startWorker } from 'wrangler'
import { encodedLength } from '../src/pipe/base64-encoder.ts'
import { startLoopback } from './loopback.ts'
import { printTable, printTitle } from './report.ts'
import { childProcesses, cpuMs, peakMemory, resetPeak } from './process-stats.ts'

type Way = 'sdk' | 'pipe' | 'wire'

const PICTURE_MB = [1, 4, 20]
const MB = 1_000_000
/** A new picture, then edits that send the last picture and its signature back. */
const TURNS = 10
/** MB or ms that two measurements of the same thing differ by. */
const NOISE = 10
/** A picture that only warms up the code. */
const SMALL_BYTES = 10_000

interface Cost {
  /** The highest rise of the resident memory above its level before the turns, in MB. */
  readonly peakMb: number
  /** Processor time of an edit on average: collecting the garbage of the others is a part of it. */
  readonly editMs: number
}

// Without a network wrangler would say that it cannot ask where in the world it is.
process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
const { origin, server } = await startLoopback()
const figures = await table()
printTitle(`The pipe beside @google/genai, a thread of ${TURNS} turns`)
console.log(
  'Each way in a fresh workerd; the store is another process. wire: the same bytes over the same',
)
console.log('connections, and nothing done with them.\n')
printTable(figures)
server.close()

async function table(): Promise<Record<string, Record<string, string>>> {
  const rows: Record<string, Record<string, string>> = {}
  for (const mb of PICTURE_MB) {
    const sdk = await measure('sdk', mb * MB)
    const pipe = await measure('pipe', mb * MB)
    const wire = await measure('wire', mb * MB)
    rows[`${mb} MB: peak memory`] = row('MB', sdk.peakMb, pipe.peakMb, wire.peakMb)
    rows[`${mb} MB: processor per edit`] = row('ms', sdk.editMs, pipe.editMs, wire.editMs)
  }
  return rows
}

function row(unit: string, sdk: number, pipe: number, wire: number): Record<string, string> {
  const show = (amount: number): string => `${amount.toFixed(0)} ${unit}`
  // Differences of a few units are noise, and so is what they divide.
  const own = pipe - wire < NOISE ? '–' : `${((sdk - wire) / (pipe - wire)).toFixed(1)}x`
  return {
    sdk: show(sdk),
    pipe: show(pipe),
    wire: show(wire),
    'sdk / pipe': `${(sdk / pipe).toFixed(1)}x`,
    'without wire': own,
  }
}

async function measure(way: Way, bytes: number): Promise<Cost> {
  const worker = await unstable_startWorker({
    config: fileURLToPath(import.meta.resolve('./wrangler.toml')),
    dev: { server: { port: 0 }, inspector: false, logLevel: 'error', persist: false },
  })
  try {
    await worker.ready
    const run = async (size: number): Promise<void> => {
      const url = `http://bench/${way}?bytes=${size}&loopback=${encodeURIComponent(origin)}`
      const stored = await (await worker.fetch(url)).text()
      // A signature is kept by the pipe as it came, and by the other way decoded.
      const signature = way === 'sdk' ? size / 10 : encodedLength(size / 10)
      if (stored !== JSON.stringify([size, signature])) throw new Error(`${way} stored ${stored}`)
    }
    await run(SMALL_BYTES)
    const pids = childProcesses('workerd')
    const sum = (of: (pid: number) => number): number => pids.reduce((all, pid) => all + of(pid), 0)
    const memory = sum(resetPeak)
    await run(bytes)
    const start = sum(cpuMs)
    for (let n = 1; n < TURNS; n += 1) await run(bytes)
    const editMs = (sum(cpuMs) - start) / (TURNS - 1)
    return { peakMb: (sum(peakMemory) - memory) / MB, editMs }
  } finally {
    await worker.dispose()
  }
}
