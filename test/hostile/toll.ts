/** What requests cost the Worker: processor time and memory of its process, as Linux counts them. */
import { existsSync } from 'node:fs'
import { childProcesses, cpuMs, peakMemory, resetPeak } from '../../bench/process-stats.ts'
import { pause } from '../../chaos/pause.ts'

/** Elsewhere nobody counts so. */
export const isCounted: boolean = existsSync('/proc/self/schedstat')

const SETTLE_MS = 30

/** The process of the Worker's runtime. @throws where there is not exactly one */
function runtime(): number {
  const [pid, ...more] = childProcesses('workerd')
  if (pid === undefined || more.length > 0) throw new Error('not one workerd')
  return pid
}

/** Milliseconds of processor time that the Worker takes for a job, in all its threads. */
export async function tollOf(job: () => Promise<unknown>): Promise<number> {
  const pid = runtime()
  const before = cpuMs(pid)
  await job()
  // What goes on behind an answer belongs to it.
  await pause(SETTLE_MS)
  return cpuMs(pid) - before
}

const TIMES = 7

/**
 * How many milliseconds of processor time a job takes more than a plain one: the least of several rounds of each,
 * since the machine's other work and the runtime's own only ever add to what a job needs.
 */
export async function surplusOf(
  job: () => Promise<unknown>,
  plain: () => Promise<unknown>,
): Promise<number> {
  let [least, leastPlain] = [Infinity, Infinity]
  for (let i = 0; i < TIMES; i += 1) {
    leastPlain = Math.min(leastPlain, await tollOf(plain))
    least = Math.min(least, await tollOf(job))
  }
  return least - leastPlain
}

/** By how many bytes the Worker's memory rises while a job is done. */
export async function riseOf(job: () => Promise<unknown>): Promise<number> {
  const pid = runtime()
  const before = resetPeak(pid)
  await job()
  return peakMemory(pid) - before
}
