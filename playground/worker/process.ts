/** The life of a process group: readiness and the end. */
import type { ChildProcess } from 'node:child_process'

/** Groups that must not outlive this process, however it ends. */
const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach(killGroupNow))

const START_MS = 60_000
const POLL_MS = 100

/** Kills the child's group when this process ends, whatever ends it. */
export function mustNotOutlive(child: ChildProcess): void {
  running.add(child)
  child.once('exit', () => running.delete(child))
}

/** Why it is not ready; undefined when it is. */
export async function becomesReady(
  url: string,
  isAlive: () => boolean,
): Promise<string | undefined> {
  const end = Date.now() + START_MS
  let last = 'it did not answer within a minute'
  while (Date.now() < end) {
    if (!isAlive()) return 'it ended'
    try {
      const response = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2_000) })
      const text = await response.text()
      if (response.ok) return undefined
      last = `/healthz says ${response.status}: ${text.slice(0, 500)}`
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return last
}

/** kill -9 for the child and all that it started; resolves when it is gone. */
export async function killGroup(victim: ChildProcess): Promise<void> {
  const isGone = victim.exitCode !== null || victim.signalCode !== null
  if (victim.pid === undefined || isGone) return
  const gone = new Promise((resolve) => victim.once('exit', resolve))
  killGroupNow(victim)
  await gone
}

function killGroupNow(victim: ChildProcess): void {
  if (victim.pid === undefined) return
  try {
    process.kill(-victim.pid, 'SIGKILL')
  } catch {
    // The group is gone already.
  }
}

/** The end of a log, for error messages. */
export const lastWords = (log: string): string => log.trim().split('\n').slice(-15).join('\n')
