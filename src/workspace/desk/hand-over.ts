/** Carries one errand to its end, or says when to go again. What must not be lost is saved on the way. */
import { slackWait } from '../../threads/retry.ts'
import type { Shared, ThreadAsk } from '../../turns/ask.ts'
import { type Returned, draftFor } from '../../turns/returned.ts'
import { placeholder } from '../../web-api/blocks/placeholder.ts'
import { returnedMessage } from '../../web-api/blocks/returned.ts'
import type { Said } from '../../web-api/blocks/said.ts'
import { openDirect } from '../../web-api/direct-messages.ts'
import type { SlackFailure } from '../../web-api/failures.ts'
import { findMessage } from '../../web-api/find-message.ts'
import { postJoining, postMessage } from '../../web-api/messages.ts'
import { isAdmin } from '../../web-api/people.ts'
import { tell } from '../../web-api/tell.ts'
import { channelLink, mention } from '../../web-api/text.ts'
import { saidOf } from '../../words/deeds.ts'
import { wordsIn } from '../../words/words.ts'
import { describe } from './describe.ts'
import type { Row } from './desk.ts'
import { type AskErrand, type PressErrand, type TellErrand, shareKey } from './errand.ts'
import { type Carried, DONE, type Errands } from './errands.ts'
import { improve } from './improve.ts'
import { returnedAsk, whyNotPosted } from './why-not-posted.ts'

/** Carries the errand of a row of the outbox. */
export function handOver({ errand, tries }: Row, errands: Errands): Promise<Carried> {
  switch (errand.kind) {
    case 'ask':
      return handOverAsk(errand, tries, errands)
    case 'press':
      return handOverPress(errand, tries, errands)
    case 'improve':
      return improve(errand, tries, errands)
    case 'describe':
      return describe(errand, tries, errands)
    case 'tell':
      return deliver(errand, tries, errands)
  }
}

async function handOverAsk(
  { ask: asked, ...rest }: AskErrand,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const ask = { ...asked, language: await errands.languageOf(asked.userId) }
  const errand = { ...rest, ask }
  if (ask.threadTs !== null)
    return submit(errand, { ...ask, threadTs: ask.threadTs }, tries, errands)
  if (errand.isPrivate) return handOverPrivately(errand, tries, errands)
  const opened = await openThread(errand, errands)
  if (!opened.ok) return cannotOpen(errand, opened.error, tries, errands)
  const threadAsk: ThreadAsk = { ...ask, threadTs: opened.value }
  const known = { ...errand, ask: threadAsk, opened: opened.value }
  // From here on it is an ask in a thread: whatever happens, nothing is posted or looked for again.
  errands.save(known)
  errands.addEasel(ask.channel, opened.value)
  return submit(known, threadAsk, tries, errands)
}

async function submit(
  errand: AskErrand,
  ask: ThreadAsk,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  await errands.thread(ask).submit(ask, errand.opened ?? null)
  if (ask.shared === null) return DONE
  const text = wordsIn(ask.language).share.done(channelLink(ask.channel))
  return tellSharer(errand, ask.shared, text, tries, errands)
}

/** The one who shares is told where they pressed, not where the picture goes. */
function tellSharer(
  { ask }: AskErrand,
  { channel, toldIn }: Shared,
  text: string,
  tries: number,
  errands: Errands,
  returned?: Returned,
): Promise<Carried> {
  const errand: TellErrand = {
    kind: 'tell',
    ...{ channel, threadTs: toldIn, userId: ask.userId, responseUrl: null, text },
    ...(returned === undefined ? {} : { returned }),
  }
  errands.save(errand)
  return deliver(errand, tries, errands)
}

/** Finds the direct message with the asker; from there on the ask is like any other. */
async function handOverPrivately(
  errand: AskErrand,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const opened = await openDirect(errands.call, errand.ask.userId)
  if (!opened.ok) return cannotOpen(errand, opened.error, tries, errands)
  const ask = { ...errand.ask, channel: opened.value }
  const moved: AskErrand = { ...errand, isPrivate: false, ask }
  errands.save(moved)
  return handOverAsk(moved, tries, errands)
}

