/** What a set-up asks Slack itself, before the Worker has the token. */
import * as v from 'valibot'

const AnswerSchema = v.looseObject({ ok: v.boolean(), error: v.optional(v.string(), '') })
const WhoSchema = v.object({
  team: v.fallback(v.string(), ''),
  team_id: v.fallback(v.string(), ''),
})
const PeopleSchema = v.object({
  members: v.array(
    v.object({
      id: v.string(),
      name: v.fallback(v.string(), ''),
      real_name: v.fallback(v.string(), ''),
      deleted: v.fallback(v.boolean(), false),
      is_bot: v.fallback(v.boolean(), false),
      is_primary_owner: v.fallback(v.boolean(), false),
    }),
  ),
})

/** Who a token is; `error`: Slack's code, or `no_answer`. */
export type Who =
  | { readonly ok: true; readonly team: string; readonly name: string; readonly scopes: string[] }
  | { readonly ok: false; readonly error: string }

/** https://docs.slack.dev/reference/methods/auth.test */
export async function whoIs(apiUrl: string, token: string): Promise<Who> {
  const answer = await call(`${apiUrl}auth.test`, token)
  if (!answer.ok) return answer
  const { team, team_id: id } = v.parse(WhoSchema, answer.body)
  return { ok: true, team: id, name: team, scopes: answer.scopes }
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly isOwner: boolean
}

/** The people of a workspace, its primary owner first; empty where Slack does not say. */
export async function peopleOf(apiUrl: string, token: string): Promise<Person[]> {
  const answer = await call(`${apiUrl}users.list`, token, { limit: '1000' })
  const read = v.safeParse(PeopleSchema, answer.ok ? answer.body : null)
  if (!read.success) return []
  return read.output.members
    .filter(({ id, deleted, is_bot: isBot }) => !deleted && !isBot && id !== 'USLACKBOT')
    .map((person) => ({
      id: person.id,
      name: person.real_name || person.name || person.id,
      isOwner: person.is_primary_owner,
    }))
    .toSorted((a, b) => Number(b.isOwner) - Number(a.isOwner))
}

/** Slack looks at the client before it looks at the code. null: it takes the client. */
export async function clientRefusal(
  apiUrl: string,
  id: string,
  secret: string,
): Promise<string | null> {
  const answer = await call(`${apiUrl}oauth.v2.access`, null, {
    client_id: id,
    client_secret: secret,
    code: 'none',
  })
  if (answer.ok) return null
  const { error } = answer
  return ['invalid_client_id', 'bad_client_secret', 'no_answer'].includes(error) ? error : null
}

type Answer =
  | { readonly ok: true; readonly body: unknown; readonly scopes: string[] }
  | { readonly ok: false; readonly error: string }

async function call(
  url: string,
  token: string | null,
  args: Record<string, string> = {},
): Promise<Answer> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      body: new URLSearchParams(args),
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    })
    const body: unknown = await answer.json()
    const { ok, error } = v.parse(AnswerSchema, body)
    if (!ok) return { ok, error }
    const scopes = (answer.headers.get('x-oauth-scopes') ?? '').split(/\s{0,5},\s{0,5}/)
    return { ok, body, scopes: scopes.filter(Boolean) }
  } catch {
    return { ok: false, error: 'no_answer' }
  }
}
