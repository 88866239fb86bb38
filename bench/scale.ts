/**
 * `node bench/scale.ts`: many threads at once in one workerd of `wrangler dev`, each with a picture of 1 MB: how long Slack
 * waits for the last answer, and what a turn costs. Each thread is an object with a database of its own, in this same process.
 */
import { costOf } from './cost.ts'
import { startEasel } from './easel-turns.ts'
import { startLoopback } from './loopback.ts'
import { mb, ms, printTable, printTitle, times } from './report.ts'
import { startSlack } from './slack.ts'

const PICTURE_BYTES = 1_000_000
const THREADS = [1, 10, 100, 300, 500]

const loopback = await startLoopback()
const slack = await startSlack()

/** Of one thread alone, ms. */
let single: number | undefined

async function atOnce(threads: number): Promise<Record<string, string>> {
  const easel = await startEasel(slack, `${loopback.origin}/model/${PICTURE_BYTES}`)
  try {
    // One picture warms up the code.
    await easel.ask(0, 0)
    await easel.shown(1)
    let lastAnswer = 0
    const cost = await costOf(async () => {
      const start = performance.now()
      const ask = async (_: unknown, n: number): Promise<void> => {
        await easel.ask(n + 1, 0)
        lastAnswer = performance.now() - start
      }
      await Promise.all(Array.from({ length: threads }, ask))
      await easel.shown(threads + 1)
    })
    const perTurn = cost.cpuMs / threads
    single ??= perTurn
    return {
      'last answer': ms(lastAnswer),
      'processor for a turn': ms(perTurn),
      'of one alone': times(perTurn, single),
      'memory rise': mb(cost.riseMb),
      'until all are shown': ms(cost.wallMs),
    }
  } finally {
    easel.stop()
  }
}

try {
  const rows: Record<string, Record<string, string>> = {}
  for (const threads of THREADS)
    rows[`${threads} ${threads === 1 ? 'thread' : 'threads'}`] = await atOnce(threads)
  printTitle('Many threads at once, pictures of 1 MB')
  printTable(rows)
} finally {
  for (const { server } of [slack, loopback]) {
    server.close()
    server.closeAllConnections()
  }
}
