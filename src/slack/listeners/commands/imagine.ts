import type { SlackCommandMiddlewareArgs } from '@slack/bolt'
import * as v from 'valibot'
import type { Language } from '../../../turns/language.ts'
import { type Returned, draftFor } from '../../../turns/returned.ts'
import { returnedMessage } from '../../../web-api/blocks/returned.ts'
import type { Said } from '../../../web-api/blocks/said.ts'
import { escapeText, readText } from '../../../web-api/text.ts'
import { explainRefusal } from '../../../words/limits.ts'
import { explainMistakes } from '../../../words/options.ts'
import { type Words, wordsIn } from '../../../words/words.ts'
import type { Request } from '../../../workspace/desk/errand.ts'
import { askRequest } from '../../ask-request.ts'
import { type ComposeContext, NO_CONTEXT } from '../../compose/compose-context.ts'
import { choicesFor } from '../../compose/compose-state.ts'
import { openImproving } from '../../compose/improve-words.ts'
import { openCompose } from '../../compose/open-compose.ts'
import { isOutsider } from '../../outsiders.ts'
import { CommandSchema } from '../../receiving/interaction.ts'
import type { Services } from '../../services.ts'
import { type Typed, returnAsked, returnMisread } from '../../returned-words.ts'
import { type SpokenWish, readSpoken } from '../../spoken-wish.ts'
import { slackTimestamp } from '../../timestamp.ts'
import { type Wish, readWish } from '../../wish.ts'
import { openForm } from './forms.ts'
import { answerReplies, readReplies } from './replies.ts'

type Command = v.InferOutput<typeof CommandSchema>
interface Args extends Pick<SlackCommandMiddlewareArgs, 'ack'> {
  readonly body: unknown
}

/** `/imagine <prompt>` starts a thread; without words it opens the modal, `describe` one for pictures; `help` explains. */
export const imagineCommand =
  (services: Services) =>
  async ({ body, ack }: Args): Promise<void> => {
    const command = v.parse(CommandSchema, body)
    const tell = (text: string) => ack({ response_type: 'ephemeral', text })
    const { team } = command.tenant
    const languageOfThem = () => services.languageOf(team, command.user_id)
    const wordsForThem = async () => wordsIn(await languageOfThem())
    if (await isOutsider(command.tenant, command.user_id, services))
      return tell((await wordsForThem()).tells.outsider)
    const said = readText(command.text, null)
    const at = { team, channel: command.channel_id, userId: command.user_id }
    const replies = readReplies(said)
    if (replies !== undefined)
      return tell(await answerReplies(replies, at, await wordsForThem(), services))
    if (/^help$/i.test(said)) {
      const words = await wordsForThem()
      return tell(`${words.help}\n${await answerReplies(null, at, words, services)}`)
    }
    const formProblem = await openForm(said, command, services)
    if (formProblem !== undefined) return formProblem === null ? ack() : tell(formProblem)
    const giveBack = async (sentence: string, returned: Returned) => {
      const words = await wordsForThem()
      const message = await returning(sentence, returned, words, command, services)
      await ack({ response_type: 'ephemeral', ...message })
    }
    const wish = readWish(said, services.config.gemini.model)
    if (!wish.ok) {
      const sentence = escapeText(explainMistakes(wish.error.mistakes, await wordsForThem()))
      return giveBack(sentence, returnMisread(typedIn(said, wish.error.rest, command), wish.error))
    }
    if (wish.value.prompt === '' || wish.value.toImprove) {
      const language = await languageOfThem()
      const isOpen = await openModal(wish.value, command, { language, team }, services)
      if (isOpen) return ack()
      const { help, offers } = wordsIn(language)
      return wish.value.prompt === ''
        ? tell(help)
        : giveBack(offers.formLate, returnAsked(typedIn(said, wish.value, command)))
    }
    const request = requestOf(readSpoken(wish.value), command, team, services)
    const receipt = await services.receive(team, { ...request, saysRefusal: true })
    if (typeof receipt === 'object') {
      const sentence = explainRefusal(receipt, await wordsForThem(), 'mrkdwn')
      return giveBack(sentence, returnAsked(typedIn(said, wish.value, command)))
    }
    await (wish.value.isPrivate ? tell((await wordsForThem()).tells.inPrivate) : ack())
  }

/** Words that come back, kept for the buttons below them. */
async function returning(
  sentence: string,
  returned: Returned,
  words: Words,
  { tenant: { team }, user_id: userId }: Command,
  services: Services,
): Promise<Said> {
  const { offer } = returned
  if (offer !== null) await services.keepDraft(team, offer.draft, draftFor(offer), userId)
  return returnedMessage(sentence, returned, words)
}

/** What was typed behind the command, and where it would be painted. */
const typedIn = (
  typed: string,
  { prompt, settings, count, ratios, isPrivate }: Wish,
  { channel_id: channel }: Command,
): Typed => ({
  typed,
  words: prompt,
  aim: {
    ...{ channel, threadTs: null, isNew: true, version: null, files: [] },
    ...{ settings, count, ratios, isPrivate },
  },
})

/** Where a modal of the command belongs. */
const contextOf = (
  { channel_id: channel, response_url: responseUrl }: Command,
  language: Language,
): ComposeContext => ({ ...NO_CONTEXT, language, channel, responseUrl: responseUrl ?? null })

/** Opens the modal at once, with what was asked for chosen in it; better words follow. */
async function openModal(
  { prompt, settings, count, ratios, isPrivate }: Wish,
  command: Command,
  { language, team }: { readonly language: Language; readonly team: string },
  services: Services,
): Promise<boolean> {
  const { trigger_id: triggerId } = command
  const context = { ...contextOf(command, language), ratios }
  const chosen = choicesFor({ settings, count, ratios, isPrivate })
  if (prompt === '') return (await openCompose({ triggerId, context, chosen }, services)) !== null
  const state = { context, prompt, added: 0, template: null, chosen }
  const rest = await openImproving(triggerId, state, { team, userId: command.user_id }, services)
  if (rest !== null) services.later(rest)
  return rest !== null
}

const requestOf = (
  { prompt, settings, count, ratios, fromWords, isPrivate }: SpokenWish,
  command: Command,
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
        ...{ prompt, settings, count, ratios, fromWords },
        files: [],
        // A new thread has no versions: what reads like one is a part of the prompt.
        wanted: null,
        responseUrl: command.response_url ?? null,
      },
    },
    services,
  )
