import { type Model, modelOf } from './gemini/models.ts'
import { findRetired } from './gemini/retired.ts'
import { type Secret, setTo } from './lib/secret.ts'
import { trimEnd } from './lib/trim-end.ts'
import { clientOf, secretOf, secretProblems } from './secrets.ts'
import {
  type TeamSettings,
  readCount,
  readDays,
  readUsd,
  retentionSecondsOf,
} from './turns/team-settings.ts'
import type { Client } from './web-api/oauth.ts'
import { SAFETY_THRESHOLDS, type SafetyThreshold } from './gemini/image-settings.ts'

/** How replies are read: with the model where words leave it open, by the words alone, or not at all. */
const UNDERSTANDINGS = ['on', 'rules', 'off'] as const
export type Understanding = (typeof UNDERSTANDINGS)[number]

/** Vars and secrets, read and checked once. */
export interface Config {
  readonly slack: {
    readonly signingSecret: Secret
    /** Of the one workspace that Easel serves; null where any may install it. */
    readonly botToken: string | null
    /** What Slack knows the app as, where any workspace may install it; null where it serves one. */
    readonly client: (Client & { readonly authorizeUrl: string }) | null
    readonly apiUrl: URL
  }
  readonly gemini: {
    /** The operator's; null: workspaces paint with their own. */
    readonly apiKey: string | null
    readonly baseUrl: string
    readonly model: Model
    /** The id of the model that helps with prompts. */
    readonly textModel: string
    /** The id of the model that reads what people mean. */
    readonly decisionModel: string
    /** Whether words that are to stand in a picture are looked at when it is painted. */
    readonly checksLettering: boolean
    /** null: Google's own thresholds. */
    readonly safety: SafetyThreshold | null
  }
  /** The master secret: every other key is derived from it. */
  readonly secret: Secret
  /** The origin of links, without a slash at its end; null: the origin that Slack called. */
  readonly publicUrl: string | null
  /** Whether every reply in an easel thread is an edit, or only one that mentions the bot. */
  readonly threadReplies: 'all' | 'mentions'
  /** What holds for a team that has chosen nothing else. */
  readonly usual: TeamSettings
  /** Who may change settings beside Slack's own admins: ids of users. */
  readonly admins: readonly string[]
  readonly understanding: Understanding
  /** How many of the model's pictures are sent back to it. */
  readonly historyPictures: number
  /** How long turns are kept, in seconds. */
  readonly retentionSeconds: number
}

/** What keeps Easel from working, as sentences for the person who installs it; empty when all is well. */
export function configProblems(env: Env): string[] {
  const problems = secretProblems(env)
  for (const name of ['SLACK_API_URL', 'GEMINI_BASE_URL', 'SLACK_AUTHORIZE_URL'] as const)
    if (!URL.canParse(env[name])) problems.push(`${name} is not a URL.`)
  if (env.PUBLIC_URL && !URL.canParse(env.PUBLIC_URL)) problems.push('PUBLIC_URL is not a URL.')
  if (!env.TEXT_MODEL) problems.push('TEXT_MODEL is not set.')
  if (!['all', 'mentions'].includes(env.THREAD_REPLIES))
    problems.push('THREAD_REPLIES is neither "all" nor "mentions".')
  if (!['refuse', 'allow'].includes(env.OUTSIDERS))
    problems.push('OUTSIDERS is neither "refuse" nor "allow".')
  if (!env.DECISION_MODEL) problems.push('DECISION_MODEL is not set.')
  if (readUnderstanding(env.UNDERSTANDING) === null)
    problems.push(`UNDERSTANDING is none of ${UNDERSTANDINGS.join(', ')}.`)
  if (!['on', 'off'].includes(env.CHECK_LETTERING))
    problems.push('CHECK_LETTERING is neither "on" nor "off".')
  if (wholeNumber(env.HISTORY_PICTURES) === null)
    problems.push('HISTORY_PICTURES is not a whole number.')
  problems.push(...limitProblems(env))
  if (readDays(env.RETENTION_DAYS) === null)
    problems.push('RETENTION_DAYS is not a number of days between 0.001 and 9999.')
  if (env.SAFETY_THRESHOLD && readSafety(env.SAFETY_THRESHOLD) === null)
    problems.push(`SAFETY_THRESHOLD is none of ${SAFETY_THRESHOLDS.join(', ')}.`)
  if (env.LOCATION_HINT && readLocationHint(env.LOCATION_HINT) === null)
    problems.push(`LOCATION_HINT is none of ${LOCATION_HINTS.join(', ')}.`)
  return problems
}

