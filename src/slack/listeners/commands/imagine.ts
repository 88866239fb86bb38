import type { SlackCommandMiddlewareArgs } from '@slack/bolt'
import { newTurnId } from '../../../turns/ask.ts'
import { readText } from '../../../web-api/text.ts'
import { HELP } from '../../../words/phrases.ts'
import type { Services } from '../../services.ts'
import { readTenant } from '../../tenant.ts'

/** `/imagine <prompt>` starts a thread; without words, or with `help`, it explains itself. */
export const imagineCommand =
  (services: Services) =>
  async ({ command, ack }: SlackCommandMiddlewareArgs): Promise<void> => {
    const tenant = readTenant(command)
    const prompt = readText(command.text ?? '', null)
    if (tenant === null || prompt === '' || prompt.toLowerCase() === 'help') {
      await ack({ response_type: 'ephemeral', text: HELP })
      return
    }
    await services.receive(tenant.team, {
      key: `command/${command.trigger_id}`,
      onlyInEasel: false,
      errand: {
        kind: 'ask',
        openingTried: false,
        ask: {
          turnId: newTurnId(),
          team: tenant.team,
          channel: command.channel_id,
          threadTs: null,
          askedAt: slackTimestamp(services.now()),
          userId: command.user_id,
          prompt,
          files: [],
          wanted: null,
          origin: services.origin,
          responseUrl: command.response_url,
        },
      },
    })
    await ack()
  }

/** A time as Slack writes it: seconds with six digits behind the point. */
const slackTimestamp = (ms: number): string => (ms / 1000).toFixed(6)
