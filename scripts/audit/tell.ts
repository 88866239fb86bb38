import type { Remain } from './audit-all.ts'

/** A table for people. */
export function tellRemains(remains: readonly Remain[]): string {
  if (remains.length === 0) return 'Nothing is left.'
  const rows = [
    ['where', 'what', 'how many'],
    ...remains.map(({ where, what, count }) => [where, what, String(count)]),
  ]
  const widths = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
