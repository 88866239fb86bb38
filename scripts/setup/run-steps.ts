/** Takes the steps in their order, and ends at the first one that fails. */
import { beltStep } from './belt-step.ts'
import { deployStep } from './deploy-step.ts'
import { loginStep, nodeStep } from './first-steps.ts'
import { handshakeStep } from './handshake-step.ts'
import { geminiStep, masterStep } from './key-steps.ts'
import { slackStep } from './slack-steps.ts'
import type { Ended, Kit, Step } from './step.ts'

const STEPS: readonly Step[] = [
  nodeStep,
  loginStep,
  deployStep,
  masterStep,
  geminiStep,
  slackStep,
  beltStep,
  handshakeStep,
]

export type Report = readonly { readonly step: string; readonly ended: Ended }[]

/** @param tell hears of each step before it begins, and when it has ended */
export async function runSteps(
  kit: Kit,
  tell: { begins(step: string): void; ended(step: string, ended: Ended): void },
  steps: readonly Step[] = STEPS,
): Promise<Report> {
  const report: { step: string; ended: Ended }[] = []
  for (const step of steps) {
    tell.begins(step.name)
    const ended = cleaned(await step.run(kit), kit)
    report.push({ step: step.name, ended })
    tell.ended(step.name, ended)
    if (ended.state === 'failed') break
  }
  return report
}

/** What others say, as wrangler, may quote what it was given. */
function cleaned(ended: Ended, { teller }: Kit): Ended {
  const says = teller.clean(ended.says)
  return ended.state === 'failed'
    ? { ...ended, says, mend: teller.clean(ended.mend) }
    : { ...ended, says }
}
