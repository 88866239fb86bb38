/** Prints figures as a Markdown table, to be pasted into docs/performance.md. */
import { cpus } from 'node:os'

/** A title, and a line with the day, the machine and the versions that the figures are of. */
export function printTitle(title: string): void {
  const [cpu] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  const machine = `${cpus().length} cores of ${cpu?.model.trim() ?? 'an unknown processor'}`
  console.log(`\n### ${title}\n\n${day}, ${machine}, Node ${process.versions.node}.\n`)
}

/** One row for each thing that was measured; all have the same columns. */
export function printTable(rows: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
  const columns = Object.keys(Object.values(rows)[0] ?? {})
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  console.log(line(['', ...columns]))
  console.log(line(['---', ...columns.map(() => '---:')]))
  for (const [name, row] of Object.entries(rows))
    console.log(line([name, ...columns.map((column) => row[column] ?? '')]))
}

/** How many times as much as another; a dash where there is none. */
export const times = (amount: number, of: number | undefined): string =>
  of === undefined || of <= 0 || !Number.isFinite(amount) ? '–' : `${(amount / of).toFixed(1)}x`

/** Whole megabytes. */
export const mb = (amount: number): string => `${amount.toFixed(0)} MB`

/** Whole milliseconds. */
export const ms = (amount: number): string => `${amount.toFixed(0)} ms`
