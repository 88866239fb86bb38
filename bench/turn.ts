/**
 * `node bench/turn.ts [wrangler.toml of another Easel …]`: what a turn costs beside the straightforward Worker, in one run: one
 * whose tiny picture comes at once, one with a signature of 1.1 MB, and three turns of a thread with pictures of 1 MB.
 */
import { fileURLToPath } from 'node:url'
import { type Cost, costOf } from './cost.ts'
import { type RunningEasel, startEasel } from './easel-turns.ts'
import { startLoopback } from './loopback.ts'
import { mb, ms, printTable, printTitle, times } from './report.ts'
import { startSlack } from './slack.ts'

const WARM_UP = 5
const TURNS = 20
const THREAD_TURNS = 3

/** Bytes of the picture and of its signature. */
const TINY = [20_000, 300] as const
const SIGNED = [20_000, 1_100_000] as const
const LARGE = [1_000_000, 100_000] as const

const loopback = await startLoopback()
const slack = await startSlack()
let shown = 0

const WAYS: Record<string, string | undefined> = {
  Easel: undefined,
  'the straightforward Worker': fileURLToPath(import.meta.resolve('./peers/straightforward.toml')),
  ...Object.fromEntries(process.argv.slice(2).map((config) => [config, config])),
}

async function withModel<T>(
  [picture, signature]: readonly [number, number],
  config: string | undefined,
  use: (easel: RunningEasel) => Promise<T>,
): Promise<T> {
  shown = 0
  const model = `${loopback.origin}/model/${picture}/${signature}`
  const easel = await startEasel(slack, model, config)
  try {
    return await use(easel)
  } finally {
    easel.stop()
  }
}

async function turn(easel: RunningEasel, thread: number, n: number): Promise<void> {
  await easel.ask(thread, n)
  shown += 1
  await easel.shown(shown)
}

/** Processor time of one turn, the least of many: other work on the machine only adds to it. */
const single = (sizes: readonly [number, number], config: string | undefined): Promise<number> =>
  withModel(sizes, config, async (easel) => {
    let least = Infinity
    for (let thread = 0; thread < WARM_UP + TURNS; thread += 1) {
      const { cpuMs } = await costOf(() => turn(easel, thread, 0))
      if (thread >= WARM_UP) least = Math.min(least, cpuMs)
    }
    return least
  })

const thread = (config: string | undefined): Promise<Cost> =>
  withModel(LARGE, config, (easel) =>
    costOf(async () => {
      for (let n = 0; n < THREAD_TURNS; n += 1) await turn(easel, 0, n)
    }),
  )

const cells = (tiny = '', signed = '', large = '', memory = ''): Record<string, string> => ({
  'a tiny picture': tiny,
  'a signature of 1.1 MB': signed,
  'three turns of 1 MB': large,
  'their memory': memory,
})

try {
  const rows: Record<string, Record<string, string>> = {}
  const all: number[][] = []
  for (const [name, config] of Object.entries(WAYS)) {
    const [tiny, signed] = [await single(TINY, config), await single(SIGNED, config)]
    const large = await thread(config)
    all.push([tiny, signed, large.cpuMs, large.riseMb])
    rows[name] = cells(ms(tiny), ms(signed), ms(large.cpuMs), mb(large.riseMb))
  }
  const [easel = [], straightforward = []] = all
  rows['Easel / the straightforward Worker'] = cells(
    ...easel.map((amount, i) => times(amount, straightforward[i])),
  )
  printTitle('The processor time of a turn, from the ask to the posted picture')
  console.log(
    `In wrangler dev with its R2, KV and objects; one turn: the least of ${TURNS}; three turns: the first three of a workerd.\n`,
  )
  printTable(rows)
} finally {
  for (const { server } of [slack, loopback]) {
    server.close()
    server.closeAllConnections()
  }
}
