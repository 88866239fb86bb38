/** The app's manifest asks Slack for all that the code uses, and for nothing else. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '../playground/lib/test.ts'
import { BOT_SCOPES } from '../src/slack/scopes.ts'
import * as v from 'valibot'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const named = v.object({ callback_id: v.string(), type: v.string() })
const ManifestSchema = v.object({
  features: v.object({
    shortcuts: v.array(named),
    slash_commands: v.array(v.object({ command: v.string() })),
    app_home: v.object({ home_tab_enabled: v.boolean(), messages_tab_enabled: v.boolean() }),
  }),
  oauth_config: v.object({ scopes: v.object({ bot: v.array(v.string()) }) }),
  settings: v.object({
    event_subscriptions: v.object({ bot_events: v.array(v.string()) }),
    interactivity: v.object({ is_enabled: v.literal(true) }),
  }),
})
const manifest = v.parse(ManifestSchema, JSON.parse(read('manifest.json')))

const sources = globSync('src/**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts'))
  .map(read)

const found = (pattern: RegExp): string[] => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].flatMap((hit) => hit[1] ?? []))),
]

/** https://docs.slack.dev/reference/methods: what each method needs. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'assistant.threads.setStatus': ['chat:write'],
  'auth.revoke': [],
  'auth.test': [],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'conversations.join': ['channels:join'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'files.completeUploadExternal': ['files:write'],
  'files.delete': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'files.info': ['files:read'],
  'oauth.v2.access': [],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.update': [],
}

/** What each event needs: https://docs.slack.dev/reference/events */
const EVENT_SCOPES: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  tokens_revoked: [],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  'message.mpim': ['mpim:history'],
  user_change: ['users:read'],
}

const METHOD = /'((?:assistant|auth|chat|conversations|files|team|users|views)\.[a-zA-Z.]+)'/g

test('every scope that the code needs is asked for, and no other', () => {
  const methods = found(METHOD)
  assert.ok(methods.length > 10)
  for (const method of methods) assert.ok(SCOPES[method], `which scopes does ${method} need?`)
  const needed = new Set([
    'commands',
    ...methods.flatMap((method) => SCOPES[method] ?? []),
    ...manifest.settings.event_subscriptions.bot_events.flatMap((name) => EVENT_SCOPES[name] ?? []),
  ])
  assert.deepEqual([...manifest.oauth_config.scopes.bot].sort(), [...needed].sort())
  assert.deepEqual([...BOT_SCOPES].sort(), [...needed].sort())
})

test('every event that has a listener is subscribed to, and no other', () => {
  const events = manifest.settings.event_subscriptions.bot_events
  const kinds = new Set(events.map((name) => name.split('.', 1)[0]))
  assert.deepEqual(kinds, new Set(found(/app\.event\('(\w+)'/g)))
  for (const event of events) assert.ok(EVENT_SCOPES[event], `which scopes does ${event} need?`)
})

test('every command and shortcut has a listener, and the other way round', () => {
  const { shortcuts, slash_commands: commands, app_home: home } = manifest.features
  assert.deepEqual(
    commands.map(({ command }) => command),
    found(/app\.command\('([^']+)'/g),
  )
  assert.deepEqual(
    shortcuts.map(({ callback_id: id }) => id).sort(),
    found(/app\.shortcut\(\s*\{\s*callback_id: '([^']+)'/g).sort(),
  )
  assert.deepEqual([home.home_tab_enabled, home.messages_tab_enabled], [true, true])
})
