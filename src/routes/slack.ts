import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { type Config, readConfig } from '../config.ts'
import { noteVerified } from '../doctor/verified.ts'
import { answering } from '../lib/answers-first.ts'
import { discard } from '../pipe/discard.ts'
import { errorFields, log } from '../lib/log.ts'
import { workspaceOf } from '../objects.ts'
import { createBoltApp } from '../slack/bolt-app.ts'
import { type Doorway, turnAway } from '../slack/receiving/not-installed.ts'
import { HonoReceiver } from '../slack/receiving/receiver.ts'
import { SLACK_PATHS } from '../slack/surfaces.ts'
import { createSlackCaller } from '../web-api/client.ts'
import type { AppEnv } from './app-env.ts'
import { servicesFor } from './services-for.ts'

/** Everything that Slack sends: events, commands and interactivity alike. */
export const slack = new Hono<AppEnv>().post(SLACK_PATHS.events, async (c) => {
  const config = readConfig(c.env)
  if (config === null) {
    log('error', 'not_configured')
    await discard(c.req.raw.body)
    return c.text('Easel is not set up yet: its status page says what is missing.', 503)
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
