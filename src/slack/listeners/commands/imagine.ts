import type { SlackCommandMiddlewareArgs } from '@slack/bolt'
import { newTurnId } from '../../../turns/ask.ts'
import { escapeText, readText } from '../../../web-api/text.ts'
import { explainMistake } from '../../../words/options.ts'
import { HELP, TELL_PRIVATE } from '../../../words/phrases.ts'
import type { Services } from '../../services.ts'
import { readTenant } from '../../tenant.ts'
import { readNewWish } from '../../wish.ts'

/** `/imagine <prompt>` starts a thread; without words, or with `help`, it explains itself. */
export const imagineCommand =
  (services: Services) =>
  async ({ command, ack }: SlackCommandMiddlewareArgs): Promise<void> => {
    const tenant = readTenant(command)
    const prompt = readText(command.text ?? '', null)
    const wish = readNewWish(prompt, services.config.gemini.model)
    if (!wish.ok) {
      await ack({ response_type: 'ephemeral', text: escapeText(explainMistake(wish.error)) })
      return
    }
    const { isPrivate, settings } = wish.value
    if (tenant === null || wish.value.prompt === '' || /^help$/i.test(prompt)) {
      await ack({ response_type: 'ephemeral', text: HELP })
      return
    }
    await services.receive(tenant.team, {
      key: `command/${command.trigger_id}`,
      onlyInEasel: false,
      errand: {
        kind: 'ask',
        openingTried: false,
        isPrivate,
        ask: {
          turnId: newTurnId(),
          team: tenant.team,
          channel: command.channel_id,
          threadTs: null,
          askedAt: slackTimestamp(services.now()),
          userId: command.user_id,
          prompt: wish.value.prompt,
          files: [],
          // A new thread has no versions: what reads like one is a part of the prompt.
          wanted: null,
          settings,
          origin: services.origin,
          responseUrl: command.response_url,
        },
      },
    })
    await ack(isPrivate ? { response_type: 'ephemeral', text: TELL_PRIVATE } : undefined)
  }

/** A time as Slack writes it: seconds with six digits behind the point. */
const slackTimestamp = (ms: number): string => (ms / 1000).toFixed(6)
