/** Deletes what a turn has painted: its record, its objects and its words. Each part may be done twice. */
import { previewKey } from '../turns/keys.ts'
import type { PressReceipt } from '../turns/press.ts'
import type { TurnRecord } from '../turns/turn-record.ts'
import { notice } from '../web-api/blocks/placeholder.ts'
import { updateMessage } from '../web-api/messages.ts'
import { wordsIn } from '../words/words.ts'
import type { Studio } from './studio.ts'
import { type Turn, isOverview } from './turn.ts'

/**
 * Deletes a turn's pictures and signatures; what people attached stays, since what was redone needs it.
 * @param shownIn the turns whose messages show the version again
 */
export async function deleteTurn(
  turn: Turn,
  shownIn: readonly Turn[],
  studio: Studio,
): Promise<PressReceipt> {
  const { turnId } = turn.ask
  const version = studio.versions.byTurn(turnId)
  if (version === null) return 'unknown'
  if (version.pictures === 0) return 'deleted_already'
  const [record] = await studio.history.get([turnId])
  // A record that has expired left its objects to the bucket's own rule.
  if (record !== undefined) await studio.pictures.remove(keysOf(record))
  for (const shown of [turn, ...shownIn]) await clear(shown, studio)
  // What is asked of the model later must not carry the words either.
  studio.save({ ...turn, ask: { ...turn.ask, prompt: '' } })
  await studio.history.remove(turnId)
  await studio.forgetPainted(turnId)
  // The version goes last: while it is there, the press can be repeated.
  studio.versions.remove(turnId)
  return 'done'
}

/** Leaves a line in place of a message, and nothing of what it said. */
async function clear(turn: Turn, { slack }: Studio): Promise<void> {
  const { ask, placeholderTs } = turn
  const at = { channel: ask.channel, ts: placeholderTs ?? ask.threadTs }
  const mark = { turnId: ask.turnId, version: null }
  const { deleted, outdated } = wordsIn(ask.language).status
  const left = notice(isOverview(turn) ? outdated : deleted, null)
  const said = await updateMessage(slack.call, at, left, mark)
  const isWorthRepeating = !said.ok && ['unavailable', 'rate_limited'].includes(said.error.reason)
  if (isWorthRepeating) throw new Error('Slack does not take the change now')
}

const keysOf = ({ answers }: TurnRecord): string[] =>
  answers.flatMap(({ pictures, signatures }) => [
    ...pictures.flatMap(({ key }) => [key, previewKey(key)]),
    ...Object.keys(signatures),
  ])
