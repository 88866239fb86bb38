/** The secrets: which must be set, and both values of one that is being changed. */
import { type Secret, setTo } from './lib/secret.ts'

const MIN_SECRET_LENGTH = 32

/** Slack's client, where any workspace may install Easel; null: a bot token serves its own. */
export function clientOf(env: Env): { readonly id: string; readonly secret: string } | null {
  const id = setTo(env.SLACK_CLIENT_ID)
  const secret = setTo(env.SLACK_CLIENT_SECRET)
  return id === undefined || secret === undefined ? null : { id, secret }
}

/** A secret as it is, and as it was while it is being changed. */
export function secretOf(env: Env, name: 'SLACK_SIGNING_SECRET' | 'EASEL_SECRET'): Secret {
  const former = setTo(env[`${name}_OLD`])
  return former === undefined ? env[name] : [env[name], former]
}

/** What is wrong with the secrets, as sentences for the person who installs Easel. */
export function secretProblems(env: Env): string[] {
  const isForAny = setTo(env.SLACK_CLIENT_ID) !== undefined || setTo(env.SLACK_CLIENT_SECRET)
  const ofSlack = isForAny
    ? (['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'] as const)
    : (['SLACK_BOT_TOKEN'] as const)
  const needed = ['SLACK_SIGNING_SECRET', ...ofSlack, 'EASEL_SECRET'] as const
  const missing = needed.filter((name) => setTo(env[name]) === undefined)
  const tooShort = (['EASEL_SECRET', 'EASEL_SECRET_OLD'] as const).filter((name) => {
    const value = setTo(env[name])
    return value !== undefined && value.length < MIN_SECRET_LENGTH
  })
  return [
    ...missing.map((name) => `${name} is not set.`),
    ...tooShort.map((name) => `${name} needs at least ${MIN_SECRET_LENGTH} characters.`),
  ]
}
