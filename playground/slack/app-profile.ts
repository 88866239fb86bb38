/** The app as Slack knows it: what its manifest says, its ids and its scopes. */
import { existsSync, readFileSync } from 'node:fs'
import { isJson, parseJson } from '../lib/json.ts'
import type { AppCommand, AppShortcut } from '../protocol.ts'
import type { Seed } from './seeding.ts'

/** The app, as one workspace knows it. */
export interface AppProfile {
  id: string
  name: string
  description: string
  botUserId: string
  botId: string
  homeTab: boolean
  commands: AppCommand[]
  shortcuts: AppShortcut[]
  /** Scopes of the bot token: a method that needs another one answers `missing_scope`. */
  scopes: string[]
  /** Event types that the app subscribed to; `message.channels` and its like by their full name. */
  botEvents: string[]
}

/** The part of an app manifest (schema 2) that matters here; Slack's names. */
export interface AppManifest {
  display_information: { name: string; description?: string }
  features?: {
    app_home?: { home_tab_enabled?: boolean }
    slash_commands?: { command: string; description: string; usage_hint?: string }[]
    shortcuts?: { name: string; type: string; callback_id: string; description: string }[]
  }
  oauth_config?: { scopes?: { bot?: string[] } }
  settings?: {
    event_subscriptions?: { bot_events?: string[] }
    token_rotation_enabled?: boolean
  }
}

const words = (text: string): string[] => text.trim().split(/\s+/)

const DEFAULT_SCOPES = words(`
  app_mentions:read assistant:write chat:write commands files:read files:write reactions:write
  channels:history groups:history im:history mpim:history channels:join channels:read groups:read
  im:read im:write mpim:read team:read users:read
`)

const DEFAULT_EVENTS = words(`
  app_mention message.channels message.groups message.im message.mpim app_home_opened
  app_uninstalled tokens_revoked
`)

/** Where no manifest is found: what the design promises. */
export const DEFAULT_MANIFEST: AppManifest = {
  display_information: { name: 'Easel', description: 'Make and edit pictures in threads' },
  features: {
    app_home: { home_tab_enabled: true },
    slash_commands: [
      { command: '/imagine', description: 'Paint a picture', usage_hint: '[what to paint]' },
    ],
    shortcuts: [
      { name: 'New picture', type: 'global', callback_id: 'easel.new', description: 'Paint' },
      {
        name: 'Edit this picture',
        type: 'message',
        callback_id: 'easel.edit',
        description: 'Edit',
      },
    ],
  },
  oauth_config: {
    scopes: {
      bot: DEFAULT_SCOPES,
    },
  },
  settings: {
    event_subscriptions: {
      bot_events: DEFAULT_EVENTS,
    },
  },
}

/** Reads a manifest file; undefined where there is none. */
export function readManifest(path: string): AppManifest | undefined {
  if (!existsSync(path)) return undefined
  const manifest = parseJson(readFileSync(path, 'utf8'))
  if (!isManifest(manifest)) throw new Error(`${path} is no app manifest`)
  return manifest
}

/** The schema of the manifest is checked elsewhere. */
const isManifest = (value: unknown): value is AppManifest =>
  isJson(value) && isJson(value['display_information'])

const BUILT_IN_COMMANDS: AppCommand[] = [
  { command: '/invite', description: 'Add someone here', usageHint: '@someone', builtIn: true },
  { command: '/remove', description: 'Remove someone', usageHint: '@someone', builtIn: true },
]

/** The app of a manifest. @param bot its user in one workspace */
export function createAppProfile(manifest: AppManifest, bot: Seed['bot']): AppProfile {
  const { features = {}, display_information: display } = manifest
  const commands = (features.slash_commands ?? []).map((command) => ({
    command: command.command,
    description: command.description,
    usageHint: command.usage_hint ?? '',
    builtIn: false,
  }))
  const shortcuts = (features.shortcuts ?? []).map((shortcut) => ({
    type: shortcut.type === 'message' ? ('message' as const) : ('global' as const),
    callbackId: shortcut.callback_id,
    name: shortcut.name,
    description: shortcut.description,
  }))
  return {
    id: 'A0EASEL',
    name: display.name,
    description: display.description ?? '',
    botUserId: bot.userId,
    botId: bot.botId,
    homeTab: features.app_home?.home_tab_enabled ?? false,
    commands: [...commands, ...BUILT_IN_COMMANDS],
    shortcuts,
    scopes: manifest.oauth_config?.scopes?.bot ?? [],
    botEvents: manifest.settings?.event_subscriptions?.bot_events ?? [],
  }
}