/** What is wrong with the vars that are told in numbers of pictures and dollars, or in people. */
function limitProblems(env: Env): string[] {
  const problems: string[] = []
  if (readCount(env.PERSON_PICTURES_PER_DAY) === null)
    problems.push('PERSON_PICTURES_PER_DAY is not a whole number from 0 to 999999.')
  for (const name of ['PERSON_USD_PER_MONTH', 'TEAM_USD_PER_MONTH'] as const)
    if (readUsd(env[name]) === null)
      problems.push(`${name} is not a number of dollars from 0 to 999999.99.`)
  if (!namesIn(env.ADMINS).every((id) => /^[UW][A-Z0-9]{2,}$/.test(id)))
    problems.push('ADMINS is not a list of Slack user ids with commas between them.')
  return problems
}

const namesIn = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)

/** What the operator should change soon, in sentences; Easel works all the same. */
export function configNotices({ DEFAULT_MODEL }: Pick<Env, 'DEFAULT_MODEL'>): string[] {
  const retired = findRetired(DEFAULT_MODEL)
  if (retired === null) return []
  return [
    `DEFAULT_MODEL is ${DEFAULT_MODEL}, which Google has retired. Set it to ${retired.instead.id}.`,
  ]
}

/** What the vars say for every team. */
const usualSettings = (env: Env): TeamSettings => ({
  personPictures: readCount(env.PERSON_PICTURES_PER_DAY)?.value ?? null,
  personUsd: readUsd(env.PERSON_USD_PER_MONTH)?.value ?? null,
  teamUsd: readUsd(env.TEAM_USD_PER_MONTH)?.value ?? null,
  models: null,
  maxSize: null,
  channels: null,
  outsiders: env.OUTSIDERS === 'allow' ? 'allow' : 'refuse',
  retentionDays: readDays(env.RETENTION_DAYS) ?? 1,
})

/** An isolate is given the same bindings again and again. */
const configs = new WeakMap<Env, Config | null>()

/** The configuration, or null while {@link configProblems} finds something. Read once for the same bindings. */
export function readConfig(env: Env): Config | null {
  const read = configs.get(env)
  if (read !== undefined) return read
  const config = parseConfig(env)
  configs.set(env, config)
  return config
}

function parseConfig(env: Env): Config | null {
  if (configProblems(env).length > 0) return null
  const usual = usualSettings(env)
  const client = clientOf(env)
  return {
    slack: {
      signingSecret: secretOf(env, 'SLACK_SIGNING_SECRET'),
      botToken: client === null ? (env.SLACK_BOT_TOKEN ?? '') : null,
      client: client === null ? null : { ...client, authorizeUrl: env.SLACK_AUTHORIZE_URL },
      apiUrl: new URL(`${trimEnd(env.SLACK_API_URL, /\//)}/`),
    },
    gemini: {
      apiKey: setTo(env.GEMINI_API_KEY) ?? null,
      baseUrl: trimEnd(env.GEMINI_BASE_URL, /\//),
      model: modelOf(env.DEFAULT_MODEL),
      textModel: env.TEXT_MODEL,
      decisionModel: env.DECISION_MODEL,
      checksLettering: env.CHECK_LETTERING !== 'off',
      safety: readSafety(env.SAFETY_THRESHOLD),
    },
    secret: secretOf(env, 'EASEL_SECRET'),
    publicUrl: env.PUBLIC_URL ? new URL(env.PUBLIC_URL).origin : null,
    threadReplies: env.THREAD_REPLIES === 'mentions' ? 'mentions' : 'all',
    usual,
    admins: namesIn(env.ADMINS),
    understanding: readUnderstanding(env.UNDERSTANDING) ?? 'on',
    historyPictures: wholeNumber(env.HISTORY_PICTURES) ?? 0,
    retentionSeconds: retentionSecondsOf(usual),
  }
}

/** null: nothing is set, or nothing that Gemini knows. */
const readSafety = (text: string): SafetyThreshold | null =>
  SAFETY_THRESHOLDS.find((known) => known === text) ?? null

/** https://developers.cloudflare.com/durable-objects/reference/data-location: parts of the world. */
const LOCATION_HINTS: readonly DurableObjectLocationHint[] = [
  'wnam',
  'enam',
  'sam',
  'weur',
  'eeur',
  'apac',
  'apac-ne',
  'apac-se',
  'oc',
  'afr',
  'me',
]

/** Where new objects begin their life; null: near whoever asks first, as Cloudflare does by itself. */
export const readLocationHint = (text: string | undefined): DurableObjectLocationHint | null =>
  LOCATION_HINTS.find((known) => known === text) ?? null

const readUnderstanding = (text: string): Understanding | null =>
  UNDERSTANDINGS.find((known) => known === text) ?? null

function wholeNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : null
}

/** The configuration, for code that runs only behind a receiver that has checked it. */
export function requireConfig(env: Env): Config {
  const config = readConfig(env)
  if (config === null) throw new Error('Easel is not configured')
  return config
}
