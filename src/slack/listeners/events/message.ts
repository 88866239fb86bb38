import type { SlackEventMiddlewareArgs } from '@slack/bolt'
import { isAsking } from '../../../turns/settings.ts'
import { readVersionWords } from '../../../turns/version-words.ts'
import { escapeText } from '../../../web-api/text.ts'
import { explainMistake } from '../../../words/options.ts'
import { HELP, SAME_PICTURE } from '../../../words/phrases.ts'
import type { Request } from '../../../workspace/errand.ts'
import { askRequest } from '../../ask-request.ts'
import { type Heard, hear } from '../../heard.ts'
import type { Services } from '../../services.ts'
import { readTenant } from '../../tenant.ts'
import { readWish } from '../../wish.ts'

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
    await services.receive(tenant.team, requestOf(heard, tenant.team, services))
  }

/** An ask; or words for the one who said something that cannot be painted. */
function requestOf(heard: Heard, team: string, services: Services): Request {
  const hasFiles = heard.files.length > 0
  if (!hasFiles && /^(help[.!?]?)?$/i.test(heard.prompt)) return tell(heard, HELP)
  const isNew = heard.threadTs === heard.ts
  const { model } = services.config.gemini
  const wish = readWish(heard.prompt, isNew ? model : null)
  if (!wish.ok) return tell(heard, escapeText(explainMistake(wish.error)))
  const isPrivate = wish.value.isPrivate && !heard.channel.startsWith('D')
  if (isPrivate && !isNew)
    return tell(heard, escapeText(explainMistake({ mistake: 'private_in_thread' })))
  const { settings, count } = wish.value
  const { wanted, prompt } = readVersionWords(wish.value.prompt)
  const isWordless = prompt === '' && !hasFiles
  if (isNew && isWordless && wanted === null) return tell(heard, HELP)
  const changesSettings = count > 1 || isAsking(settings)
  return askRequest(
    {
      key: keyOf(heard),
      onlyInEasel: heard.onlyInEasel,
      isPrivate,
      ask: {
        team,
        channel: heard.channel,
        threadTs: isPrivate ? null : heard.threadTs,
        askedAt: heard.ts,
        userId: heard.userId,
        files: heard.files,
        isSpoken: !isPrivate,
        prompt: isWordless && changesSettings ? SAME_PICTURE : prompt,
        wanted,
        settings,
        count,
        responseUrl: null,
      },
    },
    services,
  )
}

const keyOf = ({ channel, ts }: Heard): string => `${channel}/${ts}`

const tell = (heard: Heard, text: string): Request => ({
  key: keyOf(heard),
  onlyInEasel: heard.onlyInEasel,
  errand: {
    kind: 'tell',
    channel: heard.channel,
    // In a thread that nobody else has written in, an ephemeral message would not show.
    threadTs: heard.threadTs === heard.ts ? null : heard.threadTs,
    userId: heard.userId,
    responseUrl: null,
    text,
  },
})
