/** Names for ids, as the person who acts sees them. */
import { computed } from '@preact/signals'
import type { Channel, Locale, Person } from '../../protocol.ts'
import { app, channels, people } from './state.ts'
import { actingAs } from './ui.ts'

/** Slack's own voice. */
export const SLACKBOT = 'USLACKBOT'

const byId = computed(() => new Map(people.value.map((person) => [person.id, person])))

export const personOf = (id: string): Person | undefined => byId.value.get(id)

/** How a person or the app is called, and who "I" am. */
export const userNames = computed(() => ({ me: actingAs.value }))

/** The language of the acting person's Slack. */
export const myLocale = computed<Locale>(() => personOf(actingAs.value)?.locale ?? 'en-US')

const shownName = (person: Person) =>
  person.isBot ? (app.value?.name ?? person.realName) : person.realName

/** The shown name of a person, of the app, or of Slackbot. */
export function userName(id: string): string | undefined {
  if (id === SLACKBOT) return 'Slackbot'
  const person = personOf(id)
  return person && shownName(person)
}

const isMember = (channel: Channel, user: string): boolean => channel.members.includes(user)

/** Guests, and people of another company, see nothing that they are not in. */
const seesAll = computed(() => {
  const me = personOf(actingAs.value)
  return me?.isGuest !== true && (me?.company ?? null) === null
})

/** The conversations that the acting person may open. */
export const visibleChannels = computed(() =>
  channels.value.filter(
    (channel) => (channel.kind === 'channel' && seesAll.value) || isMember(channel, actingAs.value),
  ),
)

export const channelOf = (id: string | undefined): Channel | undefined =>
  visibleChannels.value.find((channel) => channel.id === id)

/** The other one in a direct message. */
export function partnerOf(channel: Channel): Person | undefined {
  const other = channel.members.find((id) => id !== actingAs.value) ?? actingAs.value
  return channel.kind === 'im' ? personOf(other) : undefined
}

/** "#general" is called "general"; a direct message is called after the other person. */
export function channelName(id: string): string | undefined {
  const channel = channels.value.find((each) => each.id === id)
  if (!channel) return undefined
  const partner = partnerOf(channel)
  return partner ? shownName(partner) : channel.name
}

/** What menus of people and conversations offer. */
export const places = computed(() => ({
  users: people.value.map((p) => ({ id: p.id, name: shownName(p), bot: p.isBot })),
  channels: visibleChannels.value
    .filter((channel) => channel.kind !== 'im')
    .map(({ id, name, kind }) => ({ id, name, kind })),
  directs: visibleChannels.value
    .filter((channel) => channel.kind === 'im')
    .map((channel) => ({
      id: channel.id,
      name: channelName(channel.id) ?? channel.id,
      bot: partnerOf(channel)?.isBot === true,
    })),
}))

/** What the composer turns into mentions: full names and handles alike. */
export const mentionable = computed(() => ({
  users: people.value.flatMap((person) => [
    { id: person.id, name: shownName(person) },
    { id: person.id, name: person.name },
  ]),
  channels: places.value.channels,
}))
