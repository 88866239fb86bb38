const CHANNELS = ['channels:read', 'groups:read', 'im:read', 'mpim:read'] as const

/**
 * Every method of Slack's Web API that Easel calls, and the scopes that it needs. A call of any other method
 * does not compile, so no scope can be forgotten. https://docs.slack.dev/reference/methods
 */
export const METHOD_SCOPES = {
  'assistant.threads.setStatus': ['chat:write'],
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'conversations.info': CHANNELS,
  'conversations.join': ['channels:join'],
  'conversations.members': CHANNELS,
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
} as const satisfies Readonly<Record<string, readonly string[]>>

export type SlackMethod = keyof typeof METHOD_SCOPES
