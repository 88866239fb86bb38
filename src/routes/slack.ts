import { Hono } from 'hono/tiny'
import type { AppEnv } from './app-env.ts'
import { type Config, readConfig } from '../config.ts'
import { createWriter } from '../gemini/writer.ts'
import { errorFields, log } from '../lib/log.ts'
import { threadOf, workspaceOf } from '../objects.ts'
import { createBoltApp } from '../slack/bolt-app.ts'
import { HonoReceiver } from '../slack/receiving/receiver.ts'
import type { Services } from '../slack/services.ts'
import { createSlackCaller } from '../web-api/client.ts'

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
  const later: Services['later'] = (work) => c.executionCtx.waitUntil(quietly(work))
  createBoltApp(receiver, servicesFor(c.env, config, new URL(c.req.url).origin, later))
  return receiver.handle(c.req.raw)
})

/** Nobody waits for it, so what it throws goes into the log alone. */
async function quietly(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    log('error', 'afterwork_threw', errorFields(error))
  }
}

function servicesFor(env: Env, config: Config, origin: string, later: Services['later']): Services {
  const { slack: slackApi } = config
  return {
    config,
    origin: config.publicUrl ?? origin,
    log,
    call: (method, args) => createSlackCaller(slackApi.apiUrl, slackApi.botToken)(method, args),
    now: () => Date.now(),
    recordOf: (place, turnId) => threadOf(env, place).recordOf(turnId),
    historyOf: (place, turnId) => threadOf(env, place).historyOf(turnId),
    overview: (team, userId) => workspaceOf(env, team).overview(userId),
    languageOf: (team, userId, anew) => workspaceOf(env, team).languageOf(userId, anew),
    async isOurThread(team, thread) {
      const known = await workspaceOf(env, team).knowsThread(thread)
      // Slack gets no 200 for what nobody can judge yet, and sends it again.
      if (known === 'not_known_yet') throw new Error('A thread is still being opened')
      return known === 'ours'
    },
    isColleague: (team, userId, company) =>
      workspaceOf(env, team).isColleague(userId, company === null ? [team] : [team, company]),
    isFirst: (team, key) => workspaceOf(env, team).isFirst(key),
    receive: (team, request) => workspaceOf(env, team).receive(request),
    writer: createWriter({ ...config.gemini, bucket: env.PICTURES }),
    tellOperator: (team, matter) => workspaceOf(env, team).tellOperator(matter, null),
    later,
    keepDraft: (team, id, draft) => workspaceOf(env, team).keepDraft(id, draft),
    draftOf: (team, id) => workspaceOf(env, team).draftOf(id),
  }
}
