/**
 * The page on which somebody says yes or no to an app, as Slack's own does.
 * https://docs.slack.dev/authentication/installing-with-oauth
 */
import { personById } from '../state.ts'
import { coreOf, type Site } from '../site.ts'
import { type Asked, consentPage, refusalPage } from './consent-page.ts'

/** Where `SLACK_AUTHORIZE_URL` points. */
export const CONSENT_PATH = '/oauth/v2/authorize'

/** The page, or, for a press on one of its buttons, the way back to the app. */
export async function answerConsent(site: Site, request: Request): Promise<Response> {
  const url = new URL(request.url)
  const query = url.searchParams
  const asked = readAsk(site, query)
  if (typeof asked === 'string') return refusalPage(asked)
  if (request.method !== 'POST') return consentPage(site, asked)
  if (request.headers.get('origin') !== url.origin) return refusalPage('no_origin')
  const said = new URLSearchParams(await request.text()).get('answer')
  return Response.redirect(decide(site, asked, said === 'allow'), 302)
}

/** What a request for consent says, or Slack's error. */
function readAsk(site: Site, query: URLSearchParams): Asked | string {
  const { client, appOrigin, session } = site
  const redirectUri = query.get('redirect_uri') ?? ''
  const scopes = query.get('scope') ?? ''
  if (query.get('client_id') !== client.id) return 'invalid_client_id'
  const leadsBack = URL.canParse(redirectUri) && new URL(redirectUri).origin === appOrigin
  if (!leadsBack) return 'bad_redirect_uri'
  const offered = site.cores[0].offered
  const unknown = scopes.split(',').find((scope) => !offered.includes(scope))
  if (unknown !== undefined) return 'invalid_scope'
  const core = coreOf(site, query.get('team') ?? session.team) ?? site.cores[0]
  const { people, team } = core.state
  const signedIn = personById(core.state, session.user)
  const person = signedIn?.team === team.id ? signedIn : people.find(({ isAdmin }) => isAdmin)
  if (person === undefined) return 'not_signed_in'
  return { core, person, query, redirectUri, scopes, state: query.get('state') ?? '' }
}

/** The address to which the browser goes on. Guests may not install anything. */
function decide(site: Site, asked: Asked, isAllowed: boolean): string {
  const { core, person, redirectUri, scopes, state } = asked
  const back = new URL(redirectUri)
  if (isAllowed && !person.isGuest) {
    const consent = { team: core.state.team.id, user: person.id, redirectUri, scopes }
    back.searchParams.set('code', site.codes.create(consent))
  } else {
    back.searchParams.set('error', 'access_denied')
  }
  back.searchParams.set('state', state)
  return back.href
}
