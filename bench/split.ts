/**
 * `node bench/split.ts`: where the processor time of a turn goes, by the files whose code runs: samples of V8 while turns with a
 * tiny picture are asked for one after the other, each in a new thread, and the map of the bundle.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../playground/lib/ports.ts'
import { buildWorker } from '../playground/worker/build-worker.ts'
import { createWorker } from '../playground/worker/worker.ts'
import { asksOf } from './easel-turns.ts'
import { startLoopback } from './loopback.ts'
import { profiled } from './profile.ts'
import { ms, printTable, printTitle } from './report.ts'
import { startSlack, varsFor } from './slack.ts'

const root = join(import.meta.dirname, '..')
const WARM_UP = 10
const TURNS = 40
const TINY = '20000/300'

const loopback = await startLoopback()
const slack = await startSlack()
const [port, inspectorPort] = [await freePort(), await freePort()]
const stateDir = await mkdtemp(join(tmpdir(), 'easel-bench-'))
const vars = varsFor(slack.origin, `${loopback.origin}/model/${TINY}`)
const worker = createWorker({ root, port, inspectorPort, stateDir, vars })
try {
  await worker.start()
  const easel = asksOf(slack, worker.url)
  const turns = async (from: number, count: number): Promise<void> => {
    for (let n = from; n < from + count; n += 1) {
      await easel.ask(n, 0)
      await easel.shown(n + 1)
    }
  }
  await turns(0, WARM_UP)
  const built = join(await buildWorker(root), 'worker')
  const split = await profiled(inspectorPort, () => turns(WARM_UP, TURNS), built)
  const all = [...split.values()].reduce((sum, one) => sum + one, 0)
  const rows: Record<string, Record<string, string>> = {}
  for (const [name, spent] of [...split].toSorted(([, a], [, b]) => b - a))
    rows[name] = { 'of a turn': ms(spent / TURNS), share: `${((100 * spent) / all).toFixed(0)} %` }
  rows['all of it'] = { 'of a turn': ms(all / TURNS), share: '100 %' }
  printTitle('Where the time of a turn goes')
  process.stdout.write(
    `A tiny picture in a new thread, on average of ${TURNS}; within the isolate, whose thread also waits for SQLite. Objects, R2 and KV of the runtime are beside it.\n\n`,
  )
  printTable(rows)
} finally {
  await worker.remove()
  await rm(stateDir, { recursive: true, force: true })
  for (const { server } of [slack, loopback]) {
    server.close()
    server.closeAllConnections()
  }
}
