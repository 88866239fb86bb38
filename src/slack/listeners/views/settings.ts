import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { modelOf } from '../../../gemini/models.ts'
import { noticeView } from '../../../web-api/blocks/notice.ts'
import { changeLines } from '../../../web-api/blocks/settings-lines.ts'
import { settingsView } from '../../../web-api/blocks/settings.ts'
import { mention } from '../../../web-api/text.ts'
import { type Words, wordsIn } from '../../../words/words.ts'
import type { Saved } from '../../../workspace/settings/office.ts'
import type { FieldErrors } from '../../compose/submission.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'
import { adminsOnly, formFor } from '../../settings/open-settings.ts'
import { type SettingsSubmission, readSettings } from '../../settings/settings-state.ts'
import { chosenIn } from '../../settings/settings-submission.ts'

/** "Save" in the settings modal. What cannot be saved is said below its field, and nothing is saved then. */
export const settingsSubmission =
  (services: Services) =>
  async ({ ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const submission = readSettings(body)
    // Without an answer Slack keeps the modal open.
    if (submission === null)
      return services.log('warn', 'modal_unreadable', { view: 'easel.settings' })
    const { team } = tenantOf(body)
    const words = wordsIn(submission.context.language)
    const seen = await services.seeSettings(team, body.user.id)
    if (seen.kind === 'not_admin')
      return ack({ response_action: 'update', view: noticeView(adminsOnly(seen, words)) })
    const saved = await save(submission, { team, userId: body.user.id }, words, services)
    switch (saved.kind) {
      case 'wrong':
        return ack({ response_action: 'errors', errors: saved.errors })
      case 'saved':
        return ack()
      case 'not_admin':
        return ack({ response_action: 'update', view: noticeView(adminsOnly(saved, words)) })
      case 'meanwhile':
        return ack({
          response_action: 'update',
          view: toldOf(saved, submission, seen.lastFour, words, services),
        })
    }
  }

interface Wrong {
  readonly kind: 'wrong'
  readonly errors: FieldErrors
}

/** Saves it; or what is wrong, by the block that it belongs to. */
async function save(
  { context, fields, key, removesKey }: SettingsSubmission,
  by: { readonly team: string; readonly userId: string },
  words: Words,
  services: Services,
): Promise<Saved | Wrong> {
  const { settings } = words
  const chosen = chosenIn(fields, services.config.gemini.model.id, words)
  if (!chosen.ok) return { kind: 'wrong', errors: chosen.error }
  if (key !== '') {
    const tried = await services.tryKey(key)
    const problem = tried.ok ? null : settings[tried.error === 'refused' ? 'badKey' : 'keyUntried']
    if (problem !== null) return { kind: 'wrong', errors: { gemini_key: problem } }
  }
  return services.changeSettings(by.team, {
    userId: by.userId,
    revision: context.revision,
    base: context.base,
    chosen: chosen.value,
    ...(key !== '' ? { key } : removesKey ? { key: null } : {}),
  })
}

/** The modal as it was filled in, with what others have changed since it was opened. */
function toldOf(
  { revision, changes }: Extract<Saved, { kind: 'meanwhile' }>,
  { context, fields }: SettingsSubmission,
  lastFour: string | null,
  words: Words,
  { config }: Services,
) {
  const who = [...new Set(changes.map(({ userId }) => userId))].map(mention)
  const lines = changes
    .toReversed()
    .flatMap(({ change }) => changeLines(change, words, (id) => modelOf(id).label))
  const note = [words.settings.meanwhile(words.notes.listed(who)), ...lines].join('\n')
  return settingsView({
    ...formFor({ ...context, revision }, config.gemini.model, config.usual),
    ...{ fields, lastFour, note },
  })
}
