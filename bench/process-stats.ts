/** Memory and processor time of other processes, read from `/proc`. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'

const KIB = 1024
const NANOSECONDS_PER_MS = 1_000_000

/** Processes of that name among the children and grandchildren of this one. */
export function childProcesses(name: string, parent = process.pid): number[] {
  const children = readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && parentOf(pid) === parent)
  const named = children.filter((pid) => nameOf(pid) === name)
  return named.concat(children.flatMap((pid) => childProcesses(name, pid)))
}

/** Starts a new peak; gives the resident memory of this moment in bytes. */
export function resetPeak(pid: number): number {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  return memoryOf(pid, 'VmRSS')
}

/** The highest resident memory since the last reset, in bytes. */
export const peakMemory = (pid: number): number => memoryOf(pid, 'VmHWM')

/** Processor time of its threads since they began. */
export function cpuMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`)
  const ran = threads.map((tid) => Number(read(`/proc/${pid}/task/${tid}/schedstat`).split(' ')[0]))
  return ran.reduce((all, nanoseconds) => all + nanoseconds, 0) / NANOSECONDS_PER_MS
}

const memoryOf = (pid: number, field: string): number =>
  Number(new RegExp(`${field}:\\s+(\\d+)`).exec(read(`/proc/${pid}/status`))?.[1]) * KIB

const parentOf = (pid: number): number => Number(statOf(pid)[1])

const nameOf = (pid: number): string => read(`/proc/${pid}/comm`).trim()

/** The fields after the name, which may hold blanks itself. */
const statOf = (pid: number): string[] =>
  read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')

/** Empty where the process is gone. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
