import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { type Config, readConfig } from '../config.ts'
import { noteVerified } from '../doctor/verified.ts'
import { answering } from '../lib/answers-first.ts'
import { errorFields, log } from '../lib/log.ts'
import { setTo } from '../lib/secret.ts'
import { workspaceOf } from '../objects.ts'
import { createBoltApp } from '../slack/bolt-app.ts'
import { type Doorway, turnAway } from '../slack/receiving/not-installed.ts'
import { readBody } from '../slack/receiving/body.ts'
import { HonoReceiver } from '../slack/receiving/receiver.ts'
import { readBytes } from '../slack/receiving/request-bytes.ts'
import { SLACK_PATHS } from '../slack/surfaces.ts'
import { createSlackCaller } from '../web-api/client.ts'
import type { AppEnv } from './app-env.ts'
import { servicesFor } from './services-for.ts'

/** Everything that Slack sends: events, commands and interactivity alike. */
export const slack = new Hono<AppEnv>().post(SLACK_PATHS.events, async (c) => {
  const config = readConfig(c.env)
  if (config === null) {
    const challenge = await challengeBefore(c)
    if (challenge !== null) return c.json({ challenge })
    log('error', 'not_configured')
    return c.text('Easel is not set up yet: `npm run doctor` says what is missing.', 503)
  }
  const later: Doorway['later'] = (work) => c.executionCtx.waitUntil(quietly(work))
  const { origin } = new URL(c.req.url)
  const doorway = doorwayOf(c, config, later)
  const reception = new HonoReceiver({
    signingSecret: config.slack.signingSecret,
    now: () => Date.now(),
    log,
    onVerified: () => later(() => noteVerified(c.env.HISTORY, Date.now())),
    appFor: (receiver, team) =>
      createBoltApp(receiver, servicesFor(c.env, config, team, { origin, later })),
    turnAway: (delivery, way) => turnAway(delivery, way, doorway),
  })
  return answering(() => reception.handle(c.req.raw))
})

/** A check of the address has a token and a challenge. */
const CHECK_LIMITS = { bytes: 4096, stallMs: 3000, totalMs: 10_000 }

/**
 * Slack checks the address as soon as the app is made, and only then there is a signing secret. Until it is set,
 * the check is answered as it comes: that tells nobody anything. null: it is no check, or the secret is set.
 */
async function challengeBefore({ env, req }: Context<AppEnv>): Promise<string | null> {
  const bytes = await readBytes(req.raw.body, CHECK_LIMITS, () => Date.now())
  if (setTo(env.SLACK_SIGNING_SECRET) !== undefined || typeof bytes === 'string') return null
  const read = readBody(new TextDecoder().decode(bytes), req.header('content-type') ?? '')
  return read.kind === 'url_verification' ? read.challenge : null
}

/** Where Easel serves one workspace, nobody has to be asked whether it is installed there. */
const doorwayOf = (
  c: Context<AppEnv>,
  { slack: { apiUrl, client } }: Config,
  later: Doorway['later'],
) => ({
  isInstalled: (team: string) =>
    client === null ? Promise.resolve(true) : workspaceOf(c.env, team).isInstalled(),
  slack: {
    apiUrl,
    call: createSlackCaller(apiUrl, null),
    fetch: (...args: Parameters<typeof fetch>) => fetch(...args),
  },
  later,
})

/** Nobody waits for it, so what it throws goes into the log alone. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    log('error', 'afterwork_threw', errorFields(error))
  }
}
