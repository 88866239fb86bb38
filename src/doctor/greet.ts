/** The last step of a set-up: Easel writes to whoever has set it up, the whole way that its pictures will go. */
import * as v from 'valibot'
import type { Config } from '../config.ts'
import { workspaceOf } from '../objects.ts'
import { createSlackCaller } from '../web-api/client.ts'
import { openDirect } from '../web-api/direct-messages.ts'
import { tokensOf } from '../web-api/token-source.ts'
import { wordsIn } from '../words/words.ts'

/** How it ended; of Slack's refusal, its code. */
export type Greeting =
  | { readonly kind: 'greeted' | 'nobody_known' | 'unavailable' }
  | { readonly kind: 'refused'; readonly error: string }

const TeamSchema = v.object({ team_id: v.string() })

/**
 * Sends one message to one person.
 * @param team null: that of the bot token
 * @param userId null: who installed Easel there by Slack's OAuth
 */
export async function greet(
  env: Env,
  { slack }: Config,
  team: string | null,
  userId: string | null,
): Promise<Greeting> {
  const tokens = tokensOf(slack.botToken, () => workspaceOf(env, team ?? ''))
  const call = createSlackCaller(slack.apiUrl, tokens)
  const who = await call('auth.test', {})
  if (!who.ok) return notSaid(who.error)
  const home = workspaceOf(env, team ?? v.parse(TeamSchema, who.value).team_id)
  const to = userId ?? (await home.health()).installedBy
  if (to === null) return { kind: 'nobody_known' }
  const { install } = wordsIn(await home.members().languageOf(to, true))
  const direct = await openDirect(call, to)
  if (!direct.ok) return notSaid(direct.error)
  const said = await call('chat.postMessage', { channel: direct.value, text: install.hello })
  return said.ok ? { kind: 'greeted' } : notSaid(said.error)
}

const notSaid = (failure: { readonly reason: string; readonly error?: string }): Greeting =>
  failure.error === undefined ? { kind: 'unavailable' } : { kind: 'refused', error: failure.error }
