/** The proof: the Worker is asked how it is, takes a signed request, and writes to whoever has set it up. */
import { findingsOf, greetBy, pulse, takesSignature } from '../operator/worker.ts'
import { addressOf } from './deploy-step.ts'
import { peopleOf } from './slack-api.ts'
import { type Ended, type Kit, type Step, done, failed, planned, skipped } from './step.ts'

/** Secrets reach all of Cloudflare within seconds. */
const TRIES = 20
const PAUSE_MS = 1500

export const handshakeStep: Step = {
  name: 'Handshake',
  async run(kit) {
    const url = addressOf(kit)
    const secret = kit.env['EASEL_SECRET'] || kit.kept.facts().easelSecret
    if (kit.options.dryRun) return planned('The Worker writes to you in Slack.')
    if (url === null || !secret)
      return failed('The Worker’s address or EASEL_SECRET is not known.', 'Begin again.')
    return (
      (await becomesReady(kit, url, secret)) ??
      (await checkSignature(kit, url)) ??
      (await greeted(kit, url, secret))
    )
  },
}

/** null: it is ready. */
async function becomesReady(kit: Kit, url: string, secret: string): Promise<Ended | null> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if ((await pulse(url)).ok === true) break
    await kit.wait(PAUSE_MS)
  }
  const report = await findingsOf(url, secret, kit.options.team)
  if (report === 'not_ours')
    return failed(
      'The Worker does not know the EASEL_SECRET that is used here.',
      'Give the one that it has: EASEL_SECRET=… npm run setup',
    )
  if (report === 'unreadable')
    return failed(`No Easel answers at ${url}.`, 'npm run setup -- --deploy deploys it again.')
  // Slack tells below whether it can be reached; nothing can have come from there yet.
  const faults = report.findings.filter(
    ({ check, state }) => state === 'fault' && check !== 'request address',
  )
  const [first] = faults
  if (first === undefined) return null
  return failed(faults.map(({ says }) => says).join(' '), first.mend ?? '')
}

async function checkSignature({ learned }: Kit, url: string): Promise<Ended | null> {
  if (learned.signingSecret === undefined) return null
  if ((await takesSignature(url, learned.signingSecret)) !== false) return null
  return failed(
    'The Worker does not take what is signed with SLACK_SIGNING_SECRET.',
    'Wait a minute for Cloudflare to spread it.',
  )
}

async function greeted(kit: Kit, url: string, secret: string): Promise<Ended> {
  const { options } = kit
  if (options.anyWorkspace && options.team === null)
    return done(
      `The Worker is well. Install Easel: open ${url}/slack/install; then npm run setup -- --team T0123456789 has it write to you.`,
    )
  const user = options.user ?? (await whoToGreet(kit))
  const { kind, error } = await greetBy(url, secret, { team: options.team, user })
  switch (kind) {
    case 'greeted':
      if (user !== null) kit.kept.change({ installer: user })
      return done('Easel has written to you in Slack.')
    case 'nobody_known':
      return skipped(
        'The Worker is well. Whom it may write to is not known: npm run setup -- --user U0123456789 (Slack: your profile → ⋮ → Copy member ID).',
      )
    default:
      return failed(
        `The Worker could not write to you${error === undefined ? '' : ` (${error})`}.`,
        'npm run doctor says more.',
      )
  }
}

/** null: the Worker knows who has installed it, or nobody does. */
async function whoToGreet({ ask, kept, learned, options }: Kit): Promise<string | null> {
  const known = kept.facts().installer ?? null
  if (known !== null || learned.botToken === undefined) return known
  const people = await peopleOf(options.api.slack, learned.botToken)
  if (people.length === 0) return null
  const chosen = await ask.choose(
    'Who are you in Slack? Easel writes to you.',
    people.map(({ id, name }) => ({ value: id, label: name })),
  )
  return chosen ?? people.find(({ isOwner }) => isOwner)?.id ?? null
}
