/** Changes messages that show a version, when something of it has changed that they say. */
import { type TurnRecord } from '../../turns/turn-record.ts'
import type { Said } from '../../web-api/blocks/said.ts'
import { updateMessage } from '../../web-api/messages.ts'
import { expectNow } from '../forgetting/expect-now.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { type Shown, resultOf } from './result-of.ts'

/**
 * The message of a turn that has painted a version, or has gone back to one of its pictures. Throws where Slack
 * cannot do it now.
 */
export async function showAgain(turn: Turn, record: TurnRecord, studio: Studio): Promise<void> {
  await changeTo(turn, await resultOf(turn, shownAs(turn, record), studio), record, studio)
}

/** The same, with something else to say. */
export async function changeTo(
  { placeholderTs: ts, ask }: Turn,
  said: Said,
  record: TurnRecord,
  { slack }: Studio,
): Promise<void> {
  if (ts === null) return
  const mark = { turnId: ask.turnId, version: ask.turnId === record.turnId ? record.version : null }
  expectNow(await updateMessage(slack.call, { channel: ask.channel, ts }, said, mark))
}

function shownAs({ ask: { wanted, turnId } }: Turn, record: TurnRecord): Shown {
  if (turnId === record.turnId) return { kind: 'painted', record, unpainted: null }
  const picture = typeof wanted === 'object' ? wanted?.picture : null
  return { kind: 'went_back', record, picture: picture ?? 1 }
}
