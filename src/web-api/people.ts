/** What Slack tells of a person. */
import * as v from 'valibot'
import { type Language, languageOf } from '../turns/language.ts'
import type { CallSlack } from './client.ts'
import { orNull } from './lenient.ts'
import { shorten } from './text.ts'

/** Slack allows 80 characters: https://slack.com/help/articles/216360827 */
const MAX_NAME = 80

const PersonSchema = v.object({
  user: v.object({
    is_admin: orNull(v.boolean()),
    is_owner: orNull(v.boolean()),
    is_primary_owner: orNull(v.boolean()),
    is_bot: orNull(v.boolean()),
    deleted: orNull(v.boolean()),
    /** In a shared channel: another company's. */
    team_id: orNull(v.string()),
    enterprise_user: orNull(
      v.object({
        enterprise_id: orNull(v.string()),
        is_admin: orNull(v.boolean()),
        is_owner: orNull(v.boolean()),
      }),
    ),
    locale: orNull(v.string()),
    real_name: orNull(v.string()),
    profile: orNull(v.object({ display_name: orNull(v.string()) })),
  }),
})

/** https://docs.slack.dev/reference/methods/users.info; null where Slack does not answer. */
async function readPerson(call: CallSlack, userId: string) {
  const answer = await call('users.info', { user: userId, include_locale: true })
  const parsed = answer.ok ? v.safeParse(PersonSchema, answer.value) : null
  return parsed?.success === true ? parsed.output.user : null
}

type Person = NonNullable<Awaited<ReturnType<typeof readPerson>>>

const isOf = (
  { team_id: team, enterprise_user: user }: Person,
  teams: readonly string[],
): boolean => [team, user?.enterprise_id].some((id) => id && teams.includes(id))

/** Whether a person is of one of these teams or organisations; false where Slack does not say. */
export async function belongsTo(
  call: CallSlack,
  userId: string,
  teams: readonly string[],
): Promise<boolean> {
  const person = await readPerson(call, userId)
  return person !== null && isOf(person, teams)
}

/**
 * Whether a person is an admin of that team, or of a workspace of that organisation; false where Slack does
 * not say. Being one elsewhere gives no rights here.
 */
export async function isAdmin(call: CallSlack, userId: string, team: string): Promise<boolean> {
  const person = await readPerson(call, userId)
  return person?.is_admin === true && isOf(person, [team])
}

/** Somebody whom Easel speaks to, or of. */
export interface Persona {
  /** What they read, by the language of their Slack. */
  readonly language: Language
  /** What they are called in Slack; null where Slack does not say. */
  readonly name: string | null
}

/** What somebody is in a team: one who may decide for it, one of its people, or from elsewhere. */
export const RANKS = ['admin', 'member', 'stranger'] as const

/** Somebody, and what they are in a team. */
export interface Member extends Persona {
  readonly rank: (typeof RANKS)[number]
}

/** Who a person is in that team or organisation; null where Slack does not answer. */
export async function readMember(
  call: CallSlack,
  userId: string,
  team: string,
): Promise<Member | null> {
  const person = await readPerson(call, userId)
  return person === null ? null : { ...personaFrom(person), rank: rankOf(person, team) }
}

function rankOf(person: Person, team: string): Member['rank'] {
  const { team_id: home, enterprise_user: user } = person
  if (!isOf(person, [team])) return home || user?.enterprise_id ? 'stranger' : 'member'
  if (person.is_bot || person.deleted) return 'member'
  // Where the whole organisation has installed it, an admin of one workspace does not decide for all.
  const isOfAll = user?.enterprise_id === team
  const decides = isOfAll
    ? user.is_admin || user.is_owner
    : person.is_admin || person.is_owner || person.is_primary_owner
  return decides ? 'admin' : 'member'
}

/** Who a person is; null where Slack does not answer. */
export async function readPersona(call: CallSlack, userId: string): Promise<Persona | null> {
  const person = await readPerson(call, userId)
  return person === null ? null : personaFrom(person)
}

function personaFrom({ profile, real_name, locale }: Person): Persona {
  const name = profile?.display_name || real_name || null
  return { language: languageOf(locale), name: name === null ? null : shorten(name, MAX_NAME) }
}

/** Whether somebody can be asked something: `gone` is who has left, and whatever is no person. */
export interface Reachable {
  readonly name: string | null
  readonly is: 'here' | 'gone' | 'stranger'
}

/** null where Slack does not answer. @param teams those whose people are no strangers */
export async function readReachable(
  call: CallSlack,
  userId: string,
  teams: readonly string[],
): Promise<Reachable | null> {
  const person = await readPerson(call, userId)
  if (person === null) return null
  const isGone = person.is_bot || person.deleted
  const isStranger = Boolean(person.team_id) && !isOf(person, teams)
  return { name: personaFrom(person).name, is: isGone ? 'gone' : isStranger ? 'stranger' : 'here' }
}
