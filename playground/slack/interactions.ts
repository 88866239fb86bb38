/** Sends interactivity payloads: a form with one field, `payload`. */
import type { Core } from './core.ts'
import type { Delivered } from './deliveries.ts'
import { homeOf, personById } from './state.ts'

/** A payload's own fields; what all payloads share is added. */
export type Payload = { type: string } & Record<string, unknown>

/** Sends one payload for what `user` did. */
export function sendInteraction(
  core: Core,
  user: string,
  payload: Payload,
  about: { title: string; channel?: string; threadTs?: string | undefined },
): Promise<Delivered> {
  const full = { ...commonFields(core, user, payload), ...payload }
  return core.deliveries.send({
    ...about,
    type: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({ payload: JSON.stringify(full) }).toString(),
  })
}

function commonFields(core: Core, user: string, { view }: Payload) {
  const { team } = core.state
  const home = homeOf(core.state, user)
  // In a modal it is the presser's own team, and the view says which one the app is installed in.
  const isForeign = view !== undefined && home !== team.id
  const name = personById(core.state, user)?.name ?? ''
  return {
    token: 'verification-token-is-deprecated',
    team: isForeign ? { id: home, domain: '' } : { id: team.id, domain: team.domain },
    user: { id: user, username: name, name, team_id: home },
    api_app_id: core.state.app.id,
    enterprise: null,
    is_enterprise_install: false,
  }
}
