/** Shows how far an approval has come: in its own message, below the picture, in the record and in the books. */
import type { Result } from '../../lib/result.ts'
import { type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import { pictureRef, versionName } from '../../turns/version-name.ts'
import { type ApprovalShown, approvalMessage } from '../../web-api/blocks/approval.ts'
import { notice } from '../../web-api/blocks/placeholder.ts'
import type { Said } from '../../web-api/blocks/said.ts'
import type { SlackFailure } from '../../web-api/failures.ts'
import { postMessage, updateMessage } from '../../web-api/messages.ts'
import { altOf } from '../../web-api/blocks/result-body.ts'
import { tell } from '../../web-api/tell.ts'
import { mention } from '../../web-api/text.ts'
import { wordsIn } from '../../words/words.ts'
import { expectNow } from '../forgetting/expect-now.ts'
import { showAgain } from '../steps/show-again.ts'
import type { Studio } from '../studio.ts'
import { type Turn, isOverview } from '../turn.ts'
import { type Approval, markOf } from './approval.ts'
import { formerMessages, unheardTs } from './messages-of.ts'

export interface Showing {
  readonly approval: Approval
  /** The turn whose picture it is. */
  readonly turn: Turn
  /** Stores what was learned on the way; false: people were asked anew meanwhile, and this is shown to nobody. */
  readonly keep: (change: (now: Approval) => Approval) => boolean
  /** The turns whose messages show a version again. */
  readonly showing: (version: number) => Turn[]
}

/** It may be done twice. Throws where Slack or storage cannot do it now. */
export async function showApproval(showing: Showing, studio: Studio): Promise<void> {
  const { approval, turn, keep } = showing
  const { turnId, channel } = turn.ask
  const [record] = await studio.history.get([turnId])
  if (record === undefined) return
  await placed(showing, await saidOf(approval, record, turn, studio), studio)
  const former = await formerMessages(approval, turn, studio.slack)
  for (const ts of former) {
    const line = notice(wordsIn(approval.language).approval.askedAnew, null)
    const mark = { turnId: approval.id, version: null }
    expectNow(await updateMessage(studio.slack.call, { channel, ts }, line, mark))
  }
  if (former.length > 0 || approval.unheard.length > 0)
    keep((now) => ({ ...now, former: [], unheard: [] }))
  await studio.noteApproval(turnId, markOf(approval))
  if (approval.approvedAt === null) return
  await stamp(showing, record, studio)
  if (approval.isToBeTold) await tellAsker(showing, record, studio)
}

/** Slack tells nobody of a changed message, so whoever asked is called, once. */
async function tellAsker({ approval, turn, keep }: Showing, record: TurnRecord, studio: Studio) {
  const { picture, askedBy, language } = approval
  const told = (isToBeTold: boolean) => keep((now) => ({ ...now, isToBeTold }))
  // Stored first: after a crash here, no call is better than two.
  told(false)
  if (askedBy === '') return
  const { version } = record
  const name = versionName({ version, picture }, picturesOf(record).length)
  const text = wordsIn(language).approval.allForAsker(mention(askedBy), name)
  const to = { channel: turn.ask.channel, thread_ts: turn.ask.threadTs }
  const done = await studio.slack.call('chat.postMessage', { ...to, text })
  if (!done.ok) told(true)
  expectNow(done)
}

/** An approved version says so wherever it is, and is kept longer. */
async function stamp({ turn, showing }: Showing, record: TurnRecord, studio: Studio) {
  await studio.history.put(record)
  if (turn.state === 'done') await showAgain(turn, record, studio)
  for (const shown of showing(record.version))
    if (!isOverview(shown)) await showAgain(shown, record, studio)
}

async function saidOf(
  { id, turnId, picture, language, askedBy, note, people, approvedAt }: Approval,
  record: TurnRecord,
  { ask: { origin } }: Turn,
  { links, previews }: Studio,
): Promise<ApprovalShown> {
  const words = wordsIn(language)
  const all = picturesOf(record)
  const one = all[picture - 1]
  return {
    name: versionName({ version: record.version, picture }, all.length),
    url: one ? `${origin}${await links.path(await previews.shownKey(one))}` : null,
    alt: altOf(one, words),
    ref: `${pictureRef(turnId, picture)}:${id}`,
    ...{ askedBy, note, approvedAt, words },
    people: people.map(({ userId, answer }) => ({ userId, answer })),
  }
}

/** Posts the message, finds the one that was posted just before a crash, or changes it. */
async function placed(showing: Showing, shown: ApprovalShown, studio: Studio): Promise<void> {
  const { approval, turn, keep } = showing
  const { channel, threadTs } = turn.ask
  const { messageTs, messageTried } = approval
  const ts = messageTs ?? (messageTried ? await unheardTs(approval, turn, studio.slack) : null)
  const mark = { turnId: approval.id, version: null }
  const put = (said: Said): Promise<Result<string | null, SlackFailure>> =>
    ts === null
      ? postMessage(studio.slack.call, { channel, threadTs }, said, mark)
      : updateMessage(studio.slack.call, { channel, ts }, said, mark)
  if (ts === null && !keep((it) => ({ ...it, messageTried: true }))) return
  const first = await put(approvalMessage(shown))
  const isPlain = !first.ok && ['image_not_fetched', 'blocks_refused'].includes(first.error.reason)
  const done = isPlain ? await put(approvalMessage({ ...shown, url: null })) : first
  expectNow(done)
  const now = ts ?? (done.ok ? done.value : null)
  if (now !== null) return void keep((it) => ({ ...it, messageTs: now }))
  const to = { channel, threadTs, userId: approval.askedBy, responseUrl: null }
  if (approval.askedBy !== '') await tell(studio.slack, to, shown.words.tells.cannotPost)
}
