/** Deploys the Worker, for its address. KV, R2 and both kinds of objects come by themselves. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pulse } from '../operator/worker.ts'
import type { Ran } from '../operator/wrangler.ts'
import { wranglerSaid } from './first-steps.ts'
import { type Ended, type Kit, type Step, already, done, failed, planned } from './step.ts'

export const deployStep: Step = {
  name: 'Worker',
  async run(kit) {
    const known = addressOf(kit)
    if (known !== null && !kit.options.deploy && (await pulse(known)).ok !== null)
      return already(`The Worker answers at ${known}.`)
    if (kit.options.dryRun) return planned('wrangler deploy')
    const folder = mkdtempSync(join(tmpdir(), 'easel-deploy-'))
    try {
      return await deploy(kit, folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** The Worker's address, as it was said or found out; null: there is none yet. */
export const addressOf = ({ options, kept }: Pick<Kit, 'options' | 'kept'>): string | null => {
  const url = options.url ?? kept.facts().url ?? ''
  return URL.canParse(url) ? new URL(url).origin : null
}

/** `later` stands for a secret that is not known yet. */
const REFUSED = /required secrets have not been set: ([A-Z_, ]{1,500})/

async function deploy(kit: Kit, folder: string): Promise<Ended> {
  const output = join(folder, 'output.ndjson')
  let ran = await kit.wrangler.run(['deploy'], '', { WRANGLER_OUTPUT_FILE_PATH: output })
  const missing = REFUSED.exec(`${ran.stderr}\n${ran.stdout}`)?.[1]
  if (ran.code !== 0 && missing !== undefined) {
    const later = missing.split(',').map((name) => name.trim())
    // Noted first: whoever goes on after an interruption must not take them for real.
    kit.kept.change({ later: [...new Set([...kit.kept.facts().later, ...later])] })
    const file = join(folder, 'later.json')
    writeFileSync(file, JSON.stringify(Object.fromEntries(later.map((name) => [name, 'later']))))
    ran = await kit.wrangler.run(['deploy', '--secrets-file', file], '', {
      WRANGLER_OUTPUT_FILE_PATH: output,
    })
  }
  if (ran.code !== 0) return notDeployed(ran)
  const url = kit.options.url ?? deployedTo(readOr(output), `${ran.stdout}\n${ran.stderr}`)
  if (url === null)
    return failed(
      'The Worker is deployed, but wrangler did not say where.',
      'Give its address: npm run setup -- --url https://easel.example.workers.dev',
    )
  kit.kept.change({ url: new URL(url).origin })
  return done(`Deployed to ${new URL(url).origin}.`)
}

function notDeployed(ran: Ran): Ended {
  const said = wranglerSaid(ran)
  if (/workers\.dev subdomain/i.test(said))
    return failed(
      'Your Cloudflare account has no workers.dev address yet.',
      'Choose one at https://dash.cloudflare.com → Workers & Pages.',
    )
  if (/more than one account/i.test(said))
    return failed('There is more than one Cloudflare account.', 'Set CLOUDFLARE_ACCOUNT_ID.')
  if (/enable R2|R2 .{0,40}not .{0,20}enabled/i.test(said))
    return failed(
      'R2 is not switched on in your Cloudflare account.',
      'Switch it on at https://dash.cloudflare.com → R2 (it asks for a card; 10 GB are free).',
    )
  return failed(`wrangler did not deploy: ${said}`, 'Mend that. npm run deploy shows all of it.')
}

/** The first address in what wrangler says of a deployment, by its file for programs or by its words. */
export function deployedTo(file: string, words: string): string | null {
  const targets = file
    .split('\n')
    .filter((line) => line.includes('"targets"'))
    .flatMap((line) => line.match(/https?:\/\/[^\s"'\\]{3,300}/g) ?? [])
  const said = words.match(/https?:\/\/[^\s"'\\)]{3,300}/g) ?? []
  const isWorker = (url: string) => /workers\.dev|127\.0\.0\.1|localhost/.test(url)
  return targets[0] ?? said.find(isWorker) ?? said[0] ?? null
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
