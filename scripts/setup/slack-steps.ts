/** The app at Slack: made from the manifest, then its secrets, each of them tried. */
import type { Finding } from '../../src/doctor/finding.ts'
import { secretFindings } from '../../src/doctor/secrets-check.ts'
import { missingScopes } from '../../src/slack/scopes.ts'
import { appManifest, createAppLink } from '../manifest/app-manifest.ts'
import { addressOf } from './deploy-step.ts'
import { giveSecrets, isGiven } from './secrets.ts'
import { clientRefusal, whoIs } from './slack-api.ts'
import { type Ended, type Kit, type Step, already, done, failed, planned } from './step.ts'

/** Where the link to Slack's page cannot be made yet. */
const NO_ADDRESS = 'https://easel.example.workers.dev'

const slackLink = (kit: Pick<Kit, 'options' | 'kept'>): string =>
  createAppLink(kit.options.api.apps, appManifest(addressOf(kit) ?? NO_ADDRESS))

export const slackStep: Step = {
  name: 'Slack app',
  run: (kit) => (kit.options.anyWorkspace ? anyWorkspace(kit) : oneWorkspace(kit)),
}

async function oneWorkspace(kit: Kit): Promise<Ended> {
  if (isGiven(kit, 'SLACK_SIGNING_SECRET') && isGiven(kit, 'SLACK_BOT_TOKEN'))
    return already('The Worker has its signing secret and token.')
  const signing = await signingSecret(kit)
  if (typeof signing !== 'string') return signing
  const token = await askFor(
    kit,
    'SLACK_BOT_TOKEN',
    'Bot User OAuth Token (OAuth & Permissions, begins with xoxb-)',
  )
  if (typeof token !== 'string') return token
  const who = await whoIs(kit.options.api.slack, token)
  if (!who.ok) return refused(who.error)
  const missing = missingScopes(who.scopes)
  if (who.scopes.length > 0 && missing.length > 0)
    return failed(
      `The token lacks ${missing.join(', ')}.`,
      'In the app: App Manifest → put in the one that `npm run --silent manifest -- https://your-worker` prints → save; then Install App → Reinstall, and copy the token again.',
    )
  Object.assign(kit.learned, { signingSecret: signing, botToken: token, team: who.team })
  if (kit.options.dryRun) return planned(`Slack takes the token, for ${who.name}.`)
  const secrets = { SLACK_SIGNING_SECRET: signing, SLACK_BOT_TOKEN: token }
  return (await giveSecrets(kit, secrets)) ?? done(`Slack takes the token, for ${who.name}.`)
}

async function anyWorkspace(kit: Kit): Promise<Ended> {
  const names = ['SLACK_SIGNING_SECRET', 'SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'] as const
  if (names.every((name) => isGiven(kit, name)))
    return already('The Worker has its signing secret and client.')
  const signing = await signingSecret(kit)
  if (typeof signing !== 'string') return signing
  const id = await askFor(kit, 'SLACK_CLIENT_ID', 'Client ID (Basic Information → App Credentials)')
  if (typeof id !== 'string') return id
  const secret = await askFor(kit, 'SLACK_CLIENT_SECRET', 'Client Secret (beside it)')
  if (typeof secret !== 'string') return secret
  const refusal = await clientRefusal(kit.options.api.slack, id, secret)
  if (refusal !== null)
    return failed(
      `Slack does not take the client (${refusal}).`,
      'Copy Client ID and Client Secret again from Basic Information → App Credentials.',
    )
  kit.learned.signingSecret = signing
  if (kit.options.dryRun) return planned('Slack takes the client.')
  const secrets = {
    ...{ SLACK_SIGNING_SECRET: signing, SLACK_CLIENT_ID: id, SLACK_CLIENT_SECRET: secret },
    SLACK_BOT_TOKEN: 'later',
  }
  return (
    (await giveSecrets(kit, secrets)) ??
    done('Slack takes the client. Switch on Manage Distribution → Public Distribution in the app.')
  )
}

const ON_THE_PAGE = [
  'Choose your workspace, then Next and Create.',
  'Install to Workspace, then Allow.',
  'Copy two values back to here: the Signing Secret and the Bot User OAuth Token.',
]

/** The first thing that is asked for, so the page that makes the app is opened before. */
async function signingSecret(kit: Kit): Promise<string | Ended> {
  const link = slackLink(kit)
  if (!kit.env['SLACK_SIGNING_SECRET'] && !kit.options.dryRun) kit.ask.open(link, ON_THE_PAGE)
  return askFor(
    kit,
    'SLACK_SIGNING_SECRET',
    'Signing Secret (Basic Information → App Credentials → Show)',
    `Make the app: ${link} → Create → Install to Workspace.`,
  )
}

type Name = 'SLACK_SIGNING_SECRET' | 'SLACK_BOT_TOKEN' | 'SLACK_CLIENT_ID' | 'SLACK_CLIENT_SECRET'

/** A secret from the environment or the person, whose form is looked at. @param before what is to be done first */
async function askFor(
  kit: Kit,
  name: Name,
  question: string,
  before = '',
): Promise<string | Ended> {
  const wrong = (answer: string, states: readonly Finding['state'][]): string | undefined =>
    answer === ''
      ? 'Paste it here.'
      : secretFindings({ [name]: answer }).find(
          ({ check, state }) => check === name && states.includes(state),
        )?.says
  // Whoever pastes the wrong field hears it at once; what is given otherwise may look odd.
  const typed = (answer: string) => wrong(answer, ['fault', 'warning'])
  const value = kit.env[name]?.trim() || (await kit.ask.secret(question, typed))
  if (value === null && kit.options.dryRun)
    return planned(`${name} and the rest are asked for, and tried. ${before}`.trim())
  if (value === null)
    return failed(
      `${name} is not known yet.`,
      `${before} Then set ${name} in the environment.`.trim(),
    )
  kit.teller.keepBack(value)
  const says = wrong(value, ['fault'])
  return says === undefined ? value : failed(says, `Copy it again: ${question}.`)
}

const refused = (error: string): Ended =>
  error === 'no_answer'
    ? failed('Slack does not answer.', 'Look at https://slack-status.com, and at your network.')
    : failed(
        `Slack does not take the token (${error}).`,
        'Copy the Bot User OAuth Token from OAuth & Permissions, after Install to Workspace. It begins with xoxb-.',
      )
