/** What stands in the messages of Easel in the end. */
import type { Message } from '../playground/protocol.ts'
import type { Zipped } from './features.ts'
import type { Shown } from './journal.ts'
import { picturesBehind } from './links.ts'
import type { Stage } from './stage.ts'
import { tokensIn } from './tokens.ts'
import { zipBehind } from './zips.ts'

/** The messages of Easel. */
function byEasel({ slack }: Stage): Message[] {
  const channels = [...slack.core.state.channels.keys()]
  const messages = channels.flatMap((channel) => slack.messages(channel))
  return messages.filter(({ bot_id }) => bot_id !== undefined)
}

/** What its messages say, and what their links lead to. */
export const shownIn = (stage: Stage): Promise<Shown[]> => Promise.all(byEasel(stage).map(shownOf))

/** The zips below them. */
export async function zipsIn(stage: Stage): Promise<Zipped[]> {
  const zips: Zipped[] = []
  for (const message of byEasel(stage)) {
    const files = await zipBehind(message)
    const { turnId } = idsOf(message)
    if (files === null || turnId === null) continue
    const words = JSON.stringify(message.blocks)
    zips.push({ turnId, files, words, offersAgain: words.includes('easel.sizes_again') })
  }
  return zips
}

async function shownOf(message: Message): Promise<Shown> {
  const { channel, ts, thread_ts: threadTs = ts, blocks = [] } = message
  const words = JSON.stringify([message.text, blocks])
  return {
    ...{ channel, ts, threadTs },
    ...idsOf(message),
    isWaiting: words.includes('easel.cancel'),
    canAnswer: words.includes('"easel.approve"'),
    canAskPeople: words.includes('"easel.approval"'),
    pictures: await picturesBehind(message),
    tokens: tokensIn(words),
  }
}

function idsOf({ metadata }: Message): Pick<Shown, 'turnId' | 'version'> {
  const { turn_id: turnId, version } = metadata?.event_payload ?? {}
  return {
    turnId: typeof turnId === 'string' ? turnId : null,
    version: typeof version === 'number' ? version : null,
  }
}
