/** What the listeners need, for a delivery to one team. */
import type { Config } from '../config.ts'
import { tryKey } from '../gemini/try-key.ts'
import { createWriter } from '../gemini/writer.ts'
import { log } from '../lib/log.ts'
import { threadOf, workspaceOf } from '../objects.ts'
import { NotYet } from '../slack/receiving/thrown.ts'
import type { Services } from '../slack/services.ts'
import { brandServices } from './brand-services.ts'
import { createTill } from '../turns/till.ts'
import { type CallSlack, createSlackCaller } from '../web-api/client.ts'
import { tell } from '../web-api/tell.ts'
import { tokensOf } from '../web-api/token-source.ts'

/** @param origin of the request; `later` goes on after Slack has its answer */
export function servicesFor(
  env: Env,
  config: Config,
  installedIn: string,
  { origin, later }: Pick<Services, 'origin' | 'later'>,
): Services {
  const { slack, gemini } = config
  const home = () => workspaceOf(env, installedIn)
  return {
    config,
    origin: config.publicUrl ?? origin,
    log,
    ...slackServices(createSlackCaller(slack.apiUrl, tokensOf(slack.botToken, home)), slack.apiUrl),
    now: () => Date.now(),
    recordOf: (place, turnId) => threadOf(env, place).recordOf(turnId),
    historyOf: (place, turnId) => threadOf(env, place).historyOf(turnId),
    ...teamServices(env, config),
    ...brandServices(env, config, home),
    wordsOf: (place, turnId) => threadOf(env, place).wordsOf(turnId),
    async isOurThread(team, thread) {
      const known = await workspaceOf(env, team).knowsThread(thread)
      // Slack gets no 200 for what nobody can judge yet, and sends it again.
      if (known === 'not_known_yet') throw new NotYet('A thread is still being opened')
      return known === 'ours'
    },
    isFirst: (team, key) => workspaceOf(env, team).isFirst(key),
    repliesIn: (team, channel, choice) =>
      Promise.resolve(workspaceOf(env, team).replies(channel, choice)),
    uninstall: (its, at) => workspaceOf(env, its).uninstall(at),
    receive: (team, request) => workspaceOf(env, team).receive(request),
    writerFor(team, payer) {
      const till = createTill(() => workspaceOf(env, team).accounting(), payer, { log })
      return createWriter({
        ...gemini,
        key: () => home().office().geminiKey(),
        till,
        bucket: env.PICTURES,
      })
    },
    tellOperator: (team, matter) => workspaceOf(env, team).tellOperator(matter, null),
    later,
    async keepDraft(team, id, draft, userId) {
      await workspaceOf(env, team).keepDraft(id, draft, { userId })
    },
    keptOf: (team, userId) => workspaceOf(env, team).forgetting().kept(userId),
    forgetPerson: (team, userId, language) =>
      workspaceOf(env, team).forgetting().person(userId, language),
    unsay: (said) => workspaceOf(env, said.team).forgetting().unsay(said),
    draftOf: (team, id) => workspaceOf(env, team).draftOf(id),
  }
}

/** What is said to Slack at once. */
const slackServices = (call: CallSlack, apiUrl: URL): Pick<Services, 'call' | 'tellNow'> => ({
  call,
  async tellNow(to, { text, blocks }) {
    const access = {
      call,
      apiUrl,
      fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
    }
    return (await tell(access, to, text, blocks)).ok
  },
})

/** What a team's people are, and what its admins decide. */
const teamServices = (
  env: Env,
  { gemini }: Config,
): Pick<
  Services,
  | 'personChanged'
  | 'overview'
  | 'search'
  | 'peopleCalled'
  | 'languageOf'
  | 'isColleague'
  | 'settingsOf'
  | 'report'
  | 'exportLedger'
  | 'seeSettings'
  | 'changeSettings'
  | 'tryKey'
> => ({
  personChanged: (team, userId) => workspaceOf(env, team).members().changed(userId),
  languageOf: (team, userId, anew) => workspaceOf(env, team).members().languageOf(userId, anew),
  isColleague: (team, userId, company) =>
    workspaceOf(env, team)
      .members()
      .isColleague(userId, company === null ? [team] : [team, company]),
  overview: (team, userId) => workspaceOf(env, team).library().overview(userId),
  search: (team, search, part) => workspaceOf(env, team).library().search(search, part),
  peopleCalled: (team, name) => workspaceOf(env, team).members().called(name),
  settingsOf: (team) => Promise.resolve(workspaceOf(env, team).settings()),
  report: (team, userId) => workspaceOf(env, team).office().report(userId),
  exportLedger: (team, userId) => workspaceOf(env, team).office().export(userId),
  seeSettings: (team, userId) => workspaceOf(env, team).office().see(userId),
  changeSettings: (team, wanted) => workspaceOf(env, team).office().change(wanted),
  tryKey: (key) =>
    tryKey(key, gemini.baseUrl, gemini.model.id, (input, init) => fetch(input, init)),
})
