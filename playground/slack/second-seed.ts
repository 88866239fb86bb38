/** Northwind: a second workspace, in which nobody has installed Easel yet. */
import { channelOf, personOf, type Seed, type Team } from './seeding.ts'

const TEAM: Team = { id: 'T0NORTH', name: 'Northwind', domain: 'northwind' }

export const NORTHWIND_TEAM = TEAM.id
/** Noor is an admin of the workspace, Olu is not. */
export const NOOR = 'U0NOOR'
export const OLU = 'U0OLU'
export const STUDIO = 'C0STUDIO'

export const NORTHWIND: Seed = {
  team: TEAM,
  installed: false,
  bot: { userId: 'U0NWEASEL', botId: 'B0NWEASEL' },
  people: [
    personOf(TEAM, {
      ...{ id: NOOR, realName: 'Noor Haddad', title: 'Studio manager, workspace admin' },
      ...{ isAdmin: true, color: '#0f766e' },
    }),
    personOf(TEAM, { id: OLU, realName: 'Olu Adeyemi', title: 'Copywriter', color: '#6d28d9' }),
  ],
  channels: [
    channelOf(STUDIO, 'channel', ['studio', 'Everything that we make'], [NOOR, OLU]),
    channelOf('C0BRIEFS', 'channel', ['briefs', 'What clients ask for'], [NOOR, OLU]),
  ],
}
