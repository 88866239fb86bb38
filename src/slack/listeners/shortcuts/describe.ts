import * as v from 'valibot'
import { createPictureLinks } from '../../../pictures/links.ts'
import { wordsIn } from '../../../words/words.ts'
import { describeRequest } from '../../describe-request.ts'
import { sourcesInMessage } from '../../describe-sources.ts'
import { readPictures } from '../../message-pictures.ts'
import { MessageShortcutSchema } from '../../receiving/interaction.ts'
import type { ShortcutArgs } from '../../receiving/interaction.ts'
import type { Services } from '../../services.ts'

/** “Describe this picture”, on any message: its pictures become prompts, for the one who asks. */
export const describeShortcut =
  (services: Services) =>
  async ({ body, ack }: ShortcutArgs): Promise<void> => {
    const { tenant, message, channel, user, ...shortcut } = v.parse(MessageShortcutSchema, body)
    const { team } = tenant
    const found = readPictures(message, services.config.slack.apiUrl)
    const { ts, threadTs } = found
    const links = createPictureLinks(services.config.secret)
    const pictures = await sourcesInMessage(found, links)
    const describer = {
      key: `shortcut/${shortcut.trigger_id}`,
      team,
      channel: channel.id,
      // What is told about the first message of a thread stands beside it, in the channel.
      threadTs: threadTs === ts ? null : threadTs,
      userId: user.id,
      responseUrl: shortcut.response_url ?? null,
    }
    const words = wordsIn(await services.languageOf(team, user.id))
    await services.receive(team, describeRequest(describer, pictures, words))
    await ack()
  }
