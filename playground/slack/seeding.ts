/** What a workspace has on its first day: people, and places to talk. */
import type { Channel, Person } from '../protocol.ts'

/** A workspace, by the names that Slack gives it. */
export interface Team {
  id: string
  name: string
  domain: string
}

/** A channel before its day: the app is a member of some as soon as it is installed. */
export interface SeededChannel extends Channel {
  withApp: boolean
}

/** One workspace before its first day. */
export interface Seed {
  team: Team
  people: readonly Person[]
  channels: readonly SeededChannel[]
  /** The app's user there, where it is or will be installed. */
  bot: { userId: string; botId: string }
  /** Whether the app is installed on the first day. */
  installed: boolean
}

type Facts = Pick<Person, 'id' | 'realName' | 'title' | 'color'> & Partial<Person>

/** Somebody of a team, whose Slack is English until they change it. */
export function personOf(team: Team, facts: Facts): Person {
  return {
    name: (facts.realName.split(' ')[0] ?? facts.realName).toLowerCase(),
    isAdmin: false,
    isGuest: false,
    isBot: false,
    locale: 'en-US',
    team: team.id,
    company: null,
    ...facts,
  }
}

/** A channel, or a direct message. `more`: what is not so in most of them. */
export const channelOf = (
  id: string,
  kind: Channel['kind'],
  [name, topic]: readonly [name: string, topic: string],
  members: string[],
  more: Partial<SeededChannel> = {},
): SeededChannel => ({ id, kind, name, topic, members, isShared: false, withApp: false, ...more })
