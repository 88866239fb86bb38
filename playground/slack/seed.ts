/** The workspace on its first day: three people, the bot, five places to talk. */
import type { Channel, Person } from '../protocol.ts'
import type { AppProfile } from './app-profile.ts'

export const TEAM = { id: 'T0ACME', name: 'Acme', domain: 'acme' }

/** Slack's own voice. */
export const SLACKBOT = 'USLACKBOT'

/** The people to act as. Ana is an admin of the workspace. */
export const ANA = 'U0ANA'
export const BEN = 'U0BEN'
export const CHEN = 'U0CHEN'

/** Where Easel is a member; where it is not; a private channel without it; a DM without it. */
export const DESIGN = 'C0DESIGN'
export const MARKETING = 'C0MARKETING'
export const RANDOM = 'C0RANDOM'
export const LAUNCH = 'C0LAUNCH'
export const ANA_BEN = 'D0ANABEN'

/** The direct message channel of a person with the app. */
export const dmWithApp = (user: string): string => user.replace(/^U0/, 'D0')

type Seeded = Pick<Person, 'locale' | 'color'>

/** The three people, whose Slack is English until they change it, and the app's bot user. */
export function seedPeople(app: AppProfile): Person[] {
  const person = (id: string, realName: string, title: string, rest: Seeded): Person => {
    const name = realName.split(' ')[0] ?? realName
    return {
      id,
      name: name.toLowerCase(),
      realName,
      title,
      isAdmin: id === ANA,
      isBot: false,
      ...rest,
    }
  }
  return [
    person(ANA, 'Ana Silva', 'Design lead, workspace admin', { locale: 'en-US', color: '#c2410c' }),
    person(BEN, 'Ben Okafor', 'Marketing', { locale: 'en-US', color: '#1d4ed8' }),
    person(CHEN, 'Chen Wei', 'Engineering', { locale: 'en-US', color: '#047857' }),
    {
      id: app.botUserId,
      name: app.name.toLowerCase(),
      realName: app.name,
      title: app.description,
      isAdmin: false,
      isBot: true,
      locale: 'en-US',
      color: '#6d28d9',
    },
  ]
}

/** Channels and direct messages, with who is in them. */
export function seedChannels(app: AppProfile): Channel[] {
  const all = [ANA, BEN, CHEN]
  const bot = app.botUserId
  const channel = (
    id: string,
    kind: Channel['kind'],
    name: string,
    topic: string,
    members: string[],
  ): Channel => ({ id, kind, name, topic, members })
  return [
    channel(DESIGN, 'channel', 'design', 'Pictures, posters, pixels', [...all, bot]),
    channel(MARKETING, 'channel', 'marketing', 'Campaigns and launches', [...all, bot]),
    channel(RANDOM, 'channel', 'random', 'Easel is not here: /invite it', all),
    channel(LAUNCH, 'private', 'launch', 'Private. Easel is not here either', [ANA, BEN]),
    ...all.map((user) => channel(dmWithApp(user), 'im', '', '', [user, bot])),
    channel(ANA_BEN, 'im', '', '', [ANA, BEN]),
  ]
}
