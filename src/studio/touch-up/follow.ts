/** How far an ask of the page has come. */
import { type Result, err, ok } from '../../lib/result.ts'
import type { Services } from '../../slack/services.ts'
import { createTickets } from '../../slack/touch-up/tickets.ts'
import { touchable } from '../../slack/touch-up/touchable.ts'
import type { Language } from '../../turns/language.ts'
import { picturesOf } from '../../turns/turn-record.ts'
import { versionName } from '../../turns/version-name.ts'
import { explainFailure } from '../../words/failures.ts'
import { wordsIn } from '../../words/words.ts'
import { type Opened, openedFor } from './opened.ts'
import type { Problem } from './problem.ts'

/** As JSON for the page's script. */
export interface Progress {
  readonly state: 'waiting' | 'painting' | 'done' | 'ended'
  /** A sentence. */
  readonly message: string
  /** What the page can go on with; null: nothing was painted, or no part of it can be touched up. */
  readonly next: Opened | null
}

/** @param asker what the one is called whose page it is */
export async function progressOf(
  bearer: string,
  turnId: string,
  asker: string,
  language: Language,
  services: Services,
): Promise<Result<Progress, Problem>> {
  const tickets = createTickets(services.config.secret)
  const rights = await tickets.read('bearer', bearer, services.now())
  if (rights === null) return err('expired')
  const { team, channel, threadTs, userId } = rights
  const words = wordsIn(language)
  const { touchUp } = words
  const history = await services.historyOf({ team, channel, threadTs }, turnId)
  // The desk hands it over in a moment.
  if (history === null) return ok({ state: 'waiting', message: touchUp.waiting, next: null })
  const { record, failure, state } = history
  if (record !== null) {
    const name = versionName({ version: record.version, picture: 1 }, picturesOf(record).length)
    const found = touchable(record, 1)
    const its = { team, channel, threadTs, userId, turnId, picture: 1 }
    const next = found.ok
      ? await openedFor(its, { record, picture: found.value }, asker, services, rights.until)
      : null
    return ok({ state: 'done', message: touchUp.done(name), next })
  }
  if (failure !== null)
    return ok({ state: 'ended', message: explainFailure(failure, words), next: null })
  if (state === 'cancelled') return ok({ state: 'ended', message: touchUp.cancelled, next: null })
  // What a team does not allow any more ends so, and its asker hears why in Slack.
  if (state === 'talk')
    return ok({ state: 'ended', message: words.touchUpProblems.refused, next: null })
  return state === 'queued'
    ? ok({ state: 'waiting', message: touchUp.waiting, next: null })
    : ok({ state: 'painting', message: touchUp.painting, next: null })
}
