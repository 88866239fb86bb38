/** Takes the words of a painted turn out of what is kept and shown of it; its pictures stay. */
import { previewKey, turnPrefix, uploadPrefix } from '../../turns/keys.ts'
import { type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import { notice } from '../../web-api/blocks/placeholder.ts'
import { wordsIn } from '../../words/words.ts'
import { changeTo, showAgain } from '../steps/show-again.ts'
import type { Studio } from '../studio.ts'
import { type Turn, isOverview } from '../turn.ts'
import { unsaidRecord } from './unsaid.ts'

/** What a picture is called when somebody downloads it: its name had words of the prompt. */
const FILE_NAME = 'easel'

/**
 * Throws where storage or Slack cannot do it now. It may be done twice.
 * @param showing the turns whose messages show a version again
 */
export async function rewriteTurn(
  turn: Turn,
  showing: (version: number) => Turn[],
  studio: Studio,
): Promise<void> {
  const { turnId } = turn.ask
  const [found] = await studio.history.get([turnId])
  const record = found === undefined ? null : rewritten(found, turn)
  if (record !== null) await studio.history.put(record)
  const { outcome } = turn
  const painted = record ?? (outcome?.kind === 'painted' ? outcome.record : null)
  if (turn.isUnsaid) {
    await cleanObjects(turn, painted, studio)
    await studio.forgetWords(turnId)
  }
  // What is still to be posted is posted without them.
  if (record === null || turn.state !== 'done') return
  await showAgain(turn, record, studio)
  if (!turn.isUnsaid) return
  for (const shown of showing(record.version)) {
    if (!isOverview(shown)) await showAgain(shown, record, studio)
    else {
      const { outdated } = wordsIn(shown.ask.language).status
      await changeTo(shown, notice(outdated, null), record, studio)
    }
  }
}

function rewritten(record: TurnRecord, { ask, isUnsaid }: Turn): TurnRecord {
  const named = { ...record }
  if (ask.paidBy === undefined) delete named.paidBy
  return isUnsaid ? unsaidRecord(named) : named
}

/** What was attached and the signatures go; pictures lose the name that they are downloaded by. */
async function cleanObjects(
  { ask }: Turn,
  record: TurnRecord | null,
  { pictures }: Studio,
): Promise<void> {
  await pictures.removeAll(uploadPrefix(ask, ask.turnId))
  await pictures.removeAll(turnPrefix(ask, ask.turnId), '.sig')
  for (const { key } of record === null ? [] : picturesOf(record))
    for (const named of [key, previewKey(key)]) await pictures.copy(named, named, FILE_NAME)
}
