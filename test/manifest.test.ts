/** The app's manifest asks Slack for all that the code uses, and for nothing else, in a shape that Slack takes. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { test } from '../playground/lib/test.ts'
import { PLACEHOLDER_ORIGIN, appManifest, createAppLink } from '../scripts/manifest/app-manifest.ts'
import { BOT_SCOPES, missingScopes } from '../src/slack/scopes.ts'
import { COMMANDS, EVENTS, SHORTCUTS } from '../src/slack/surfaces.ts'
import { METHOD_SCOPES } from '../src/web-api/methods.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const isManifest = new Ajv2020({ strict: false }).compile(
  JSON.parse(read('test/fixtures/slack-manifest.schema.json')),
)
const ours = appManifest(PLACEHOLDER_ORIGIN)

const code = globSync('src/**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts') && !path.endsWith('test-kit.ts'))
  .map((path) => ({ path, text: read(path) }))

const found = (pattern: RegExp, but = ''): Set<string> =>
  new Set(
    code
      .filter(({ path }) => path !== but)
      .flatMap(({ text }) => [...text.matchAll(pattern)].flatMap((hit) => hit[1] ?? [])),
  )

test('manifest.json is what the code says; `npm run manifest` writes it anew', () => {
  assert.deepEqual(JSON.parse(read('manifest.json')), ours)
})

test('Slack takes the manifest, for any address', () => {
  for (const manifest of [ours, appManifest('https://a.example')])
    assert.ok(isManifest(manifest), JSON.stringify(isManifest.errors))
})

test('what Slack does not take is found', () => {
  const { features, settings } = ours
  const [shortcut] = features.shortcuts
  const event_subscriptions = { ...settings.event_subscriptions, request_url: 'a.example' }
  const wrong = [
    { ...ours, colour: 'red' },
    { ...ours, display_information: { ...ours.display_information, name: 'E'.repeat(36) } },
    { ...ours, features: { ...features, shortcuts: [{ ...shortcut, name: 'n'.repeat(25) }] } },
    { ...ours, features: { ...features, shortcuts: [{ ...shortcut, type: 'channel' }] } },
    { ...ours, settings: { ...settings, event_subscriptions } },
    { ...ours, oauth_config: { scopes: { bots: [] } } },
  ]
  for (const manifest of wrong) assert.ok(!isManifest(manifest))
})

/** As Slack's pages of methods and events say: https://docs.slack.dev/reference/scopes */
const NEEDED = [
  'app_mentions:read',
  'channels:history',
  'channels:join',
  'channels:read',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'mpim:history',
  'mpim:read',
  'users:read',
]

test('the scopes are those of the methods, events and commands', () => {
  assert.deepEqual(BOT_SCOPES, NEEDED)
  assert.deepEqual(ours.oauth_config.scopes.bot, NEEDED)
})

test('an older set of scopes is told by what it lacks', () => {
  assert.deepEqual(missingScopes(NEEDED), [])
  assert.deepEqual(missingScopes(['chat:write', 'team:read', ...NEEDED.slice(2)]), [
    'app_mentions:read',
    'channels:history',
  ])
})

test('every method of the table is called, and no other', () => {
  const method =
    /'((?:assistant|auth|chat|conversations|files|oauth|team|users|views)\.[a-zA-Z0-9.]+)'/g
  const called = found(method, 'src/web-api/methods.ts')
  const known = new Set(Object.keys(METHOD_SCOPES))
  assert.ok(known.size > 10)
  assert.deepEqual(
    { unknown: [...called.difference(known)], unused: [...known.difference(called)] },
    { unknown: [], unused: [] },
  )
})

test('nothing is listened to beside the tables, and everything in them has a listener', () => {
  assert.deepEqual([...found(/app\.(?:event|command|shortcut)\(\s*[{'"`/]([^,)]*)/g)], [])
  const listeners = read('src/slack/listeners/index.ts')
  for (const name of Object.keys({ ...EVENTS, ...COMMANDS, ...SHORTCUTS }))
    assert.match(listeners, new RegExp(`'?${RegExp.escape(name)}'?: `), name)
})

test('the page that makes the app gets the whole manifest in its address', () => {
  const link = new URL(
    createAppLink('https://api.slack.com/apps', appManifest('https://a.example')),
  )
  assert.equal(link.searchParams.get('new_app'), '1')
  assert.deepEqual(
    JSON.parse(link.searchParams.get('manifest_json') ?? ''),
    appManifest('https://a.example'),
  )
  // Browsers and servers take addresses of 8,000 characters.
  assert.ok(link.href.length < 8000, `${link.href.length}`)
})
