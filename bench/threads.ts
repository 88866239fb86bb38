/**
 * `node bench/threads.ts [wrangler.toml of another Easel …]`: forty threads at once, each with a picture of
 * 7 MB, in one workerd of `wrangler dev`, which holds its R2 as well.
 */
import { type Cost, costOf, leastOf } from './cost.ts'
import { startEasel } from './easel-turns.ts'
import { startLoopback } from './loopback.ts'
import { mb, ms, printTable, printTitle } from './report.ts'
import { startSlack } from './slack.ts'

const PICTURE_BYTES = 7_000_000
const THREADS = 40
const ROUNDS = 2

const loopback = await startLoopback()
const slack = await startSlack()
try {
  const rows: Record<string, Record<string, string>> = {}
  rows['Easel'] = shown(await leastOf(ROUNDS, () => withEasel()))
  for (const config of process.argv.slice(2))
    rows[config] = shown(await leastOf(ROUNDS, () => withEasel(config)))
  printTitle(`${THREADS} threads at once, pictures of 7 MB`)
  console.log(`The least of ${ROUNDS} rounds, each in a fresh workerd that holds its R2 as well.\n`)
  printTable(rows)
} finally {
  for (const server of [loopback.server, slack.server]) {
    server.close()
    server.closeAllConnections()
  }
}

function shown({ riseMb, cpuMs, wallMs }: Cost): Record<string, string> {
  return { 'memory rise': mb(riseMb), processor: ms(cpuMs), 'until all are shown': ms(wallMs) }
}

async function withEasel(config?: string): Promise<Cost> {
  const easel = await startEasel(slack, `${loopback.origin}/model/${PICTURE_BYTES}`, config)
  try {
    // One picture warms up the code.
    await easel.ask(0, 0)
    await easel.shown(1)
    return await costOf(async () => {
      const threads = Array.from({ length: THREADS }, (_, n) => n + 1)
      await Promise.all(threads.map((thread) => easel.ask(thread, 0)))
      await easel.shown(THREADS + 1)
    })
  } finally {
    easel.stop()
  }
}
