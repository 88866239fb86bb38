/** Puts one change of the stream into the state. Pure: the same change twice makes no difference. */
import type {
  Channel,
  Change,
  Ephemeral,
  Home,
  InspectorEntry,
  Message,
  Person,
  PlaygroundState,
  TeamInfo,
  ThreadStatus,
} from '../../protocol.ts'

/** How many inspector entries the page keeps; the server keeps as many. */
const MAX_INSPECTOR_ENTRIES = 400

function put<T>(list: readonly T[], item: T, same: (other: T) => boolean): T[] {
  const at = list.findIndex(same)
  return at === -1 ? [...list, item] : list.with(at, item)
}

function putMessage(messages: readonly Message[], message: Message): Message[] {
  const next = put(messages, message, (m) => m.ts === message.ts && m.channel === message.channel)
  const before = next.at(-2)
  const isLast = before === undefined || before.ts <= message.ts
  return isLast ? next : next.sort((a, b) => (a.ts < b.ts ? -1 : 1))
}

const putEphemeral = (list: readonly Ephemeral[], item: Ephemeral) =>
  put(list, item, (e) => e.ts === item.ts && e.channel === item.channel)

const putStatus = (list: readonly ThreadStatus[], item: ThreadStatus) =>
  put(list, item, (s) => s.threadTs === item.threadTs && s.channel === item.channel).filter(
    (s) => s.status !== '',
  )

const putEntry = (list: readonly InspectorEntry[], item: InspectorEntry) =>
  put(list, item, (entry) => entry.id === item.id).slice(-MAX_INSPECTOR_ENTRIES)

const putChannel = (list: readonly Channel[], item: Channel) =>
  put(list, item, (channel) => channel.id === item.id)

const putPerson = (list: readonly Person[], item: Person) =>
  put(list, item, (p) => p.id === item.id)

const putHome = (list: readonly Home[], item: Home) => put(list, item, (h) => h.user === item.user)

const toldOf = (team: TeamInfo, { team: id, installed }: { team: string; installed: boolean }) =>
  team.id === id ? { ...team, installed } : team

/** The state after the change. */
export function applyChange(state: PlaygroundState, change: Change): PlaygroundState {
  switch (change.type) {
    case 'state':
      return change.state
    case 'message':
      return { ...state, messages: putMessage(state.messages, change.message) }
    case 'message-gone': {
      const kept = (m: Message) => m.channel !== change.channel || m.ts !== change.ts
      return { ...state, messages: state.messages.filter(kept) }
    }
    case 'ephemeral':
      return { ...state, ephemerals: putEphemeral(state.ephemerals, change.ephemeral) }
    case 'ephemeral-gone': {
      const kept = (e: Ephemeral) => e.channel !== change.channel || e.ts !== change.ts
      return { ...state, ephemerals: state.ephemerals.filter(kept) }
    }
    case 'views':
      return { ...state, views: { ...state.views, [change.user]: change.views } }
    case 'person':
      return { ...state, people: putPerson(state.people, change.person) }
    case 'home':
      return { ...state, homes: putHome(state.homes, change.home) }
    case 'status':
      return { ...state, statuses: putStatus(state.statuses, change.status) }
    case 'installation':
      return { ...state, teams: state.teams.map((team) => toldOf(team, change)) }
    case 'clock':
      return { ...state, clockAheadMs: change.aheadMs }
    case 'channel':
      return { ...state, channels: putChannel(state.channels, change.channel) }
    case 'inspector':
      return { ...state, inspector: putEntry(state.inspector, change.entry) }
    case 'inspector-cleared':
      return { ...state, inspector: [] }
    case 'trouble':
      return { ...state, trouble: change.trouble }
    case 'worker':
      return { ...state, worker: change.worker }
    case 'notice':
      return state
  }
}
