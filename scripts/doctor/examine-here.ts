/** What can be seen from this machine, and then what the Worker finds out about itself. */
import * as v from 'valibot'
import { type Finding, fault, warning, well } from '../../src/doctor/finding.ts'
import type { Kept } from '../operator/kept.ts'
import type { Options } from '../operator/options.ts'
import { findingsOf, linkTo, noAnswer, pulse } from '../operator/worker.ts'
import type { Wrangler } from '../operator/wrangler.ts'
import { addressOf } from '../setup/deploy-step.ts'
import { nodeOf, whoAmI } from '../setup/first-steps.ts'

export interface Tools {
  readonly options: Options
  readonly env: Readonly<Record<string, string | undefined>>
  readonly kept: Kept
  readonly wrangler: Wrangler
  readonly now: () => number
}

export interface Examined {
  readonly findings: readonly Finding[]
  /** The page of the Worker's own findings, for an hour; null: it cannot be signed. */
  readonly link: string | null
}

export async function examineHere(tools: Tools): Promise<Examined> {
  const { options, kept, env } = tools
  const here = [nodeFinding(), ...(await cloudflareFindings(tools))]
  const url = addressOf({ options, kept })
  if (url === null) {
    const mend = 'npm run setup deploys it. Where it is deployed already: --url https://…'
    return { findings: [...here, fault('Worker', 'Its address is not known.', mend)], link: null }
  }
  const beat = await pulse(url)
  if (beat.ok === null) return { findings: [...here, noAnswer(url)], link: null }
  const secret = env['EASEL_SECRET'] || kept.facts().easelSecret
  const clock = clockFinding(beat.time, tools.now())
  const alive = well('Worker', `Easel answers at ${url}.`)
  if (!secret) return { findings: [...here, alive, ...clock, unsigned(beat.ok)], link: null }
  const itself = await itselfFindings(url, secret, options.team)
  const link = linkTo(url, secret, options.team)
  return { findings: [...here, alive, ...clock, ...itself], link }
}

function nodeFinding(): Finding {
  const ended = nodeOf(process.versions.node)
  return ended.state === 'failed' ? fault('Node', ended.says, ended.mend) : well('Node', ended.says)
}

/** Of the Worker's secrets, as wrangler lists them, only the names can be known. */
const NamesSchema = v.array(v.object({ name: v.string() }))
const ALWAYS = ['SLACK_SIGNING_SECRET', 'EASEL_SECRET'] as const

async function cloudflareFindings({ wrangler }: Tools): Promise<Finding[]> {
  if ((await whoAmI({ wrangler })) === null)
    return [
      warning(
        'Cloudflare',
        'wrangler is not logged in, so the secrets’ names were not looked at.',
        'npx wrangler login, or CLOUDFLARE_API_TOKEN in the environment',
      ),
    ]
  const ran = await wrangler.run(['secret', 'list', '--format', 'json'])
  const names = readNames(ran.code === 0 ? ran.stdout : '')
  const missing = ALWAYS.filter((name) => names !== null && !names.includes(name))
  return [
    well('Cloudflare', 'wrangler is logged in.'),
    ...missing.map((name) =>
      fault(
        `${name} at Cloudflare`,
        `The Worker has no ${name}.`,
        `npx wrangler secret put ${name}`,
      ),
    ),
  ]
}

/** null: it cannot be told. */
function readNames(text: string): string[] | null {
  try {
    const read = v.safeParse(NamesSchema, JSON.parse(text))
    return read.success ? read.output.map(({ name }) => name) : null
  } catch {
    return null
  }
}

const MAX_SKEW_MS = 120_000

/** A pass of a clock that is far off is not taken. */
function clockFinding(time: number | null, now: number): Finding[] {
  if (time === null) return []
  const off = Math.round(Math.abs(time - now) / 1000)
  if (off * 1000 <= MAX_SKEW_MS)
    return [well('clock here', 'This machine and the Worker agree on the time.')]
  const says = `This machine and the Worker are ${off} s apart.`
  return [fault('clock here', says, 'Set the clock of this machine.')]
}

const unsigned = (isReady: boolean): Finding =>
  (isReady ? warning : fault)(
    'EASEL_SECRET here',
    `${isReady ? 'Easel runs' : 'Easel is not ready'}, but without EASEL_SECRET the Worker cannot be asked what it finds.`,
    'EASEL_SECRET=… npm run doctor, with the one that the Worker has; npm run setup remembers it in .easel/setup.json. If nobody knows it, set a new one: npm run setup',
  )

async function itselfFindings(
  url: string,
  secret: string,
  team: string | null,
): Promise<readonly Finding[]> {
  const report = await findingsOf(url, secret, team)
  if (report === 'not_ours')
    return [
      fault(
        'EASEL_SECRET here',
        'The Worker has another EASEL_SECRET, or runs a version without a doctor.',
        'EASEL_SECRET=… npm run doctor, with the one that the Worker has; or npm run deploy',
      ),
    ]
  if (report === 'unreadable') return [noAnswer(url)]
  return [...report.findings, ...(await publicFinding(report.publicUrl))]
}

async function publicFinding(publicUrl: string | null): Promise<Finding[]> {
  if (publicUrl === null || !URL.canParse(publicUrl)) return []
  const { origin } = new URL(publicUrl)
  if ((await pulse(origin)).ok !== null)
    return [well('PUBLIC_URL', `Pictures are shown from ${origin}.`)]
  return [
    fault(
      'PUBLIC_URL',
      `No Easel answers at PUBLIC_URL, ${origin}, so Slack can show no picture.`,
      'Correct PUBLIC_URL in wrangler.toml, or leave it empty, and: npm run deploy',
    ),
  ]
}
