/**
 * `npm run audit -- --team T0123456789 [--person U…] [--thread C…/ts]`: what is left of a team, a person or a thread.
 * Ends with 0 where nothing is, with 1 where something is, and with 2 where nobody can tell. `--json` for machines;
 * `--persist-to DIR` looks into the state of a local `wrangler dev` in place of the deployed Worker.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { auditAll } from './audit/audit-all.ts'
import { startLocal } from './audit/local-worker.ts'
import { tellRemains } from './audit/tell.ts'
import { openKept } from './operator/kept.ts'

const root = join(import.meta.dirname, '..')
const { env } = process

const FLAGS = {
  team: { type: 'string' },
  person: { type: 'string' },
  thread: { type: 'string' },
  url: { type: 'string' },
  'persist-to': { type: 'string' },
  json: { type: 'boolean' },
} as const

const ID = /^[A-Z][A-Z0-9]{2,30}$/
const THREAD = /^[A-Z][A-Z0-9]{2,30}\/\d{1,12}\.\d{1,9}$/

type Options = ReturnType<typeof readOptions>

/** @throws TypeError with a sentence that says what is wrong */
function readOptions(args: string[]) {
  const { values } = parseArgs({ args, options: FLAGS })
  const { team = '', person, thread } = values
  if (!ID.test(team)) throw new TypeError('Name the workspace by its id: --team T0123456789')
  if (person !== undefined && !ID.test(person))
    throw new TypeError('Name the person by their id: --person U0123456789')
  if (thread !== undefined && !THREAD.test(thread))
    throw new TypeError(
      'Name the thread by its channel and its first message: --thread C0123456789/1700000000.000100',
    )
  return { ...values, team, person, thread }
}

async function run(options: Options): Promise<void> {
  const dir = options['persist-to']
  const local = dir === undefined ? null : await startLocal(root, dir)
  try {
    const remains = await auditAll(local ?? deployed(options), options)
    const isClean = remains.length === 0
    console.log(
      options.json === true
        ? JSON.stringify({ ok: isClean, remains }, null, 2)
        : tellRemains(remains),
    )
    process.exitCode = isClean ? 0 : 1
  } finally {
    local?.stop()
  }
}

function deployed({ url }: Options) {
  const kept = openKept(env['EASEL_KEPT'] || join(root, '.easel', 'setup.json'), true).facts()
  const address = url ?? (env['EASEL_URL'] || kept.url)
  const secret = env['EASEL_SECRET'] || kept.easelSecret
  if (!address) throw new TypeError('Name the address of the Worker: --url https://…')
  if (!secret) throw new TypeError('Set EASEL_SECRET to the one that the Worker has.')
  return { url: address.replace(/\/$/, ''), secret }
}

try {
  await run(readOptions(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof TypeError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
