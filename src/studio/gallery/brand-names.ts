/** What the channels are called whose brands the versions of a gallery keep to. */
import { inTime } from '../../lib/in-time.ts'
import type { Place } from '../../turns/keys.ts'
import type { TurnRecord } from '../../turns/turn-record.ts'
import { type ChannelInfo, channelInfo } from '../../web-api/channel.ts'
import type { CallSlack } from '../../web-api/client.ts'

/** The page does not wait longer for names. */
const LATEST_MS = 1500
/** A thread has seldom more than one; Slack takes some 50 questions in a minute. */
const MAX_CHANNELS = 5

/** `#marketing`, by the channel's id. A private channel is named in its own threads alone: others may not know of it. */
export async function brandNames(
  records: readonly Pick<TurnRecord, 'brand'>[],
  { channel: own }: Pick<Place, 'channel'>,
  call: CallSlack,
): Promise<ReadonlyMap<string, string>> {
  const channels = new Set(records.flatMap(({ brand }) => brand?.channel ?? []))
  const asked = [...channels]
    .slice(0, MAX_CHANNELS)
    .map(async (id): Promise<[string, string][]> => {
      const info = await inTime<ChannelInfo | null>(channelInfo(call, id), LATEST_MS, null)
      return info === null || (info.isPrivate && id !== own) ? [] : [[id, `#${info.name}`]]
    })
  return new Map((await Promise.all(asked)).flat())
}
