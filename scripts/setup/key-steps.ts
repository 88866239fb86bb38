/** The two secrets that are not Slack's: the one that all others are made from, and the key that pays for pictures. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { geminiFindings } from '../../src/doctor/gemini-check.ts'
import { setTo } from '../../src/lib/secret.ts'
import { modelOf } from '../../src/gemini/models.ts'
import { giveSecrets, isGiven } from './secrets.ts'
import { type Ended, type Kit, type Step, already, done, failed, planned } from './step.ts'

const MIN_LENGTH = 32

export const masterStep: Step = {
  name: 'EASEL_SECRET',
  async run(kit) {
    const given = kit.env['EASEL_SECRET']
    const known = given || kit.kept.facts().easelSecret
    if (given && given.length < MIN_LENGTH)
      return failed(
        `EASEL_SECRET needs at least ${MIN_LENGTH} characters.`,
        'openssl rand -hex 32 makes one. Without EASEL_SECRET in the environment, one is made here.',
      )
    if (known && isGiven(kit, 'EASEL_SECRET')) return already('The Worker has it.')
    if (kit.options.dryRun) return planned('One is made, and given to wrangler by standard input.')
    if (!known && (await hasForeign(kit)))
      return failed(
        'The Worker has an EASEL_SECRET that is not known here.',
        'Give it: EASEL_SECRET=… npm run setup. A new one would end all links to pictures; if you want that: npx wrangler secret delete EASEL_SECRET',
      )
    const secret = known || randomBytes(32).toString('hex')
    kit.teller.keepBack(secret)
    // Kept before it is given: after an interruption it is the same one.
    kit.kept.change({ easelSecret: secret })
    return (
      (await giveSecrets(kit, { EASEL_SECRET: secret })) ?? done('Made, and given to the Worker.')
    )
  },
}

const NamesSchema = v.array(v.object({ name: v.string() }))

/** Whether the Worker has one that this set-up has not given to it. */
async function hasForeign({ wrangler, kept }: Kit): Promise<boolean> {
  if (kept.facts().later.includes('EASEL_SECRET')) return false
  const ran = await wrangler.run(['secret', 'list', '--format', 'json'])
  if (ran.code !== 0) return false
  try {
    const names = v.safeParse(NamesSchema, JSON.parse(ran.stdout))
    return names.success && names.output.some(({ name }) => name === 'EASEL_SECRET')
  } catch {
    return false
  }
}

export const geminiStep: Step = {
  name: 'Gemini key',
  async run(kit) {
    if (isGiven(kit, 'GEMINI_API_KEY')) return already('The Worker has it.')
    const key = await askForKey(kit)
    if (key === null && kit.options.dryRun) return planned('The key is asked for, and tried.')
    if (key === null)
      return failed(
        'A Gemini key is needed, of a project with billing.',
        'Make one at https://aistudio.google.com/apikey, and set GEMINI_API_KEY in the environment; to `later`, where each workspace brings its own.',
      )
    if (setTo(key) === undefined) return withoutKey(kit)
    kit.teller.keepBack(key)
    const findings = await geminiFindings(accessTo(kit, key))
    const wrong = findings.find(({ state }) => state === 'fault')
    if (wrong !== undefined) return failed(wrong.says, wrong.mend ?? '')
    if (kit.options.dryRun) return planned('Google takes the key; it is given to wrangler.')
    return (
      (await giveSecrets(kit, { GEMINI_API_KEY: key })) ??
      done('Google takes the key, and has the three models for it.')
    )
  },
}

/** Each workspace brings its own key. */
async function withoutKey(kit: Kit): Promise<Ended> {
  if (kit.options.dryRun) return planned('Each workspace brings its own key.')
  return (
    (await giveSecrets(kit, { GEMINI_API_KEY: 'later' })) ??
    done('Each workspace brings its own key, by Settings in the Home tab.')
  )
}

const askForKey = async ({ env, ask }: Kit): Promise<string | null> =>
  env['GEMINI_API_KEY']?.trim() ||
  ask.secret('Gemini API key (https://aistudio.google.com/apikey), or later', (answer) =>
    answer === '' ? 'Paste the key.' : undefined,
  )

function accessTo({ root, options }: Kit, apiKey: string) {
  const vars = readFileSync(join(root, 'wrangler.toml'), 'utf8')
  const read = (name: string, usual: string): string =>
    new RegExp(`^${name} = "([^"\\n]{1,200})"`, 'm').exec(vars)?.[1] ?? usual
  return {
    apiKey,
    baseUrl: options.api.gemini.replace(/\/{1,10}$/, ''),
    model: modelOf(read('DEFAULT_MODEL', 'default')),
    textModel: read('TEXT_MODEL', 'gemini-3.5-flash-lite'),
    decisionModel: read('DECISION_MODEL', 'gemini-decision-1'),
  }
}
