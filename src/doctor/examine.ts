/** Everything that a Worker can find out about itself. */
import { type Config, configNotices, configProblems, readConfig } from '../config.ts'
import { workspaceOf } from '../objects.ts'
import { secretProblems } from '../secrets.ts'
import { tokensOf } from '../web-api/token-source.ts'
import { type Finding, fault, warning, well } from './finding.ts'
import { geminiFindings } from './gemini-check.ts'
import { priceFinding } from './prices-check.ts'
import { secretFindings } from './secrets-check.ts'
import { seeClient, seeSlack } from './slack-check.ts'
import { silent, storageFindings } from './storage-check.ts'
import { readVerified } from './verified.ts'
import { workspaceFindings } from './workspace-check.ts'

/**
 * Looks at secrets, vars, bindings, Slack, Gemini, prices and the books of a workspace.
 * @param team whose books are looked at; null: that of the bot token
 */
export async function examine(env: Env, team: string | null): Promise<Finding[]> {
  const config = readConfig(env)
  const findings = [...secretFindings(env), ...varFindings(env), priceFinding(Date.now())]
  if (config === null) return findings
  const [storage, slack, gemini] = await Promise.all([
    storageFindings(env),
    slackFindings(env, config, team),
    geminiFindings(config.gemini),
  ])
  return [...findings, retention(config), ...storage, ...slack, ...gemini]
}

/** Each var that is wrong, by the sentence that says so. */
function varFindings(env: Env): Finding[] {
  const ofSecrets = new Set(secretProblems(env))
  const wrong = configProblems(env).filter((problem) => !ofSecrets.has(problem))
  const mend = 'Set it in wrangler.toml (the README has a table of vars), and: npm run deploy'
  const notices = configNotices(env).map((notice) => warning('vars', notice, mend))
  const faults = wrong.map((problem) => fault('vars', problem, mend))
  return faults.length === 0 ? [well('vars', 'Every var can be read.'), ...notices] : faults
}

function retention({ retentionSeconds }: Config): Finding {
  const days = retentionSeconds / 86_400
  return well('retention', `Pictures and words go ${days} days after a turn has ended.`)
}

async function slackFindings(env: Env, config: Config, named: string | null): Promise<Finding[]> {
  const { slack } = config
  const client = await seeClient(slack)
  if (slack.botToken === null && named === null) {
    const mend = 'Name a workspace by its id: npm run doctor -- --team T0123456789'
    return [...client, warning('workspace', 'No workspace was looked at.', mend)]
  }
  const tokens = tokensOf(slack.botToken, () => workspaceOf(env, named ?? ''))
  const seen = await seeSlack(slack, tokens, () => Date.now())
  const team = slack.botToken === null ? named : seen.team
  const books = team === null ? [] : await bookFindings(env, team)
  return [...client, ...seen.findings, ...books]
}

async function bookFindings(env: Env, team: string): Promise<Finding[]> {
  try {
    const [health, verifiedAt] = await Promise.all([
      workspaceOf(env, team).health(),
      readVerified(env.HISTORY),
    ])
    return workspaceFindings(health, verifiedAt, Date.now())
  } catch {
    return [silent('WORKSPACES')]
  }
}
