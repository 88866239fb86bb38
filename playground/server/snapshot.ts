/** The whole state as the page gets it: at the beginning of its stream and from `/playground/state`. */
import type { AppInfo, PainterInfo, PlaygroundState, WorkerState } from '../protocol.ts'
import type { LocalSlack } from '../slack/local-slack.ts'
import { allMessages } from '../slack/state.ts'
import { TEAM } from '../slack/seed.ts'
import type { AppProfile } from '../slack/app-profile.ts'
import { pageView } from '../slack/views.ts'

/** What the page sees beside Slack. */
export interface Surroundings {
  painter: PainterInfo
  worker(): WorkerState
}

/** Everything at this moment. */
export function takeSnapshot(slack: LocalSlack, around: Surroundings): PlaygroundState {
  const { state, recorder } = slack.core
  const views = [...state.views].map(([user, stack]) => [user, stack.map(pageView)] as const)
  return {
    team: TEAM,
    app: appInfo(state.app),
    people: state.people,
    channels: [...state.channels.values()],
    messages: allMessages(state),
    ephemerals: [...state.ephemerals.values()],
    views: Object.fromEntries(views),
    homes: [...state.homes.values()].map(({ user, viewId, blocks }) => ({ user, viewId, blocks })),
    statuses: [...state.statuses.values()],
    painter: around.painter,
    trouble: state.trouble,
    worker: around.worker(),
    inspector: recorder.entries(),
  }
}

/** What people may know of the app; not its token. */
function appInfo(app: AppProfile): AppInfo {
  const { id, name, description, botUserId, botId, homeTab, commands, shortcuts } = app
  return { id, name, description, botUserId, botId, homeTab, commands, shortcuts }
}
