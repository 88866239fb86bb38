/** Leaves a line in place of the messages of a deleted turn, and nothing of what they said. */
import { notice } from '../../web-api/blocks/placeholder.ts'
import { updateMessage } from '../../web-api/messages.ts'
import { wordsIn } from '../../words/words.ts'
import type { Studio } from '../studio.ts'
import type { Approval } from '../approval/approval.ts'
import { messagesOf } from '../approval/messages-of.ts'
import { type Turn, isOverview } from '../turn.ts'
import { expectNow } from './expect-now.ts'

export interface Cleared {
  readonly turn: Turn
  /** The turns whose messages show its version again. */
  readonly shownIn: readonly Turn[]
  /** What people were asked to approve of it. */
  readonly asked: readonly Approval[]
  readonly wasPainted: boolean
  /** Whether everything else is gone already. */
  readonly isForgotten: boolean
}

/** Throws where Slack cannot do it now. What it refuses for good stays: its pictures are dead. */
export async function clearMessages(
  { turn, shownIn, asked, wasPainted, isForgotten }: Cleared,
  { slack }: Pick<Studio, 'slack'>,
): Promise<void> {
  const { status } = wordsIn(turn.ask.language)
  const gone = wasPainted ? status.deleted : status.wordsDeleted
  await clear(turn, isForgotten ? gone : status.deleting, slack)
  for (const shown of shownIn) {
    const words = wordsIn(shown.ask.language).status
    await clear(shown, isOverview(shown) ? words.outdated : words.deleted, slack)
  }
  for (const one of asked)
    for (const ts of await messagesOf(one, turn, slack))
      await clear({ ...turn, placeholderTs: ts }, wordsIn(one.language).status.deleted, slack)
  for (const file of turn.slackFiles) expectNow(await slack.call('files.delete', { file }))
}

async function clear(
  { ask, placeholderTs }: Turn,
  line: string,
  { call }: Studio['slack'],
): Promise<void> {
  if (placeholderTs === null) return
  const at = { channel: ask.channel, ts: placeholderTs }
  const mark = { turnId: ask.turnId, version: null }
  const updated = await updateMessage(call, at, notice(line, null), mark)
  expectNow(updated)
  // Gone already, or the workspace lets nobody change it: then it is taken away as a whole.
  if (!updated.ok && updated.error.reason === 'message_gone')
    expectNow(await call('chat.delete', at))
}
