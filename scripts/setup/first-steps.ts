/** What has to be there before anything is set up: Node, and a login at Cloudflare. */
import * as v from 'valibot'
import { lastWords } from '../operator/wrangler.ts'
import { type Ended, type Kit, type Step, done, failed, planned } from './step.ts'

/** The first one that runs TypeScript as it is. */
const MIN_NODE = [22, 18] as const

export const nodeStep: Step = {
  name: 'Node',
  run: () => Promise.resolve(nodeOf(process.versions.node)),
}

/** @param version as `24.1.0` */
export function nodeOf(version: string): Ended {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isNew = major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1])
  if (isNew) return done(`Node ${version}.`)
  return failed(
    `This is Node ${version}, and ${MIN_NODE.join('.')} is needed.`,
    'npm ci brings a Node of its own: use npm run setup and npm run doctor.',
  )
}

const WhoSchema = v.object({
  loggedIn: v.optional(v.boolean(), true),
  email: v.optional(v.nullable(v.string())),
  accounts: v.optional(v.array(v.object({ id: v.string(), name: v.string() })), []),
})
type Who = v.InferOutput<typeof WhoSchema>

export const loginStep: Step = {
  name: 'Cloudflare',
  async run(kit) {
    const who = (await whoAmI(kit)) ?? (await logIn(kit))
    if (who === null && kit.options.dryRun) return planned('wrangler login')
    if (who === null)
      return failed(
        'wrangler is not logged in at Cloudflare.',
        'npx wrangler login opens a browser. Without one, set CLOUDFLARE_API_TOKEN (https://dash.cloudflare.com/profile/api-tokens, template “Edit Cloudflare Workers”).',
      )
    return pickAccount(kit, who)
  },
}

/** null: nobody is logged in. */
export async function whoAmI({ wrangler }: Pick<Kit, 'wrangler'>): Promise<Who | null> {
  const ran = await wrangler.run(['whoami', '--json'])
  if (ran.code !== 0 || /not authenticated/i.test(`${ran.stdout}${ran.stderr}`)) return null
  const read = v.safeParse(WhoSchema, parsed(ran.stdout))
  if (!read.success) return { loggedIn: true, accounts: [] }
  return read.output.loggedIn ? read.output : null
}

async function logIn(kit: Kit): Promise<Who | null> {
  if (!kit.ask.hasTerminal || kit.options.dryRun) return null
  return (await kit.wrangler.converse(['login'])) === 0 ? whoAmI(kit) : null
}

async function pickAccount(kit: Kit, { accounts, email }: Who): Promise<Ended> {
  const known = kit.env['CLOUDFLARE_ACCOUNT_ID'] || kit.kept.facts().account
  const [only] = accounts
  if (accounts.length > 1 && !known) {
    const choices = accounts.map(({ id, name }) => ({ value: id, label: name }))
    const account = await kit.ask.choose('Which Cloudflare account?', choices)
    if (account === null)
      return failed(
        `There are ${accounts.length} Cloudflare accounts: ${accounts.map(({ name, id }) => `${name} (${id})`).join(', ')}.`,
        'Set CLOUDFLARE_ACCOUNT_ID to the one that you mean.',
      )
    kit.kept.change({ account })
  }
  const name = accounts.find(({ id }) => id === kit.kept.facts().account)?.name ?? only?.name
  return done(`Logged in${name ? `, account ${name}` : ''}${email ? ` as ${email}` : ''}.`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** For a sentence, of what has failed. */
export const wranglerSaid = (ran: Parameters<typeof lastWords>[0]): string =>
  lastWords(ran) || 'wrangler said nothing.'
