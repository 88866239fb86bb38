/** Who is there: those of the playground, and guests who read five languages, eleven for each round. */
import type { Locale } from '../playground/protocol.ts'
import type { LocalSlack } from '../playground/slack/local-slack.ts'
import { DESIGN, MARKETING, dmWithApp } from '../playground/slack/seed.ts'
import { PEOPLE } from './deeds.ts'

/** Where the threads are that more than one can see. */
export const CHANNELS = [DESIGN, MARKETING] as const

/** How many pictures each of them may have: enough for some, and not for all. */
export const LIMIT = 8

/** Those of the histories, and one for each kind of burst. */
const CREW = PEOPLE + 3

const LOCALES: readonly Locale[] = ['en-US', 'es-ES', 'ja-JP', 'zh-CN', 'hi-IN']

/**
 * The people of a round, who have had no pictures yet. Those of the playground come in the first, and guests for the rest.
 * @param round counted from 0
 */
export function crewOf({ core: { state } }: LocalSlack, round: number): string[] {
  const known = state.people.filter(
    ({ isBot, isGuest, company, name }) => !isBot && !isGuest && !company && !isInvited(name),
  )
  const own = round === 0 ? known.map(({ id }) => id) : []
  const [model] = known
  if (model === undefined) return own
  const guests = Array.from({ length: CREW - own.length }, (_, n) => ({
    ...model,
    ...{ id: `U0GUEST${round}N${n}`, name: `guest${round}n${n}`, isAdmin: false },
    locale: LOCALES[n % LOCALES.length] ?? model.locale,
  }))
  for (const guest of guests) {
    state.people.push({ ...guest, realName: guest.name })
    const dm = {
      ...({ id: dmWithApp(guest.id), name: '', kind: 'im', topic: '', isShared: false } as const),
      members: [guest.id, state.app.botUserId],
    }
    state.channels.set(dm.id, dm)
    state.messages.set(dm.id, new Map())
  }
  for (const id of CHANNELS)
    state.channels.get(id)?.members.push(...guests.map((guest) => guest.id))
  return [...own, ...guests.map(({ id }) => id)]
}

const isInvited = (name: string): boolean => name.startsWith('guest')
