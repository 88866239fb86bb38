import type { SlackEventMiddlewareArgs } from '@slack/bolt'
import type { Model } from '../../../gemini/models.ts'
import { newTurnId } from '../../../turns/ask.ts'
import { readVersionWords } from '../../../turns/version-words.ts'
import { escapeText } from '../../../web-api/text.ts'
import { explainMistake } from '../../../words/options.ts'
import { HELP, SAME_PICTURE } from '../../../words/phrases.ts'
import type { Errand } from '../../../workspace/errand.ts'
import { type Heard, hear } from '../../heard.ts'
import type { Services } from '../../services.ts'
import { readTenant } from '../../tenant.ts'
import { readNewWish, readWish } from '../../wish.ts'

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
    const { threadReplies, gemini } = services.config
    const heard = hear(event, { botUserId: tenant.botUserId, threadReplies })
    if (heard === null) return
    await services.receive(tenant.team, {
      key: `${heard.channel}/${heard.ts}`,
      onlyInEasel: heard.onlyInEasel,
      errand: errandOf(heard, tenant.team, services.origin, gemini.model),
    })
  }

/** An ask; or words for the one who said something that cannot be painted. */
function errandOf(heard: Heard, team: string, origin: string, defaultModel: Model): Errand {
  if (heard.files.length === 0 && /^(help[.!?]?)?$/i.test(heard.prompt)) return tell(heard, HELP)
  const isNew = heard.threadTs === heard.ts
  const wish = isNew ? readNewWish(heard.prompt, defaultModel) : readWish(heard.prompt)
  if (!wish.ok) return tell(heard, escapeText(explainMistake(wish.error)))
  const isDirect = heard.channel.startsWith('D')
  const isPrivate = wish.value.isPrivate && !isDirect
  if (isPrivate && !isNew)
    return tell(heard, escapeText(explainMistake({ mistake: 'private_in_thread' })))
  const { wanted, prompt } = readVersionWords(wish.value.prompt)
  const { settings } = wish.value
  const changesSettings = Object.values(settings).some((value) => value !== null)
  if (isNew && prompt === '' && heard.files.length === 0 && wanted === null)
    return tell(heard, HELP)
  return {
    kind: 'ask',
    openingTried: false,
    isPrivate,
    ask: {
      turnId: newTurnId(),
      team,
      channel: heard.channel,
      threadTs: isPrivate ? null : heard.threadTs,
      askedAt: heard.ts,
      userId: heard.userId,
      files: heard.files,
      prompt: prompt === '' && heard.files.length === 0 && changesSettings ? SAME_PICTURE : prompt,
      wanted,
      settings,
      origin,
      responseUrl: null,
    },
  }
}

const tell = ({ channel, threadTs, ts, userId }: Heard, text: string): Errand => ({
  kind: 'tell',
  channel,
  // In a thread that nobody else has written in, an ephemeral message would not show.
  threadTs: threadTs === ts ? null : threadTs,
  userId,
  responseUrl: null,
  text,
})
