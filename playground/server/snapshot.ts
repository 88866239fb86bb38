/** The whole state as the page gets it: at the beginning of its stream and from `/playground/state`. */
import type { AppInfo, PainterInfo, PlaygroundState, TeamInfo, WorkerState } from '../protocol.ts'
import type { LocalSlack } from '../slack/local-slack.ts'
import type { WorkspaceHandle } from '../slack/workspace-handle.ts'
import { allMessages } from '../slack/state.ts'
import type { AppProfile } from '../slack/app-profile.ts'
import { pageView } from '../slack/views.ts'

/** What the page sees beside Slack. */
export interface Surroundings {
  painter: PainterInfo
  worker(): WorkerState
  /** How far the clock is ahead of this machine's, in milliseconds. */
  clockAheadMs(): number
}

/** Everything in one workspace at this moment. */
export function takeSnapshot(
  slack: LocalSlack,
  { core, team }: WorkspaceHandle,
  around: Surroundings,
): PlaygroundState {
  const { state, recorder } = core
  const views = [...state.views].map(([user, stack]) => [user, stack.map(pageView)] as const)
  return {
    team,
    teams: slack.workspaces.map(infoOf),
    clockAheadMs: around.clockAheadMs(),
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

const infoOf = ({ team: { id, name }, core: { state } }: WorkspaceHandle): TeamInfo => ({
  id,
  name,
  installed: state.installed,
})

/** What people may know of the app; not its token. */
function appInfo(app: AppProfile): AppInfo {
  const { id, name, description, botUserId, botId, homeTab, commands, shortcuts } = app
  return { id, name, description, botUserId, botId, homeTab, commands, shortcuts }
}
