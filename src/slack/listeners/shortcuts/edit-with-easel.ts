import * as v from 'valibot'
import { picturesOf } from '../../../turns/turn-record.ts'
import { type Words, wordsIn } from '../../../words/words.ts'
import { type ComposeContext, NO_CONTEXT } from '../../compose/compose-context.ts'
import { type MessagePictures, readPictures } from '../../message-pictures.ts'
import { filledIn, goesOnFrom } from '../../compose/goes-on.ts'
import { openCompose } from '../../compose/open-compose.ts'
import { findOwnPicture } from '../../own-picture.ts'
import {
  type MessageShortcut,
  MessageShortcutSchema,
  type ShortcutArgs,
} from '../../receiving/interaction.ts'
import type { Services } from '../../services.ts'

/**
 * "Edit with Easel", on any message: its pictures are the inputs, and its thread is where they go. On one
 * of Easel's own, it is the version that is edited.
 */
export const editShortcut =
  (services: Services) =>
  async ({ body, ack }: ShortcutArgs): Promise<void> => {
    const shortcut = v.parse(MessageShortcutSchema, body)
    const { team } = shortcut.tenant
    const language = await services.languageOf(team, shortcut.user.id)
    const words = wordsIn(language)
    const message = readPictures(shortcut.message, services.config.slack.apiUrl)
    const found = await contextOf(message, team, shortcut.channel.id, words, services)
    if (typeof found === 'string') await tellUser(shortcut, message, found, team, services)
    else {
      const context = { ...found, language, responseUrl: shortcut.response_url ?? null }
      const chosen = filledIn(context.goesOn)
      const shown = await openCompose({ triggerId: shortcut.trigger_id, context, chosen }, services)
      if (shown === null) await tellUser(shortcut, message, words.offers.pressAgain, team, services)
    }
    await ack()
  }

/** What the modal is about; or why there is nothing to edit. */
async function contextOf(
  { threadTs, files, urls }: MessagePictures,
  team: string,
  channel: string,
  { tells, presses }: Words,
  services: Services,
): Promise<ComposeContext | string> {
  const own = await findOwnPicture(urls, services.config.secret)
  // What is quoted from another conversation is not opened up to this one.
  if (own?.place.team === team && own.place.channel === channel) {
    const history = await services.historyOf(own.place, own.turnId)
    const record = history?.record ?? null
    const at =
      record === null
        ? -1
        : picturesOf(record).findIndex(({ key }) => key.startsWith(`${own.stem}.`))
    if (history === null || record === null || at < 0) return presses.unknown
    const version = { version: record.version, picture: at + 1 }
    const goesOn = goesOnFrom(record, at + 1, history)
    return { ...NO_CONTEXT, channel, threadTs: own.place.threadTs, version, goesOn }
  }
  if (files.length > 0) return { ...NO_CONTEXT, channel, threadTs, files: [...files] }
  return urls.length > 0 ? tells.picturesElsewhere : tells.noPictures
}

const tellUser = (
  { trigger_id: triggerId, channel, user, response_url: responseUrl }: MessageShortcut,
  { ts, threadTs }: MessagePictures,
  text: string,
  team: string,
  services: Services,
) =>
  services.receive(team, {
    key: `shortcut/${triggerId}`,
    onlyInEasel: false,
    errand: {
      kind: 'tell',
      channel: channel.id,
      threadTs: threadTs === ts ? null : threadTs,
      userId: user.id,
      responseUrl: responseUrl ?? null,
      text,
    },
  })
