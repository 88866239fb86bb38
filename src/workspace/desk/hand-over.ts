/** Carries one errand to its end, or says when to go again. What must not be lost is saved on the way. */
import { slackWait } from '../../threads/retry.ts'
import type { Shared, ThreadAsk } from '../../turns/ask.ts'
import type { Returned } from '../../turns/returned.ts'
import { openDirect } from '../../web-api/direct-messages.ts'
import type { SlackFailure } from '../../web-api/failures.ts'
import { isAdmin } from '../../web-api/people.ts'
import { channelLink } from '../../web-api/text.ts'
import { takeBack } from '../../web-api/tell.ts'
import { wordsIn } from '../../words/words.ts'
import { roundOf } from './admit.ts'
import { deliver } from './deliver.ts'
import { deliverExport } from './deliver-export.ts'
import { deliverNews } from './deliver-news.ts'
import { describe } from './describe.ts'
import type { Row } from './outbox-row.ts'
import { type AskErrand, type PressErrand, type TellErrand, shareKey } from './errand.ts'
import { type Carried, DONE, type Errands } from './errands.ts'
import { improve } from './improve.ts'
import { openThread } from './open-thread.ts'
import { returnedAsk, whyNotPosted } from './why-not-posted.ts'
import { switchedOff } from './switched-off.ts'
import { notWanted, takeWordsBack } from './take-words-back.ts'

/** Carries the errand of a row of the outbox. */
export async function handOver({ errand, tries }: Row, errands: Errands): Promise<Carried> {
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
    case 'export':
      return deliverExport(errand.userId, tries, errands)
    case 'news':
      return deliverNews(errand, tries, errands)
    case 'brand': {
      // Few do it, and it reads pixels.
      const { prepareBrand } = await import('./brand.ts')
      return prepareBrand(errand, tries, errands)
    }
    case 'brand_news': {
      const { tellBrand } = await import('./brand.ts')
      return tellBrand(errand, tries, errands)
    }
    case 'unsay':
      return takeWordsBack(errand, errands)
  }
}

async function handOverAsk(
  { ask: asked, ...rest }: AskErrand,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const { language, name: askerName } = await errands.personaOf(asked.userId)
  const ask = { ...asked, language, askerName }
  const errand = { ...rest, ask }
  if (ask.unread === 'addressed' && errands.isOff(ask.channel)) {
    errands.giveBack(ask.turnId)
    return deliver(switchedOff(ask), tries, errands)
  }
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
  if (!errands.isWanted()) return notWanted(errand, errands)
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
  const ask = { ...errand.ask, channel: opened.value, saidIn: errand.ask.channel }
  const moved: AskErrand = { ...errand, isPrivate: false, ask }
  errands.save(moved)
  return handOverAsk(moved, tries, errands)
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
  errands.giveBack(ask.turnId)
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
  const { language, name: presserName } = await errands.personaOf(errand.press.userId)
  const press = { ...errand.press, language, presserName }
  const receipt = await errands.thread(errand).press(press)
  if (receipt === 'done' && press.name === 'meant') await takeBack(errand.responseUrl, errands)
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
  errands.giveBack(roundOf(press))
  const text = wordsIn(language).presses[receipt]
  // Words that came to nothing come back.
  const returned = press.words ? { returned: { typed: press.words, offer: null } } : {}
  const told = { ...errand, ...returned, kind: 'tell', threadTs: errand.toldIn, text } as const
  return deliver(told, tries, errands)
}
