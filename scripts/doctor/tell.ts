/** The findings in words, what has to be mended first. */
import type { Finding } from '../../src/doctor/finding.ts'
import type { Examined } from './examine-here.ts'

const MARKS = { fault: '✗', warning: '!', well: '✓' } as const
const ORDER = ['fault', 'warning', 'well'] as const

export function tellFindings({ findings, link }: Examined): string {
  const sorted = ORDER.flatMap((state) => findings.filter((finding) => finding.state === state))
  const faults = findings.filter(({ state }) => state === 'fault').length
  const end = faults === 0 ? 'Easel is well.' : `${faults} to mend.`
  const page = link === null ? [] : [`For an hour, also at ${link}`]
  return [...sorted.map(toLines), '', end, ...page].join('\n')
}

const toLines = ({ check, state, says, mend }: Finding): string =>
  `${MARKS[state]} ${check}: ${says}${mend === null ? '' : `\n  To do: ${mend}`}`
