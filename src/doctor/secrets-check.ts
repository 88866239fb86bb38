/** Whether the secrets are there and look like what they should be; nothing of them is told. Pure. */
import { setTo } from '../lib/secret.ts'
import { type Finding, fault, warning, well } from './finding.ts'

type Secrets = Partial<Record<Name, string>>
type Name = (typeof NAMES)[number]

const NAMES = [
  'SLACK_SIGNING_SECRET',
  'SLACK_BOT_TOKEN',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'GEMINI_API_KEY',
  'EASEL_SECRET',
  'SLACK_SIGNING_SECRET_OLD',
  'EASEL_SECRET_OLD',
] as const

const put = (name: string): string => `npx wrangler secret put ${name}`

/** Where each one comes from. */
const WHENCE: Readonly<Record<Name, string>> = {
  SLACK_SIGNING_SECRET: 'Slack has it under Basic Information → App Credentials → Signing Secret.',
  SLACK_BOT_TOKEN: 'Slack has it under OAuth & Permissions → Bot User OAuth Token.',
  SLACK_CLIENT_ID: 'Slack has it under Basic Information → App Credentials → Client ID.',
  SLACK_CLIENT_SECRET: 'Slack has it under Basic Information → App Credentials → Client Secret.',
  GEMINI_API_KEY: 'Google makes it at https://aistudio.google.com/apikey.',
  EASEL_SECRET: 'It is 32 or more random characters, as `openssl rand -hex 32` makes them.',
  SLACK_SIGNING_SECRET_OLD: 'It is the former signing secret.',
  EASEL_SECRET_OLD: 'It is the former EASEL_SECRET.',
}

const mendOf = (name: Name): string => `${WHENCE[name]} Then: ${put(name)}`

/** One finding for each secret that is needed, and for what else is odd. */
export function secretFindings(secrets: Secrets): Finding[] {
  const findings = NAMES.flatMap((name) => {
    const value = setTo(secrets[name])
    if (value === undefined) return isNeeded(name, secrets) ? [missing(name)] : []
    return [formOf(name, value) ?? well(name, `${name} is set.`)]
  })
  return [...findings, ...bothWays(secrets), ...inChange(secrets)]
}

const missing = (name: Name): Finding => fault(name, `${name} is not set.`, mendOf(name))

function isNeeded(name: Name, secrets: Secrets): boolean {
  // Workspaces may bring keys of their own.
  if (name.endsWith('_OLD') || name === 'GEMINI_API_KEY') return false
  const isForAny =
    setTo(secrets.SLACK_CLIENT_ID) !== undefined || setTo(secrets.SLACK_CLIENT_SECRET)
  if (name === 'SLACK_BOT_TOKEN') return !isForAny
  return name.startsWith('SLACK_CLIENT') ? Boolean(isForAny) : true
}

const MIN_SECRET_LENGTH = 32
/** As many different characters has anything that was made at random. */
const MIN_VARIETY = 8

function formOf(name: Name, value: string): Finding | null {
  if (value !== value.trim())
    return fault(name, `${name} has a blank or a line break at an end.`, mendOf(name))
  switch (name) {
    case 'SLACK_SIGNING_SECRET':
    case 'SLACK_SIGNING_SECRET_OLD':
      return /^[0-9a-f]{32}$/.test(value)
        ? null
        : warning(name, `${name} is not 32 digits and letters, as Slack's are.`, mendOf(name))
    case 'SLACK_BOT_TOKEN':
      return tokenForm(value)
    case 'EASEL_SECRET':
    case 'EASEL_SECRET_OLD':
      return masterForm(name, value)
    case 'GEMINI_API_KEY':
    case 'SLACK_CLIENT_ID':
    case 'SLACK_CLIENT_SECRET':
      return /\s/.test(value) ? fault(name, `${name} has a blank in it.`, mendOf(name)) : null
  }
}

/** https://docs.slack.dev/authentication/tokens */
function tokenForm(value: string): Finding | null {
  if (/^(?:xoxe\.)?xoxb-/.test(value)) return null
  const kind = value.startsWith('xoxp-')
    ? 'the token of a user'
    : value.startsWith('xapp-')
      ? 'a token of the app'
      : 'no token of a bot'
  return fault('SLACK_BOT_TOKEN', `SLACK_BOT_TOKEN is ${kind}.`, mendOf('SLACK_BOT_TOKEN'))
}

function masterForm(name: 'EASEL_SECRET' | 'EASEL_SECRET_OLD', value: string): Finding | null {
  if (value.length < MIN_SECRET_LENGTH)
    return fault(name, `${name} needs at least ${MIN_SECRET_LENGTH} characters.`, mendOf(name))
  if (new Set(value).size < MIN_VARIETY)
    return warning(name, `${name} is easily guessed.`, mendOf(name))
  return null
}

function bothWays(secrets: Secrets): Finding[] {
  const isBoth = setTo(secrets.SLACK_CLIENT_ID) && setTo(secrets.SLACK_BOT_TOKEN)
  if (!isBoth) return []
  const says = 'SLACK_CLIENT_ID and SLACK_BOT_TOKEN are both set: the token is not used.'
  const mend =
    'For one workspace, take SLACK_CLIENT_ID away: npx wrangler secret delete SLACK_CLIENT_ID'
  return [warning('one or any workspace', says, mend)]
}

function inChange(secrets: Secrets): Finding[] {
  return (['SLACK_SIGNING_SECRET_OLD', 'EASEL_SECRET_OLD'] as const)
    .filter((name) => setTo(secrets[name]) !== undefined)
    .map((name) => {
      const when = name === 'EASEL_SECRET_OLD' ? 'RETENTION_DAYS after the change' : 'after an hour'
      const mend = `Take the former value away ${when}: npx wrangler secret delete ${name}`
      return warning(`${name} in change`, `${name.slice(0, -4)} is being changed.`, mend)
    })
}
