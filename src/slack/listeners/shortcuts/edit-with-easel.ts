import type { MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt'
import * as v from 'valibot'
import { NO_CONTEXT } from '../../compose-context.ts'
import { openCompose } from '../../open-compose.ts'
import type { Services } from '../../services.ts'
import { readTenant } from '../../tenant.ts'
import { FileSchema } from '../../files.ts'

const MessageSchema = v.object({
  ts: v.string(),
  thread_ts: v.optional(v.string()),
  files: v.fallback(v.nullish(v.array(v.fallback(v.nullable(FileSchema), null)), []), []),
})

const isPicture = (mimetype: string | null): boolean =>
  mimetype === null || mimetype.startsWith('image/')

/** "Edit with Easel", on any message: its pictures are the inputs, and its thread is where they go. */
export const editShortcut =
  (services: Services) =>
  async ({ shortcut, ack }: SlackShortcutMiddlewareArgs<MessageShortcut>): Promise<void> => {
    const message = v.parse(MessageSchema, shortcut.message)
    const files = (message.files ?? []).flatMap((file) =>
      file !== null && isPicture(file.mimetype) ? [{ id: file.id, name: file.name ?? '' }] : [],
    )
    const tenant = readTenant(shortcut)
    if (tenant === null) return ack()
    const context = {
      ...NO_CONTEXT,
      language: await services.languageOf(tenant.team, shortcut.user.id),
      channel: shortcut.channel.id,
      threadTs: message.thread_ts ?? message.ts,
      files,
      responseUrl: shortcut.response_url,
    }
    const { trigger_id: triggerId } = shortcut
    await openCompose({ triggerId, context }, services)
    await ack()
  }
