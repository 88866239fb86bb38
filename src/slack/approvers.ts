/** Whether people can answer where they are asked: who has left, or does not see the channel, keeps all others waiting. */
import { inTime } from '../lib/in-time.ts'
import { isMember } from '../web-api/is-member.ts'
import { type Reachable, readReachable } from '../web-api/people.ts'
import { isOutsider } from './outsiders.ts'
import type { Tenant } from './receiving/tenant.ts'
import type { Services } from './services.ts'

/** Slack waits 3 s for the submission of a modal. */
const ASKED_MS = 1500

type Asker = Pick<Services, 'call' | 'settingsOf' | 'isColleague'>

interface Where {
  readonly channel: string
  /** Who asks. */
  readonly asker: string
}

/** What the first of them who cannot answer is called; null: all can, or Slack does not say in time. */
export async function whoCannotAnswer(
  people: readonly string[],
  { channel, asker }: Where,
  tenant: Tenant,
  services: Asker,
): Promise<string | null> {
  const found = await Promise.all(
    people.map(async (userId) => {
      const name = inTime(
        cannotAnswer(userId, { channel, asker }, tenant, services),
        ASKED_MS,
        null,
      )
      return name.catch(() => null)
    }),
  )
  return found.find((name) => name !== null) ?? null
}

async function cannotAnswer(
  userId: string,
  { channel, asker }: Where,
  tenant: Tenant,
  services: Asker,
): Promise<string | null> {
  const { team, company } = tenant
  const [person, isIn] = await Promise.all([
    readReachable(services.call, userId, company === null ? [team] : [team, company]),
    isThere(userId, { channel, asker }, services),
  ])
  const name = person?.name ?? userId
  if (isIn === false) return name
  return (await isReachable(person, userId, tenant, services)) ? null : name
}

/** In direct messages with Easel there is nobody else than the one who writes them. */
const isThere = (userId: string, { channel, asker }: Where, { call }: Asker) =>
  channel.startsWith('D') ? Promise.resolve(userId === asker) : isMember(call, channel, userId)

async function isReachable(
  person: Reachable | null,
  userId: string,
  tenant: Tenant,
  services: Asker,
): Promise<boolean> {
  switch (person?.is) {
    case undefined:
    case 'here':
      return true
    case 'gone':
      return false
    case 'stranger':
      return !(await isOutsider({ ...tenant, standing: 'outside' }, userId, services))
  }
}
