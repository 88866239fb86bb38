/** Sends what was written: a slash command to the app, anything else as a message. */
import { api } from '../store/api.ts'
import { mentionable } from '../store/directory.ts'
import { app } from '../store/state.ts'
import { actingAs } from '../store/ui.ts'
import { noteCommand, noteMessage } from '../guide/guide-store.ts'
import { noteWritten } from '../messages/stick-to-end.ts'
import { type Draft, clearDraft, setDraft } from './drafts.ts'
import { parseCommand, toMrkdwn } from './entities.ts'

export interface Target {
  place: string
  channel: string
  thread: string | undefined
  broadcast: boolean
}

/** Why a command cannot go from here, in Slack's words. */
export function commandObjection(text: string, thread: string | undefined): string | undefined {
  const typed = parseCommand(text)
  if (!typed) return undefined
  const isKnown = app.value?.commands.some((each) => each.command === typed.command) === true
  if (!isKnown) return `${typed.command} is not a valid command.`
  return thread === undefined ? undefined : `${typed.command} is not supported in threads. Sorry!`
}

async function sendCommand(target: Target, command: string, text: string): Promise<boolean> {
  const reply = await api.command({
    user: actingAs.value,
    channel: target.channel,
    command,
    text,
    ...(target.thread === undefined ? {} : { threadTs: target.thread }),
  })
  if (reply.ok) noteCommand(command)
  return reply.ok
}

async function sendMessage(target: Target, draft: Draft): Promise<boolean> {
  const files = draft.files.flatMap((file) => (file.id === undefined ? [] : [file.id]))
  const reply = await api.say({
    user: actingAs.value,
    channel: target.channel,
    text: toMrkdwn(draft.text.trim(), mentionable.value),
    ...(target.thread === undefined ? {} : { threadTs: target.thread }),
    ...(files.length > 0 ? { files } : {}),
    ...(target.broadcast ? { broadcast: true } : {}),
  })
  if (reply.ok) noteMessage(target.thread, files.length)
  return reply.ok
}

/** Sends a draft and empties its composer; a draft that could not be sent comes back. */
export async function sendDraft(target: Target, draft: Draft): Promise<void> {
  const typed = draft.files.length === 0 ? parseCommand(draft.text) : undefined
  if (typed) setDraft(target.place, { text: '' })
  else clearDraft(target.place)
  noteWritten(target.place)
  const sent = typed
    ? await sendCommand(target, typed.command, typed.text)
    : await sendMessage(target, draft)
  if (!sent) setDraft(target.place, typed ? { text: draft.text } : withoutPreviews(draft))
}

const withoutPreviews = (draft: Draft): Draft => ({
  ...draft,
  files: draft.files.map((file) => ({ ...file, url: undefined })),
})
