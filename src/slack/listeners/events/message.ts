import type { SlackEventMiddlewareArgs } from '@slack/bolt'
import { newTurnId } from '../../../turns/ask.ts'
import { readVersionWords } from '../../../turns/version-words.ts'
import { HELP } from '../../../words/phrases.ts'
import { type Heard, hear } from '../../heard.ts'
import type { Services } from '../../services.ts'
import { readTenant } from '../../tenant.ts'

/**
 * A message, or a mention of Easel, which Slack sends as a message too: both have the same key, so
 * the second one is known already.
 */
export const messageEvent =
  (services: Services) =>
  async ({
    event,
    body,
  }:
    | SlackEventMiddlewareArgs<'message'>
    | SlackEventMiddlewareArgs<'app_mention'>): Promise<void> => {
    const tenant = readTenant(body)
    if (tenant === null) return
    const { threadReplies } = services.config
    const heard = hear(event, { botUserId: tenant.botUserId, threadReplies })
    if (heard === null) return
    await services.receive(tenant.team, {
      key: `${heard.channel}/${heard.ts}`,
      onlyInEasel: heard.onlyInEasel,
      errand: isEmpty(heard) ? help(heard) : ask(heard, tenant.team, services.origin),
    })
  }

const isEmpty = ({ prompt, files }: Heard): boolean =>
  files.length === 0 && (prompt === '' || /^help[.!?]?$/i.test(prompt))

const help = ({ channel, threadTs, ts, userId }: Heard) =>
  ({
    kind: 'tell',
    channel,
    // In a thread that nobody else has written in, an ephemeral message would not show.
    threadTs: threadTs === ts ? null : threadTs,
    userId,
    responseUrl: null,
    text: HELP,
  }) as const

const ask = (heard: Heard, team: string, origin: string) =>
  ({
    kind: 'ask',
    openingTried: false,
    ask: {
      turnId: newTurnId(),
      team,
      channel: heard.channel,
      threadTs: heard.threadTs,
      askedAt: heard.ts,
      userId: heard.userId,
      files: heard.files,
      ...readVersionWords(heard.prompt),
      origin,
      responseUrl: null,
    },
  }) as const
