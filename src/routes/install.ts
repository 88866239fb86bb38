/**
 * Installs Easel in a workspace, by Slack's OAuth: https://docs.slack.dev/authentication/installing-with-oauth
 */
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import { type Config, readConfig } from '../config.ts'
import { log } from '../lib/log.ts'
import { workspaceOf } from '../objects.ts'
import { BOT_SCOPES } from '../slack/scopes.ts'
import { SLACK_PATHS } from '../slack/surfaces.ts'
import { languageFrom } from '../turns/language.ts'
import { createSlackCaller } from '../web-api/client.ts'
import { type OAuthFailure, exchangeCode } from '../web-api/oauth.ts'
import { wordsIn } from '../words/words.ts'
import type { AppEnv } from './app-env.ts'
import { STATE_SECONDS, createOAuthStates } from './oauth-states.ts'
import { PAGE_HEADERS, page } from './page.ts'

type Ctx = Context<AppEnv>
/** How an installation ends; each has a sentence in `src/words`. */
type Ending = 'closed' | 'denied' | 'expired' | OAuthFailure['reason']

/** Slack's codes and our states have a few hundred characters. */
const MAX_PARAMETER = 2000

export const install = new Hono<AppEnv>()
  .get(SLACK_PATHS.install, async (c) => {
    const config = readConfig(c.env)
    const client = config?.slack.client ?? null
    if (config === null || client === null) return end(c, 'closed')
    const { nonce, state } = await createOAuthStates(config.secret).begin(Date.now())
    const cookie = cookieAt(originOf(c, config))
    setCookie(c, cookie.name, nonce, {
      ...cookie.options,
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: STATE_SECONDS,
    })
    const url = new URL(client.authorizeUrl)
    url.searchParams.set('client_id', client.id)
    url.searchParams.set('scope', BOT_SCOPES.join(','))
    url.searchParams.set('redirect_uri', redirectUri(c, config))
    url.searchParams.set('state', state)
    c.header('cache-control', 'no-store')
    c.header('referrer-policy', 'no-referrer')
    return c.redirect(url.href)
  })
  .get(SLACK_PATHS.redirect, async (c) => {
    const config = readConfig(c.env)
    const client = config?.slack.client ?? null
    if (config === null || client === null) return end(c, 'closed')
    const cookie = cookieAt(originOf(c, config))
    const nonce = getCookie(c, cookie.name) ?? ''
    deleteCookie(c, cookie.name, cookie.options)
    const { error, code, state } = parametersOf(c)
    const id = await createOAuthStates(config.secret).idOf({ nonce, state }, Date.now())
    if (id === null) return end(c, 'expired')
    if (error !== '') return end(c, error === 'access_denied' ? 'denied' : 'refused')
    if (code === '') return end(c, 'expired')
    if (!(await workspaceOf(c.env, STATES).isFirst(id))) return end(c, 'expired')
    const call = createSlackCaller(config.slack.apiUrl, null)
    const grant = await exchangeCode(call, client, code, redirectUri(c, config))
    if (!grant.ok) {
      const { reason } = grant.error
      log('warn', 'not_installed', { reason: 'error' in grant.error ? grant.error.error : reason })
      return end(c, reason)
    }
    await workspaceOf(c.env, grant.value.team).install(grant.value)
    return installed(c, grant.value.team, grant.value.name)
  })

/** The object that remembers which states were used. No team is called so. */
const STATES = 'oauth-states'

const originOf = (c: Ctx, { publicUrl }: Config): string => publicUrl ?? new URL(c.req.url).origin

const redirectUri = (c: Ctx, config: Config): string =>
  `${originOf(c, config)}${SLACK_PATHS.redirect}`

/** Only https can have a cookie that belongs to one host for sure; a Worker on loopback has no https. */
const cookieAt = (origin: string) =>
  origin.startsWith('https:')
    ? ({ name: '__Host-easel_oauth', options: { path: '/', secure: true } } as const)
    : ({ name: 'easel_oauth', options: { path: '/', secure: false } } as const)

/** What Slack sends back; what is missing, doubled or too long is empty. */
function parametersOf(c: Ctx): Record<'error' | 'code' | 'state', string> {
  const read = (name: string): string => {
    const [value = '', ...more] = c.req.queries(name) ?? []
    return more.length === 0 && value.length <= MAX_PARAMETER ? value : ''
  }
  return { error: read('error'), code: read('code'), state: read('state') }
}

const STATUS: Readonly<Record<Ending, 200 | 400 | 404 | 502>> = {
  closed: 404,
  denied: 200,
  expired: 400,
  refused: 400,
  unavailable: 502,
}

function end(c: Ctx, ending: Ending): Response | Promise<Response> {
  const language = languageFrom(c.req.header('accept-language'))
  const { install: words } = wordsIn(language)
  const again = html`<p><a href="${SLACK_PATHS.install}">${words.again}</a></p>`
  const sentences = [html`<p>${words[ending]}</p>`, ...(ending === 'closed' ? [] : [again])]
  return c.html(page(language, sentences), STATUS[ending], PAGE_HEADERS)
}

function installed(c: Ctx, team: string, name: string): Response | Promise<Response> {
  const language = languageFrom(c.req.header('accept-language'))
  const { install: words } = wordsIn(language)
  return c.html(
    page(language, [
      html`<p>${words.done(name || 'Slack')}</p>`,
      html`<p>${words.next}</p>`,
      html`<p><a href="https://app.slack.com/client/${team}">${words.open}</a></p>`,
    ]),
    200,
    PAGE_HEADERS,
  )
}
