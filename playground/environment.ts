/** Reads what the playground takes from the environment and from `.dev.vars`: key, model, port. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

/** The model's own address. */
const GEMINI_URL = 'https://generativelanguage.googleapis.com'

/** Settings that reach the Worker as they are. */
const PASSED = [
  'DEFAULT_MODEL',
  'TEXT_MODEL',
  'THREAD_REPLIES',
  'OUTSIDERS',
  'ADMINS',
  'PERSON_PICTURES_PER_DAY',
  'PERSON_USD_PER_MONTH',
  'TEAM_USD_PER_MONTH',
  'SAFETY_THRESHOLD',
  'HISTORY_PICTURES',
  'LOCATION_HINT',
  'RETENTION_DAYS',
]

/** What was set; the environment wins over `.dev.vars`. @throws when PORT is no port */
export function readEnvironment(root: string): {
  gemini?: { key: string; baseUrl: string }
  vars: Record<string, string>
  port?: number
} {
  const file = join(root, '.dev.vars')
  const inFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  const read = (name: string): string => process.env[name] ?? inFile[name] ?? ''
  const set = PASSED.filter((name) => read(name) !== '').map((name) => [name, read(name)])
  const key = read('GEMINI_API_KEY')
  const port = process.env['PORT']
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new Error(`PORT is no port: ${port}`)
  return {
    vars: Object.fromEntries(set),
    ...(key === '' ? {} : { gemini: { key, baseUrl: read('GEMINI_BASE_URL') || GEMINI_URL } }),
    ...(port === undefined ? {} : { port: Number(port) }),
  }
}
