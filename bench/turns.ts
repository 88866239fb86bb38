/**
 * `node bench/turns.ts [wrangler.toml of another Easel …]`: three turns of one thread with pictures of 20 MB and
 * signatures of 2 MB, in `wrangler dev`. Its R2 lives in the same workerd and costs more than all of Easel, so the
 * same bytes are moved a second time by a Worker that only moves them.
 */
import { fileURLToPath } from 'node:url'
import { type Cost, costOf, leastOf } from './cost.ts'
import { startEasel } from './easel-turns.ts'
import { startLoopback } from './loopback.ts'
import { mb, ms, printTable, printTitle, times } from './report.ts'
import { startSlack } from './slack.ts'
import { startWorker } from './start-worker.ts'

const PICTURE_BYTES = 20_000_000
const TURNS = 3
const ROUNDS = 3

const loopback = await startLoopback()
const slack = await startSlack()
try {
  const rows: Record<string, Record<string, string>> = {}
  const floor = await leastOf(ROUNDS, movedOnly)
  rows['the same bytes, only moved'] = shown(floor, floor)
  rows['Easel'] = shown(await leastOf(ROUNDS, () => withEasel()), floor)
  for (const config of process.argv.slice(2))
    rows[config] = shown(await leastOf(ROUNDS, () => withEasel(config)), floor)
  printTitle(`${TURNS} turns of one thread, pictures of 20 MB, signatures of 2 MB`)
  console.log(`The least of ${ROUNDS} rounds, each in a fresh workerd that holds its R2 as well.\n`)
  printTable(rows)
} finally {
  for (const server of [loopback.server, slack.server]) {
    server.close()
    server.closeAllConnections()
  }
}

function shown({ riseMb, cpuMs }: Cost, floor: Cost): Record<string, string> {
  const ratios = `${times(riseMb, floor.riseMb)} / ${times(cpuMs, floor.cpuMs)}`
  return { 'memory rise': mb(riseMb), processor: ms(cpuMs), 'of what is only moved': ratios }
}

async function movedOnly(): Promise<Cost> {
  const worker = await startWorker({}, fileURLToPath(import.meta.resolve('./wrangler.toml')))
  const target = encodeURIComponent(loopback.origin)
  try {
    return await costOf(async () => {
      for (let n = 0; n < TURNS; n += 1) {
        const query = `bytes=${PICTURE_BYTES}&turn=${n}&loopback=${target}`
        const response = await fetch(`${worker.origin}/moved?${query}`)
        const { byteLength } = await response.arrayBuffer()
        if (byteLength !== PICTURE_BYTES) throw new Error(`moved ${byteLength} bytes`)
      }
    })
  } finally {
    worker.stop()
  }
}

async function withEasel(config?: string): Promise<Cost> {
  const easel = await startEasel(slack, `${loopback.origin}/model/${PICTURE_BYTES}`, config)
  try {
    return await costOf(async () => {
      for (let turn = 0; turn < TURNS; turn += 1) {
        await easel.ask(0, turn)
        await easel.shown(turn + 1)
      }
    })
  } finally {
    easel.stop()
  }
}
