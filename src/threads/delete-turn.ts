/** Deletes what a turn has painted: its record, its objects and its message. Each part may be done twice. */
import type { PressReceipt } from '../turns/press.ts'
import type { TurnRecord } from '../turns/turn-record.ts'
import { notice } from '../web-api/blocks/placeholder.ts'
import { updateMessage } from '../web-api/messages.ts'
import { wordsIn } from '../words/words.ts'
import { openingOf } from './steps/announce.ts'
import type { Studio } from './studio.ts'
import type { Turn } from './turn.ts'
import { parentOf } from './versions.ts'

/** Deletes a turn's pictures and signatures; what people attached stays, since redoing needs it. */
export async function deleteTurn(turn: Turn, studio: Studio): Promise<PressReceipt> {
  const { turnId, channel, language } = turn.ask
  const [record] = await studio.history.get([turnId])
  if (record === undefined) return 'deleted_already'
  await studio.pictures.remove(keysOf(record))
  leave(turnId, studio)
  const at = { channel, ts: turn.placeholderTs ?? turn.ask.threadTs }
  const said = await updateMessage(
    studio.slack.call,
    at,
    notice(wordsIn(language).status.deleted, openingOf(turn)),
    {
      turnId,
      version: null,
    },
  )
  // The record goes last: while it is there, the press can be repeated.
  if (!said.ok && said.error.reason === 'unavailable') throw new Error('Slack is unavailable')
  await studio.history.remove(turnId)
  await studio.forgetPainted(turnId)
  return 'done'
}

const keysOf = ({ answers }: TurnRecord): string[] =>
  answers.flatMap(({ pictures, signatures }) => [
    ...pictures.map(({ key }) => key),
    ...Object.keys(signatures),
  ])

/** The thread goes back to where the deleted version came from. */
function leave(turnId: string, { versions }: Studio): void {
  const present = versions.present()
  if (present?.turnId !== turnId) return
  const parent = parentOf(present, versions)
  if (parent !== null) versions.goTo(parent)
}
