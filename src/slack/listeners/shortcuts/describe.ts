import type { MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt'
import { createPictureLinks } from '../../../pictures/links.ts'
import { wordsIn } from '../../../words/words.ts'
import { describeRequest } from '../../describe-request.ts'
import { sourcesInMessage } from '../../describe-sources.ts'
import { readPictures } from '../../message-pictures.ts'
import type { Services } from '../../services.ts'
import { readTenant } from '../../receiving/tenant.ts'

/** “Describe this picture”, on any message: its pictures become prompts, for the one who asks. */
export const describeShortcut =
  (services: Services) =>
  async ({ shortcut, ack }: SlackShortcutMiddlewareArgs<MessageShortcut>): Promise<void> => {
    const tenant = readTenant(shortcut)
    if (tenant !== null) {
      const found = readPictures(shortcut.message)
      const { ts, threadTs } = found
      const links = createPictureLinks(services.config.secret)
      const pictures = await sourcesInMessage(found, links)
      const describer = {
        key: `shortcut/${shortcut.trigger_id}`,
        team: tenant.team,
        channel: shortcut.channel.id,
        // What is told about the first message of a thread stands beside it, in the channel.
        threadTs: threadTs === ts ? null : threadTs,
        userId: shortcut.user.id,
        responseUrl: shortcut.response_url,
      }
      const words = wordsIn(await services.languageOf(tenant.team, shortcut.user.id))
      await services.receive(tenant.team, describeRequest(describer, pictures, words))
    }
    await ack()
  }
