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

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const TIMES = 5

/**
 * How many milliseconds of processor time a job takes more than a plain one, in the middle of five pairs: so
 * neither the machine's other work nor the runtime's own shows.
 */
export async function surplusOf(
  job: () => Promise<unknown>,
  plain: () => Promise<unknown>,
): Promise<number> {
  const more: number[] = []
  for (let i = 0; i < TIMES; i += 1) {
    const usual = await tollOf(plain)
    more.push((await tollOf(job)) - usual)
  }
  return median(more)
}

/** By how many bytes the Worker's memory rises while a job is done. */
export async function riseOf(job: () => Promise<unknown>): Promise<number> {
  const pid = runtime()
  const before = resetPeak(pid)
  await job()
  return peakMemory(pid) - before
}
