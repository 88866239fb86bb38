/** How a set-up tells of itself: to a person, or to a program. */
import { log, spinner } from '@clack/prompts'
import type { Report } from './run-steps.ts'
import type { Ended } from './step.ts'

/** What every interruption ends with. */
export const GO_ON = 'npm run setup goes on from here.'

const MARKS = { done: '✓', already: '✓', skipped: '–', planned: '·', failed: '✗' } as const

interface Telling {
  begins(step: string): void
  ended(step: string, ended: Ended): void
  over(report: Report, isDry: boolean): void
}

/** One object, when all is over. */
export const tellAsJson = (): Telling => ({
  begins: () => {},
  ended: () => {},
  over(report) {
    const steps = report.map(({ step, ended }) => ({ step, ...ended }))
    const isWell = !steps.some(({ state }) => state === 'failed')
    console.log(JSON.stringify({ ok: isWell, steps, next: isWell ? null : GO_ON }, null, 2))
  },
})

/** A line for each step. A spinner only where something moves at a terminal, and nothing is asked. */
export function tellPeople(hasTerminal: boolean): Telling {
  const asks = new Set(['Cloudflare', 'Gemini key', 'Slack app', 'Handshake'])
  let spinning: ReturnType<typeof spinner> | null = null
  return {
    begins(step) {
      if (!hasTerminal || asks.has(step)) return
      spinning = spinner()
      spinning.start(step)
    },
    ended(step, ended) {
      const line = `${step}: ${ended.says}`
      if (spinning === null && hasTerminal) log.message(line, { symbol: MARKS[ended.state] })
      else if (spinning === null) console.log(`${MARKS[ended.state]} ${line}`)
      else if (ended.state === 'failed') spinning.error(line)
      else spinning.stop(line)
      spinning = null
      if (ended.state === 'failed') console.log(`  To do: ${ended.mend}\n  ${GO_ON}`)
    },
    over(report, isDry) {
      if (report.some(({ ended }) => ended.state === 'failed')) return
      console.log(
        isDry
          ? '\nNothing was changed.'
          : '\nEasel is set up. In a channel: /invite @easel, then /imagine a lighthouse at dusk. `npm run doctor` says at any time whether all is well.',
      )
    },
  }
}
