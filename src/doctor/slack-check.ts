/** Whether Slack takes the token, with all that Easel needs; and whether the two clocks agree. */
import * as v from 'valibot'
import type { Config } from '../config.ts'
import { missingScopes } from '../slack/scopes.ts'
import { createSlackCaller } from '../web-api/client.ts'
import { scopesIn } from '../web-api/granted.ts'
import type { SlackFailure } from '../web-api/failures.ts'
import type { TokenSource } from '../web-api/client.ts'
import { type Finding, fault, warning, well } from './finding.ts'

const WhoSchema = v.object({
  team: v.fallback(v.string(), ''),
  team_id: v.fallback(v.string(), ''),
})

/** Slack turns requests away that are five minutes off; so does Easel with Slack's. */
const MAX_SKEW_MS = 60_000

export interface SlackSeen {
  readonly findings: readonly Finding[]
  /** The team of the token; null: it is not known. */
  readonly team: string | null
}

/** Asks Slack who the token is. */
export async function seeSlack(
  { apiUrl }: Config['slack'],
  tokens: TokenSource,
  now: () => number,
): Promise<SlackSeen> {
  let saidAt: string | null = null
  const noting: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init)
    saidAt = answer.headers.get('date')
    return answer
  }
  const answer = await createSlackCaller(apiUrl, tokens, noting)('auth.test', {})
  const clock = clockFinding(saidAt, now())
  if (!answer.ok) return { findings: [refusal(answer.error), ...clock], team: null }
  const who = v.parse(WhoSchema, answer.value)
  const scopes = scopesIn(answer.value)
  const known = well('Slack token', `Slack takes the token, for ${who.team || 'its workspace'}.`)
  return { findings: [known, scopesFinding(scopes), ...clock], team: who.team_id || null }
}

function scopesFinding(granted: readonly string[]): Finding {
  const missing = missingScopes(granted)
  if (missing.length === 0) return well('Slack scopes', 'Easel may do all that it needs.')
  // A proxy may leave the header out.
  if (granted.length === 0)
    return warning(
      'Slack scopes',
      'Slack does not say which scopes the token has.',
      'Compare OAuth & Permissions → Scopes with manifest.json.',
    )
  return fault(
    'Slack scopes',
    `The token lacks ${missing.join(', ')}.`,
    'Put the new manifest into the app (App Manifest; `npm run --silent manifest -- https://your-worker` prints it), save, and install the app again (Install App → Reinstall).',
  )
}

function refusal(failure: SlackFailure): Finding {
  if (failure.reason === 'refused')
    return fault(
      'Slack token',
      `Slack does not take the token (${failure.error}).`,
      failure.error === 'not_installed' || failure.error === 'revoked'
        ? 'Install Easel again in that workspace: open /slack/install of your Worker.'
        : 'Copy the Bot User OAuth Token from OAuth & Permissions, after Install to Workspace, and: npx wrangler secret put SLACK_BOT_TOKEN',
    )
  if (failure.reason === 'rate_limited')
    return warning('Slack token', 'Slack asks for patience.', 'Ask the doctor again in a minute.')
  return fault(
    'Slack token',
    'Slack does not answer at SLACK_API_URL.',
    'Leave SLACK_API_URL as it was in wrangler.toml, https://slack.com/api/, and look at https://slack-status.com.',
  )
}

function clockFinding(saidAt: string | null, now: number): Finding[] {
  const time = Date.parse(saidAt ?? '')
  if (Number.isNaN(time)) return []
  const off = Math.round(Math.abs(time - now) / 1000)
  if (off * 1000 <= MAX_SKEW_MS) return [well('clock', 'The Worker and Slack agree on the time.')]
  return [
    fault(
      'clock',
      `The Worker and Slack are ${off} s apart, and requests are refused from 300 s on.`,
      'Set the clock of the machine that the Worker runs on. At Cloudflare, wait and ask again.',
    ),
  ]
}

/** Slack says whether it knows the client before it looks at the code, which is none. */
export async function seeClient({ apiUrl, client }: Config['slack']): Promise<Finding[]> {
  if (client === null) return []
  const { id, secret } = client
  const args = { client_id: id, client_secret: secret, code: 'none', redirect_uri: '' }
  const answer = await createSlackCaller(apiUrl, null)('oauth.v2.access', args)
  const error = !answer.ok && answer.error.reason === 'refused' ? answer.error.error : ''
  if (error === 'invalid_client_id' || error === 'bad_client_secret')
    return [
      fault(
        'Slack client',
        `Slack does not take ${error === 'bad_client_secret' ? 'SLACK_CLIENT_SECRET' : 'SLACK_CLIENT_ID'}.`,
        'Copy both from Basic Information → App Credentials, and set them by npx wrangler secret put.',
      ),
    ]
  return [well('Slack client', 'Slack knows the client id and secret.')]
}
