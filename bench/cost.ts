/** What work costs the workerd that runs below this process. Linux only (`/proc`). */
import { childProcesses, cpuMs, peakMemory, resetPeak } from './process-stats.ts'

const MB = 1_000_000

export interface Cost {
  /** The highest rise of the resident memory above its level before the work, in MB. */
  readonly riseMb: number
  /** Processor time. */
  readonly cpuMs: number
  /** Time by the clock. */
  readonly wallMs: number
}

/** Does the work, and gives what it cost. */
export async function costOf(work: () => Promise<void>): Promise<Cost> {
  const pids = childProcesses('workerd')
  const sum = (of: (pid: number) => number): number => pids.reduce((all, pid) => all + of(pid), 0)
  const memory = sum(resetPeak)
  const [startCpu, start] = [sum(cpuMs), performance.now()]
  await work()
  return {
    riseMb: (sum(peakMemory) - memory) / MB,
    cpuMs: sum(cpuMs) - startCpu,
    wallMs: performance.now() - start,
  }
}

/** Other work on the machine only ever adds to the figures: the least of a few is the truest. */
export async function leastOf(rounds: number, measure: () => Promise<Cost>): Promise<Cost> {
  let cost: Cost = { riseMb: Infinity, cpuMs: Infinity, wallMs: Infinity }
  for (let round = 0; round < rounds; round += 1) {
    const one = await measure()
    cost = {
      riseMb: Math.min(cost.riseMb, one.riseMb),
      cpuMs: Math.min(cost.cpuMs, one.cpuMs),
      wallMs: Math.min(cost.wallMs, one.wallMs),
    }
  }
  return cost
}
