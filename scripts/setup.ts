/**
 * `npm run setup`: from a clone to an app in Slack. It may be repeated, and goes on where it was interrupted. Without a
 * terminal, and with `--json`, it takes everything from the environment. Ends with 1 where a step has failed.
 */
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openKept } from './operator/kept.ts'
import { readOptions } from './operator/options.ts'
import { createTeller } from './operator/teller.ts'
import { createWrangler } from './operator/wrangler.ts'
import { Left, askNobody, askTerminal } from './setup/asker.ts'
import { GO_ON, tellAsJson, tellPeople } from './setup/tell.ts'
import { runSteps } from './setup/run-steps.ts'
import type { Kit } from './setup/step.ts'

const root = join(import.meta.dirname, '..')
const { env } = process
const SECRETS = /SECRET|TOKEN|API_KEY/

function openKit(): Kit {
  const options = readOptions(process.argv.slice(2), env)
  const kept = openKept(env['EASEL_KEPT'] || join(root, '.easel', 'setup.json'), options.dryRun)
  const teller = createTeller()
  for (const [name, value] of Object.entries(env))
    if (SECRETS.test(name) && value) teller.keepBack(value)
  teller.keepBack(kept.facts().easelSecret ?? '')
  const isForPeople = !options.json && process.stdin.isTTY && process.stdout.isTTY
  const wrangler = createWrangler(root, env, () => ({
    ...(options.api.cloudflare === null ? {} : { CLOUDFLARE_API_BASE_URL: options.api.cloudflare }),
    ...(kept.facts().account === undefined ? {} : { CLOUDFLARE_ACCOUNT_ID: kept.facts().account }),
  }))
  const ask = isForPeople ? askTerminal() : askNobody
  return {
    root,
    options,
    env,
    kept,
    wrangler,
    ask,
    teller,
    learned: {},
    wait: (ms) => setTimeout(ms),
  }
}

try {
  const kit = openKit()
  const tell = kit.options.json ? tellAsJson : tellPeople
  const report = await runSteps(kit, tell(kit.ask.hasTerminal))
  tell(kit.ask.hasTerminal).over(report, kit.options.dryRun)
  if (report.some(({ ended }) => ended.state === 'failed')) process.exitCode = 1
} catch (error) {
  if (error instanceof Left) console.log(`\nLeft. ${GO_ON}`)
  else if (error instanceof TypeError) console.error(error.message)
  else throw error
  process.exitCode = error instanceof Left ? 1 : 2
}
