/**
 * `node bench/darkroom.ts`: time and memory of the darkroom's jobs on pictures of 2,048 × 2,048 pixels, the most that it
 * holds. Each measurement in a workerd of its own, whose pictures come from this process; Linux only (`/proc`).
 */
import { createServer } from 'node:http'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { createCanvas } from '@napi-rs/canvas'
import { unstable_startWorker } from 'wrangler'
import { childProcesses, cpuMs, peakMemory, resetPeak } from './process-stats.ts'
import { mb, ms, printTable, printTitle } from './report.ts'

const MB = 1_000_000
const SIDE = 2048

/** What is measured, by its path in the Worker and how it is called. */
const JOBS: Readonly<Record<string, string>> = {
  'decode/picture.png': 'a PNG into pixels',
  'decode/picture.jpg': 'a JPEG into pixels',
  'decode/picture.webp': 'a WebP into pixels',
  'format/story/jpeg': 'a story of 1080 × 1920 as JPEG',
  'format/wide/webp': 'a wide one of 1920 × 1080 as WebP',
  'format/a4/jpeg': 'a page of 2480 × 3508 as JPEG',
  'format/a4/png': 'a page of 2480 × 3508 as PNG',
  'touch-up/picture.jpg': 'a touched-up JPEG',
  'touch-up/picture.png': 'a touched-up PNG',
  zip: 'a zip of 200 files of 20 MB',
  moved: 'the same files, only read',
}

interface Cost {
  /** How far resident memory rises above its level before, in MB. */
  readonly peakMb: number
  readonly processorMs: number
}

/** The Worker calls `gc` where there is one: what is collected then was not held by anybody. */
const COLLECT = '--expose-gc'

process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://bench')
  const zeros = Number(searchParams.get('bytes'))
  if (pathname === '/zeros') Readable.from(zeroes(zeros)).pipe(response)
  else response.end(pictures[pathname.slice(1)])
})
const pictures = paint()
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const rows: Record<string, Record<string, string>> = {}
for (const [job, name] of Object.entries(JOBS)) rows[name] = await row(job)
printTitle('The darkroom, pictures of 2,048 × 2,048 pixels')
console.log(
  'Above the memory of a workerd that has done nothing. held: without what V8 has not collected yet.\n',
)
printTable(rows)
server.close()

function* zeroes(bytes: number): Generator<Uint8Array> {
  const piece = new Uint8Array(65_536)
  for (let left = bytes; left > 0; left -= piece.length) yield piece.subarray(0, left)
}

/** A picture with as many edges and colours as one that is painted, and marks in its middle. */
function paint(): Readonly<Record<string, Buffer>> {
  const picture = createCanvas(SIDE, SIDE)
  const context = picture.getContext('2d')
  for (let i = 0; i < 9000; i += 1) {
    context.fillStyle = `hsl(${(i * 47) % 360} ${40 + (i % 50)}% ${20 + ((i * 13) % 60)}%)`
    context.fillRect((i * 619) % SIDE, (i * 1013) % SIDE, 10 + (i % 90), 10 + ((i * 7) % 90))
  }
  const marks = createCanvas(SIDE, SIDE)
  const white = marks.getContext('2d')
  white.fillRect(0, 0, SIDE, SIDE)
  white.fillStyle = 'white'
  white.arc(SIDE / 2, SIDE / 2, SIDE * 0.3, 0, 2 * Math.PI)
  white.fill()
  return {
    'picture.png': picture.toBuffer('image/png'),
    'picture.jpg': picture.toBuffer('image/jpeg', 92),
    'picture.webp': picture.toBuffer('image/webp', 92),
    'mask.png': marks.toBuffer('image/png'),
  }
}

async function row(job: string): Promise<Record<string, string>> {
  const held = job === 'zip' || job === 'moved' ? null : await measure(job, COLLECT)
  const { peakMb, processorMs } = await measure(job)
  return {
    held: held === null ? '–' : mb(held.peakMb),
    'with garbage': mb(peakMb),
    processor: ms(processorMs),
  }
}

async function measure(job: string, flags = ''): Promise<Cost> {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const loopback = encodeURIComponent(`http://127.0.0.1:${address.port}`)
  process.env['MINIFLARE_WORKERD_V8_FLAGS'] = flags
  const worker = await unstable_startWorker({
    config: fileURLToPath(import.meta.resolve('./darkroom.toml')),
    dev: { server: { port: 0 }, inspector: false, logLevel: 'error', persist: false },
  })
  const run = async (path: string): Promise<void> => {
    const made = await (await worker.fetch(`http://bench/${path}?loopback=${loopback}`)).text()
    if (path !== 'none' && !(Number(made) > 0)) throw new Error(`${path} made ${made}`)
  }
  try {
    await worker.ready
    await run('none')
    const pids = childProcesses('workerd')
    const sum = (of: (pid: number) => number): number => pids.reduce((all, pid) => all + of(pid), 0)
    const memory = sum(resetPeak)
    const start = sum(cpuMs)
    await run(job)
    return { peakMb: (sum(peakMemory) - memory) / MB, processorMs: sum(cpuMs) - start }
  } finally {
    await worker.dispose()
  }
}
