/** Eight people: those of the playground, and five more, who read five languages. */
import type { Locale } from '../playground/protocol.ts'
import type { LocalSlack } from '../playground/slack/local-slack.ts'
import { DESIGN, MARKETING, dmWithApp } from '../playground/slack/seed.ts'

/** Where the threads are. */
export const CHANNELS = [DESIGN, MARKETING] as const

const LOCALES: readonly Locale[] = ['en-US', 'es-ES', 'ja-JP', 'zh-CN', 'hi-IN']

/** Brings the five into the workspace; the ids of all eight. */
export function invite({ core: { state } }: LocalSlack): string[] {
  const [model] = state.people
  const guests = LOCALES.map((locale, n) => ({ id: `U0GUEST${n}`, name: `guest${n}`, locale }))
  for (const guest of guests) {
    if (model !== undefined)
      state.people.push({ ...model, ...guest, realName: guest.name, isAdmin: false })
    const dm = {
      id: dmWithApp(guest.id),
      name: '',
      kind: 'im',
      topic: '',
      isShared: false,
    } as const
    state.channels.set(dm.id, { ...dm, members: [guest.id, state.app.botUserId] })
    state.messages.set(dm.id, new Map())
  }
  for (const id of CHANNELS)
    state.channels.get(id)?.members.push(...guests.map((guest) => guest.id))
  // The others may not be in all of those channels.
  const all = state.people.filter(({ isBot, isGuest, company }) => !isBot && !isGuest && !company)
  return all.map(({ id }) => id)
}
