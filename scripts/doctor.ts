/**
 * `npm run doctor`: whether Easel is well, and what to do where it is not. `--json` for machines, `--team T…` for a
 * workspace that has installed it. Ends with 1 where there is something to mend.
 */
import { join } from 'node:path'
import { examineHere } from './doctor/examine-here.ts'
import { tellFindings } from './doctor/tell.ts'
import { openKept } from './operator/kept.ts'
import { type Options, readOptions } from './operator/options.ts'
import { createWrangler } from './operator/wrangler.ts'

const root = join(import.meta.dirname, '..')
const { env } = process

async function run(options: Options): Promise<void> {
  const kept = openKept(env['EASEL_KEPT'] || join(root, '.easel', 'setup.json'), true)
  const { account } = kept.facts()
  const wrangler = createWrangler(root, env, () => ({
    ...(options.api.cloudflare === null ? {} : { CLOUDFLARE_API_BASE_URL: options.api.cloudflare }),
    ...(account === undefined ? {} : { CLOUDFLARE_ACCOUNT_ID: account }),
  }))
  const examined = await examineHere({ options, env, kept, wrangler, now: () => Date.now() })
  const isWell = !examined.findings.some(({ state }) => state === 'fault')
  console.log(
    options.json ? JSON.stringify({ ok: isWell, ...examined }, null, 2) : tellFindings(examined),
  )
  if (!isWell) process.exitCode = 1
}

try {
  await run(readOptions(process.argv.slice(2), env))
} catch (error) {
  if (!(error instanceof TypeError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
