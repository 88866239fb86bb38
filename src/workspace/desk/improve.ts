/** Better words for somebody who asked for them in a message, where no modal can be opened. */
import { paintWait, slackWait } from '../../threads/retry.ts'
import { draftFor } from '../../turns/returned.ts'
import { offerMessage } from '../../web-api/blocks/offer.ts'
import { returnedMessage } from '../../web-api/blocks/returned.ts'
import type { Said } from '../../web-api/blocks/said.ts'
import { tell } from '../../web-api/tell.ts'
import { explainNoWords } from '../../words/no-better-words.ts'
import { wordsIn } from '../../words/words.ts'
import { toPaintFailure } from '../../gemini/generate.ts'
import type { DescribeErrand, ImproveErrand } from './errand.ts'
import { type Carried, DONE, type Errands } from './errands.ts'

/** Asks the model, keeps its words as a draft, and shows them to the asker with a button. */
export async function improve(
  errand: ImproveErrand,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const { prompt, aim, draft } = errand
  const catalogue = wordsIn(await errands.languageOf(errand.userId))
  let { words } = errand
  if (words === null) {
    const isEdit = aim.files.length > 0 || !aim.isNew
    const better = await errands.writerFor(errand).improve(prompt, isEdit)
    if (!better.ok) {
      const failure = toPaintFailure(better.error)
      const waitMs = paintWait(failure, tries + 1, errands.clock.random())
      if (waitMs !== null) return { done: false, waitMs }
      errands.tellOperator(failure)
      const offer = { draft, words: prompt, aim, paint: { as: 'asked' } } as const
      errands.keepDraft(draft, draftFor(offer))
      const why = explainNoWords(failure, catalogue)
      const said = returnedMessage(why, { typed: prompt, offer }, catalogue)
      return showTo(errand, said, tries, errands)
    }
    words = better.value
    // The model is not asked twice because Slack had a hiccup.
    errands.save({ ...errand, words })
  }
  errands.keepDraft(draft, { before: prompt, previous: null, opens: { words, aim } })
  const said = offerMessage(
    catalogue.offers.betterWords,
    [{ title: null, words, draft }],
    [],
    catalogue,
  )
  return showTo(errand, said, tries, errands)
}

/** Shows something to the one who asked, and to nobody else. */
export async function showTo(
  errand: ImproveErrand | DescribeErrand,
  { text, blocks }: Said,
  tries: number,
  errands: Errands,
): Promise<Carried> {
  const shown = blocks.length === 0 ? undefined : blocks
  const told = await tell(errands, errand, text, shown)
  if (told.ok) return DONE
  const waitMs = slackWait(told.error, tries + 1, errands.clock.random())
  return waitMs === null ? DONE : { done: false, waitMs }
}