/** Posts the first message of a thread, which is the placeholder of its first turn as well. */
async function openThread(errand: AskErrand, errands: Errands) {
  const { ask } = errand
  if (errand.openingTried) {
    const found = await findMessage(errands.call, ask, ask.turnId, ask.askedAt)
    if (!found.ok) return found
    if (found.value !== null) return { ok: true, value: found.value } as const
  } else errands.save({ ...errand, openingTried: true })
  const words = wordsIn(ask.language)
  const { status, share } = words
  const isShared = ask.shared !== null
  const opening = {
    userId: ask.userId,
    said: saidOf(ask, words),
    headline: isShared ? share.by(mention(ask.userId)) : null,
  }
  const saying = isShared ? status.sharing : status.painting(1, null)
  const said = placeholder(saying, opening, ask.turnId, words)
  const mark = { turnId: ask.turnId, version: null }
  const post = errand.mayJoin === true ? postJoining : postMessage
  return post(errands.call, ask, said, mark)
}

/** Nobody is left without a word: the one who asked hears why there is no thread. */
async function cannotOpen(
  errand: AskErrand,
  failure: SlackFailure,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const { ask } = errand
  const waitMs = slackWait(failure, tries + 1, errands.clock.random())
  if (waitMs !== null) return { done: false, waitMs }
  const words = wordsIn(ask.language)
  if (ask.shared !== null) {
    // It was not shared, so it may be shared again.
    errands.forgetKey(shareKey(ask.shared, ask.channel))
    const text = words.share.cannot(channelLink(ask.channel))
    return tellSharer(errand, ask.shared, text, tries, errands, { typed: ask.prompt, offer: null })
  }
  const { text, paint } = whyNotPosted(failure, errand, words)
  const returned = returnedAsk(errand, paint)
  return deliver({ kind: 'tell', ...ask, text, returned }, tries, errands)
}

/** An ask is with its thread within a moment. */
const ON_ITS_WAY_MS = 200

async function handOverPress(
  errand: PressErrand,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const language = await errands.languageOf(errand.press.userId)
  const press = { ...errand.press, language }
  const receipt = await errands.thread(errand).press(press)
  if (receipt === 'done') return DONE
  // Its button stands in the message that begins a thread, before the thread has the ask.
  if (receipt === 'unknown' && errands.isOnItsWay(press.turnId))
    return { done: false, waitMs: ON_ITS_WAY_MS }
  if (
    receipt === 'not_yours' &&
    !press.isAdmin &&
    (await isAdmin(errands.call, press.userId, errand.team))
  )
    return handOverPress({ ...errand, press: { ...press, isAdmin: true } }, tries, errands)
  const text = wordsIn(language).presses[receipt]
  return deliver({ ...errand, kind: 'tell', threadTs: errand.toldIn, text }, tries, errands)
}

async function deliver(errand: TellErrand, tries: number, errands: Errands): Promise<Carried> {
  const { text, blocks } = await sayingOf(errand, errands)
  const told = await tell(errands, errand, text, blocks)
  if (told.ok) return DONE
  const waitMs = slackWait(told.error, tries + 1, errands.clock.random())
  return waitMs === null ? DONE : { done: false, waitMs }
}

/** Words that come back are kept, so that the buttons below them find them. */
async function sayingOf(
  { text, returned, userId }: TellErrand,
  errands: Errands,
): Promise<Pick<Said, 'text'> & Partial<Said>> {
  if (returned === undefined) return { text }
  if (returned.offer !== null) errands.keepDraft(returned.offer.draft, draftFor(returned.offer))
  return returnedMessage(text, returned, wordsIn(await errands.languageOf(userId)))
}
