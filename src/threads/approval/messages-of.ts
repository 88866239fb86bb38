/** Where the messages of an approval are, those that a crash or a new time of asking has left behind among them. */
import { findMessage } from '../../web-api/find-message.ts'
import { expectNow } from '../forgetting/expect-now.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import type { Approval } from './approval.ts'

type Slack = Pick<Studio['slack'], 'call'>

/** The message that was posted, where nobody has heard of it; null: there is none. Throws where Slack cannot say now. */
export async function unheardTs(
  { id, askedAt }: Pick<Approval, 'id' | 'askedAt'>,
  { ask }: Pick<Turn, 'ask'>,
  { call }: Slack,
): Promise<string | null> {
  const found = await findMessage(call, ask, id, askedAt)
  expectNow(found)
  return found.ok ? found.value : null
}

/** Those of earlier times of asking that do not say yet that there is a newer one. */
export async function formerMessages(
  { former, unheard }: Pick<Approval, 'former' | 'unheard'>,
  turn: Pick<Turn, 'ask'>,
  slack: Slack,
): Promise<string[]> {
  const all = [...former]
  for (const one of unheard) all.push((await unheardTs(one, turn, slack)) ?? '')
  return all.filter(Boolean)
}

/** All of them. */
export async function messagesOf(
  approval: Approval,
  turn: Pick<Turn, 'ask'>,
  slack: Slack,
): Promise<string[]> {
  const { messageTs, messageTried } = approval
  const own = messageTs ?? (messageTried ? await unheardTs(approval, turn, slack) : null)
  const former = await formerMessages(approval, turn, slack)
  return own === null ? former : [...former, own]
}
