import { Hono } from 'hono'
import type { AppEnv } from '../app.ts'
import { type Config, readConfig } from '../config.ts'
import { log } from '../lib/log.ts'
import { createBoltApp } from '../slack/bolt-app.ts'
import { HonoReceiver } from '../slack/receiver.ts'
import type { Services } from '../slack/services.ts'

/** Everything that Slack sends: events, commands and interactivity alike. */
export const slack = new Hono<AppEnv>().post('/events', async (c) => {
  const config = readConfig(c.env)
  if (config === null) {
    log('error', 'not_configured')
    return c.text('Easel is not set up yet: its status page says what is missing.', 503)
  }
  const receiver = new HonoReceiver({
    signingSecret: config.slack.signingSecret,
    now: () => Date.now(),
    log,
  })
  createBoltApp(receiver, servicesFor(c.env, config, new URL(c.req.url).origin))
  return receiver.handle(c.req.raw)
})

function servicesFor(env: Env, config: Config, origin: string): Services {
  return {
    config,
    origin: config.publicUrl ?? origin,
    now: () => Date.now(),
    receive: (team, request) => env.WORKSPACES.getByName(team).receive(request),
  }
}
