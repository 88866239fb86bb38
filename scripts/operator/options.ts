/** What `npm run setup` and `npm run doctor` are told, by arguments and by the environment. */
import { parseArgs } from 'node:util'

export interface Options {
  /** For machines: one object on the standard output, and no questions. */
  readonly json: boolean
  /** Changes nothing; says what would be done. */
  readonly dryRun: boolean
  /** Deploys, though the Worker answers already. */
  readonly deploy: boolean
  /** Any workspace may install Easel, in place of one. */
  readonly anyWorkspace: boolean
  /** The Worker's address; null: the one that was found when it was deployed. */
  readonly url: string | null
  /** The Slack workspace to look at. */
  readonly team: string | null
  /** Who is greeted at the end of a set-up. */
  readonly user: string | null
  readonly api: Addresses
}

/** The services, for stand-ins and proxies. */
interface Addresses {
  readonly slack: string
  readonly gemini: string
  /** Slack's page of apps. */
  readonly apps: string
  /** null: Cloudflare's own. */
  readonly cloudflare: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

const FLAGS = {
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  deploy: { type: 'boolean' },
  'any-workspace': { type: 'boolean' },
  url: { type: 'string' },
  team: { type: 'string' },
  user: { type: 'string' },
  'api-slack': { type: 'string' },
  'api-gemini': { type: 'string' },
  'api-apps': { type: 'string' },
  'api-cloudflare': { type: 'string' },
} as const

/** @throws TypeError where an argument is not known, with a sentence that says so */
export function readOptions(args: readonly string[], env: Environment): Options {
  const { values } = parseArgs({ args: [...args], options: FLAGS })
  const slash = (url: string): string => `${url.replace(/\/{1,10}$/, '')}/`
  return {
    json: values.json ?? false,
    dryRun: values['dry-run'] ?? false,
    deploy: values.deploy ?? false,
    anyWorkspace: values['any-workspace'] ?? Boolean(env['SLACK_CLIENT_ID']),
    url: values.url ?? (env['EASEL_URL'] || null),
    team: values.team ?? null,
    user: values.user ?? (env['EASEL_INSTALLER'] || null),
    api: {
      slack: slash(values['api-slack'] ?? (env['SLACK_API_URL'] || 'https://slack.com/api/')),
      gemini:
        values['api-gemini'] ??
        (env['GEMINI_BASE_URL'] || 'https://generativelanguage.googleapis.com'),
      apps: values['api-apps'] ?? 'https://api.slack.com/apps',
      cloudflare: values['api-cloudflare'] ?? null,
    },
  }
}
