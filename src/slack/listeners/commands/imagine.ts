import type { SlackCommandMiddlewareArgs } from '@slack/bolt'
import type { Language } from '../../../turns/language.ts'
import { escapeText, readText } from '../../../web-api/text.ts'
import { explainMistake } from '../../../words/options.ts'
import { wordsIn } from '../../../words/words.ts'
import type { Request } from '../../../workspace/errand.ts'
import { askRequest } from '../../ask-request.ts'
import { NO_CONTEXT } from '../../compose-context.ts'
import { openCompose } from '../../open-compose.ts'
import type { Services } from '../../services.ts'
import { readTenant } from '../../tenant.ts'
import { slackTimestamp } from '../../timestamp.ts'
import { type Wish, readWish } from '../../wish.ts'

type Args = SlackCommandMiddlewareArgs

/** `/imagine <prompt>` starts a thread; without words it opens the modal; `help` explains. */
export const imagineCommand =
  (services: Services) =>
  async ({ command, ack }: Args): Promise<void> => {
    const tell = (text: string) => ack({ response_type: 'ephemeral', text })
    const tenant = readTenant(command)
    if (tenant === null) return ack()
    const { team } = tenant
    const languageOfThem = () => services.languageOf(team, command.user_id)
    const wordsForThem = async () => wordsIn(await languageOfThem())
    const said = readText(command.text ?? '', null)
    if (/^help$/i.test(said)) return tell((await wordsForThem()).help)
    const wish = readWish(said, services.config.gemini.model)
    if (!wish.ok) return tell(escapeText(explainMistake(wish.error, await wordsForThem())))
    if (wish.value.prompt === '') {
      const language = await languageOfThem()
      return (await openModal(command, language, services)) ? ack() : tell(wordsIn(language).help)
    }
    await services.receive(team, requestOf(wish.value, command, team, services))
    await (wish.value.isPrivate ? tell((await wordsForThem()).tells.inPrivate) : ack())
  }

async function openModal(
  command: Args['command'],
  language: Language,
  services: Services,
): Promise<boolean> {
  const { channel_id: channel, response_url: responseUrl, trigger_id: triggerId } = command
  const context = { ...NO_CONTEXT, language, channel, responseUrl }
  return (await openCompose({ triggerId, context }, services)) !== null
}

const requestOf = (
  { prompt, settings, count, isPrivate }: Wish,
  command: Args['command'],
  team: string,
  services: Services,
): Request =>
  askRequest(
    {
      key: `command/${command.trigger_id}`,
      isPrivate,
      ask: {
        team,
        channel: command.channel_id,
        threadTs: null,
        askedAt: slackTimestamp(services.now()),
        userId: command.user_id,
        isSpoken: false,
        prompt,
        files: [],
        // A new thread has no versions: what reads like one is a part of the prompt.
        wanted: null,
        settings,
        count,
        responseUrl: command.response_url,
      },
    },
    services,
  )
