/** Acme: where the playground begins. An admin, two members, a guest, and somebody of another company. */
import { channelOf, personOf, type Seed, type Team } from './seeding.ts'

export const TEAM: Team = { id: 'T0ACME', name: 'Acme', domain: 'acme' }

/** Slack's own voice. */
export const SLACKBOT = 'USLACKBOT'

/** Another company, which shares one channel with Acme and is no workspace of this Slack. */
const PRINTERS: Team = { id: 'T0PRINT', name: 'Good Print', domain: 'good-print' }

/** The people to act as. Ana is an admin of the workspace, Dia a guest, Emil of another company. */
export const ANA = 'U0ANA'
export const BEN = 'U0BEN'
export const CHEN = 'U0CHEN'
export const DIA = 'U0DIA'
export const EMIL = 'U0EMIL'

/** Where Easel is a member; where it is not; a private channel without it; a DM without it. */
export const DESIGN = 'C0DESIGN'
export const MARKETING = 'C0MARKETING'
export const RANDOM = 'C0RANDOM'
export const LAUNCH = 'C0LAUNCH'
export const ANA_BEN = 'D0ANABEN'
/** Shared with the other company. */
export const PRINT = 'C0PRINT'

/** The direct message channel of a person with the app. */
export const dmWithApp = (user: string): string => user.replace(/^U0/, 'D0')

const all = [ANA, BEN, CHEN]
const here = { withApp: true }

/** Acme, with Easel in it. */
export const ACME: Seed = {
  team: TEAM,
  installed: true,
  bot: { userId: 'U0EASEL', botId: 'B0EASEL' },
  people: [
    personOf(TEAM, {
      ...{ id: ANA, realName: 'Ana Silva', title: 'Design lead, workspace admin' },
      ...{ isAdmin: true, color: '#c2410c' },
    }),
    personOf(TEAM, { id: BEN, realName: 'Ben Okafor', title: 'Marketing', color: '#1d4ed8' }),
    personOf(TEAM, { id: CHEN, realName: 'Chen Wei', title: 'Engineering', color: '#047857' }),
    personOf(TEAM, {
      ...{ id: DIA, realName: 'Dia Rossi', title: 'Illustrator, guest' },
      ...{ isGuest: true, color: '#9d174d' },
    }),
    personOf(PRINTERS, {
      ...{ id: EMIL, realName: 'Emil Berg', title: 'Good Print, another company' },
      ...{ company: PRINTERS.name, color: '#a16207' },
    }),
  ],
  channels: [
    channelOf(DESIGN, 'channel', ['design', 'Pictures, posters, pixels'], [...all, DIA], here),
    channelOf(MARKETING, 'channel', ['marketing', 'Campaigns and launches'], all, here),
    channelOf(RANDOM, 'channel', ['random', 'Easel is not here: /invite it'], all),
    channelOf(LAUNCH, 'private', ['launch', 'Private. Easel is not here either'], [ANA, BEN]),
    channelOf(
      PRINT,
      'channel',
      ['print', 'Shared with Good Print, another company'],
      [ANA, BEN, EMIL],
      {
        ...here,
        isShared: true,
      },
    ),
    channelOf(ANA_BEN, 'im', ['', ''], [ANA, BEN]),
  ],
}
