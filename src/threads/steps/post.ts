/** The result into the placeholder: with its pictures, or by the next best way that Slack allows. */
import { type Result, ok } from '../../lib/result.ts'
import { type Picture, type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import { brandChoice } from '../../web-api/blocks/brand-choice.ts'
import { failureMessage } from '../../web-api/blocks/failure.ts'
import { fitCards } from '../../web-api/blocks/result-cards.ts'
import type { Said } from '../../web-api/blocks/said.ts'
import type { SlackFailure } from '../../web-api/failures.ts'
import { type TurnMark, postMessage, updateMessage } from '../../web-api/messages.ts'
import { uploadNatively } from '../../web-api/native-upload.ts'
import { mention } from '../../web-api/text.ts'
import { wholeName } from '../../words/names.ts'
import { wordsIn } from '../../words/words.ts'
import { slackWait } from '../retry.ts'
import type { Studio } from '../studio.ts'
import { type Outcome, type Turn, isOverview, waitingSince } from '../turn.ts'
import { openingFor, putOff } from './announce.ts'
import { cancelledOf } from './cancelled.ts'
import { overviewOf } from './overview.ts'
import { resultOf } from './result-of.ts'

/** Keeps what was painted, then shows it. Each part may be done twice. */
export async function post(turn: Turn, outcome: Outcome, studio: Studio): Promise<Turn> {
  const words = wordsIn(turn.ask.language)
  if (outcome.kind === 'failed') {
    const said = failureMessage(turn.ask.turnId, outcome.failure, openingFor(turn), words)
    const failed = { ...turn, failure: outcome.failure }
    return call(await show(failed, withChoice(said, turn), null, 'failed', studio), null, studio)
  }
  if (outcome.kind === 'cancelled') return show(turn, cancelledOf(turn), null, 'cancelled', studio)
  if (outcome.kind === 'overview')
    return show(turn, await overviewOf(turn, studio), null, 'done', studio)
  const { record } = outcome
  if (outcome.kind === 'went_back') {
    studio.versions.goTo({ version: record.version, picture: outcome.picture })
    return show(turn, await resultOf(turn, outcome, studio), record.version, 'done', studio)
  }
  await studio.history.put(record)
  studio.versions.save({ ...record, pictures: picturesOf(record).length })
  if (record.before !== null) studio.versions.noteBefore(record.version, record.before)
  const noted = record.shared === null ? await studio.notePainted(record) : null
  if (turn.display === 'upload') return upload(turn, record, studio)
  const said = withChoice(await resultOf(turn, outcome, studio, noted), turn)
  return call(await show(turn, said, record.version, 'done', studio), record, studio)
}

/** Below the preview of a brand, and below one that failed, it is kept or changed. */
function withChoice(said: Said, { ask }: Turn): Said {
  if (ask.trial === undefined) return said
  return { ...said, blocks: [...said.blocks, brandChoice(ask.trial.draft, wordsIn(ask.language))] }
}

/** Who waits for so long looks at something else, and Slack tells nobody of a changed message. */
const LONG_WAIT_MS = 20_000

/** Calls the asker to a message that has just been changed, where they have waited long for it. */
async function call(turn: Turn, record: TurnRecord | null, studio: Studio): Promise<Turn> {
  const { ask } = turn
  const isShown = turn.outcome === null
  if (!isShown || turn.called || studio.clock.now() - waitingSince(turn) <= LONG_WAIT_MS)
    return turn
  const called = { ...turn, called: true }
  // Stored first: after a crash here, no call is better than two.
  studio.save(called)
  const words = wordsIn(ask.language)
  const asker = mention(ask.userId)
  const text =
    record === null
      ? words.status.hasFailed(asker)
      : words.status.isReady(asker, wholeName(record.version, picturesOf(record).length, words))
  const to = { channel: ask.channel, thread_ts: ask.threadTs }
  await studio.slack.call('chat.postMessage', { ...to, text })
  return called
}

async function show(
  turn: Turn,
  said: Said,
  version: number | null,
  state: 'done' | 'failed' | 'cancelled',
  studio: Studio,
): Promise<Turn> {
  const { channel, turnId } = turn.ask
  const ts = turn.placeholderTs ?? turn.ask.threadTs
  const mark = { turnId, version }
  const shown = await updateMessage(studio.slack.call, { channel, ts }, said, mark)
  if (!shown.ok && shown.error.reason !== 'message_gone')
    return anotherWay(turn, shown.error, studio)
  const placed = shown.ok ? ok(ts) : await showBelow(turn, said, mark, studio)
  if (!placed.ok) return anotherWay(turn, placed.error, studio)
  // The record is in KV now; the thread keeps only what it needs to ask again.
  return { ...turn, placeholderTs: placed.value, state, outcome: null, tries: 0 }
}

/**
 * Where the placeholder was deleted, or the workspace lets nobody change a message, the result stands in a
 * message of its own; its ts.
 */
async function showBelow(
  { ask, placeholderTs }: Turn,
  said: Said,
  mark: TurnMark,
  { slack }: Studio,
): Promise<Result<string, SlackFailure>> {
  const posted = await postMessage(slack.call, ask, said, mark)
  // A placeholder that is still there would say for ever that it is painting. Others may have replied to the first message.
  if (posted.ok && placeholderTs !== null && placeholderTs !== ask.threadTs)
    await slack.call('chat.delete', { channel: ask.channel, ts: placeholderTs })
  return posted
}

function anotherWay(turn: Turn, failure: SlackFailure, studio: Studio): Turn | Promise<Turn> {
  const isStuck = slackWait(failure, turn.tries + 1, 0) === null
  if (isStuck && isOverview(turn)) return plainer(turn, failure, studio)
  const isShown = turn.display === 'pictures' || turn.display === 'images'
  if (isStuck && failure.reason === 'image_not_fetched' && isShown)
    return { ...turn, display: 'upload', tries: 0 }
  if (isStuck && failure.reason === 'blocks_refused' && hasCards(turn))
    return { ...turn, display: 'images', tries: 0 }
  if (isStuck && failure.reason === 'blocks_refused' && turn.display !== 'links')
    return { ...turn, display: 'links', tries: 0 }
  return putOff(turn, studio, failure)
}

/** Whether Slack may have refused cards, which are newer than other blocks. */
const hasCards = ({ display, outcome }: Turn): boolean =>
  display === 'pictures' && outcome?.kind === 'painted' && fitCards(outcome.record)

/** An overview has no need of uploads: its pictures stand above in the thread. */
function plainer(turn: Turn, failure: SlackFailure, studio: Studio): Turn | Promise<Turn> {
  const isRefused = failure.reason === 'blocks_refused'
  if (isRefused && turn.display === 'pictures') return { ...turn, display: 'images', tries: 0 }
  if ((isRefused || failure.reason === 'image_not_fetched') && turn.display !== 'links')
    return { ...turn, display: 'links', tries: 0 }
  return putOff(turn, studio, failure)
}

/** Uploads the pictures to Slack itself; where that fails, links are left. Tried once only. */
async function upload(turn: Turn, record: TurnRecord, studio: Studio): Promise<Turn> {
  const slackFiles = [...turn.slackFiles]
  const withLinks = (): Turn => ({ ...turn, display: 'links', slackFiles: [...slackFiles] })
  studio.save(withLinks())
  for (const picture of picturesOf(record)) {
    const file = await uploadOne(turn, picture, studio)
    if (file === null) return withLinks()
    slackFiles.push(file)
    // Whoever deletes the version deletes its files as well.
    studio.save(withLinks())
  }
  return { ...turn, display: 'uploaded', slackFiles }
}

async function uploadOne({ ask }: Turn, picture: Picture, studio: Studio): Promise<string | null> {
  const body = await studio.pictures.source.read(picture.key)
  if (body === null) return null
  return uploadNatively(studio.slack, {
    channel: ask.channel,
    threadTs: ask.threadTs,
    fileName: picture.key.split('/').slice(-1).join(''),
    altText: picture.alt,
    bytes: picture.bytes,
    body,
  })
}
