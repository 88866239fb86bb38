/** Where Easel is met in Slack: the listeners are registered by these tables, and the manifest is made from them. */

/** Events that have a listener: what the app subscribes to for each, and the scope of each subscription. */
export const EVENTS = {
  app_home_opened: { app_home_opened: [] },
  app_mention: { app_mention: ['app_mentions:read'] },
  app_uninstalled: { app_uninstalled: [] },
  message: {
    'message.channels': ['channels:history'],
    'message.groups': ['groups:history'],
    'message.im': ['im:history'],
    'message.mpim': ['mpim:history'],
  },
  tokens_revoked: { tokens_revoked: [] },
  user_change: { user_change: ['users:read'] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

export type EventName = keyof typeof EVENTS

/** Slash commands. Slack sends them to any app that has the scope `commands`, as shortcuts. */
export const COMMANDS = {
  '/imagine': { description: 'Ask for a picture', usage_hint: 'a lighthouse at dusk' },
} as const

export type CommandName = keyof typeof COMMANDS

/** Shortcuts by their callback ids; a name has at most 24 characters. */
export const SHORTCUTS = {
  'easel.new': {
    name: 'Make a picture',
    type: 'global',
    description: 'Describe a picture, and Easel paints it',
  },
  'easel.edit': {
    name: 'Edit with Easel',
    type: 'message',
    description: 'Edit the pictures of this message',
  },
  'easel.describe': {
    name: 'Describe this picture',
    type: 'message',
    description: 'Turn the pictures of this message into prompts',
  },
} as const

export type ShortcutId = keyof typeof SHORTCUTS

/** Where Slack sends what: these are the routes, and the manifest's addresses. */
export const SLACK_PATHS = {
  events: '/slack/events',
  install: '/slack/install',
  redirect: '/slack/oauth_redirect',
} as const
