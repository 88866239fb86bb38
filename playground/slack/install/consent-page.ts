/** How the page of a consent looks. It has no scripts. */
import { html } from 'hono/html'
import type { Person } from '../../protocol.ts'
import type { Core } from '../core.ts'
import type { Site } from '../site.ts'
import { CONSENT_STYLE } from './consent-style.ts'

/** What an app asks for, and whom. */
export interface Asked {
  core: Core
  person: Person
  /** The address as it was asked for. */
  query: URLSearchParams
  redirectUri: string
  scopes: string
  state: string
}

/** What a scope lets the app do; Slack says it in such words, too. */
const WORDS: Record<string, string> = {
  'app_mentions:read': 'Read messages that mention it',
  'channels:history': 'Read messages in public channels that it is in',
  'channels:join': 'Join public channels',
  'chat:write': 'Send messages as itself',
  commands: 'Add shortcuts and slash commands',
  'files:read': 'See files that are shared where it is',
  'files:write': 'Upload files',
  'groups:history': 'Read messages in private channels that it is in',
  'im:history': 'Read direct messages with it',
  'im:write': 'Start direct messages',
  'mpim:history': 'Read group messages that it is in',
  'users:read': 'See the people of the workspace, and who is an admin',
}

const REFUSALS: Record<string, string> = {
  invalid_client_id: 'Nobody knows the app that asks for this.',
  bad_redirect_uri: 'The app wants the answer at an address that is not its own.',
  invalid_scope: 'The app asks for something that its manifest does not name.',
  no_origin: 'The answer did not come from this page.',
  not_signed_in: 'Nobody is signed in to a workspace.',
}

type Html = ReturnType<typeof html>

/** The question. */
export function consentPage(site: Site, asked: Asked): Promise<Response> {
  const { app, team } = asked.core.state
  const title = `${app.name} asks for access to ${team.name}`
  return page(title, questionOf(site, asked))
}

function questionOf({ cores }: Site, { core, person, query, scopes }: Asked): Html {
  const { app, team } = core.state
  const others = cores.filter((other) => other !== core)
  return html`
    <p class="mark">Consent · a page of the playground’s own Slack</p>
    <h1>
      <strong>${app.name}</strong> asks for access to the workspace <strong>${team.name}</strong>
    </h1>
    <p>
      You are signed in as <strong>${person.realName}</strong>.
      ${others.map((other) => linkTo(other, query))}
    </p>
    <h2>What will ${app.name} be able to do?</h2>
    <ul>
      ${scopes.split(',').map((scope) => html`<li>${WORDS[scope] ?? scope}</li>`)}
    </ul>
    ${person.isGuest ? html`<p class="note">Guests cannot install apps. Ask an admin.</p>` : ''}
    <form method="post">
      <button name="answer" value="deny">Cancel</button>
      ${person.isGuest ? '' : html`<button class="yes" name="answer" value="allow">Allow</button>`}
    </form>
  `
}

function linkTo({ state: { team } }: Core, query: URLSearchParams): Html {
  const next = new URLSearchParams(query)
  next.set('team', team.id)
  return html`<a href="?${next.toString()}">Use ${team.name} instead</a>`
}

/** Why nothing is asked. @param error Slack's code */
export const refusalPage = (error: string): Promise<Response> =>
  page(
    'Nothing to allow',
    html`<h1>Something is wrong with this request</h1>
      <p>${REFUSALS[error] ?? error}</p>
      <p class="mark">${error}</p>`,
    400,
  )

async function page(title: string, body: Html, status = 200): Promise<Response> {
  const text = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${CONSENT_STYLE}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  }
  return new Response(String(text), { status, headers })
}
