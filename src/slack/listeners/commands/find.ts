/** `/imagine find`: pictures of the channels that the asker is in, by their words. */
import { errorFields } from '../../../lib/log.ts'
import { type Result, err, ok } from '../../../lib/result.ts'
import { foundMessage } from '../../../web-api/blocks/found.ts'
import { type Said, section } from '../../../web-api/blocks/said.ts'
import { escapeText, shorten } from '../../../web-api/text.ts'
import { type Words, wordsIn } from '../../../words/words.ts'
import type { Search } from '../../../workspace/library/search.ts'
import { lookUp, toFoundPicture } from '../../find/look-up.ts'
import { type FindMistake, type FindPlace, type Wanted, readFind } from '../../find/read-find.ts'
import type { Services } from '../../services.ts'

/** At most so many, side by side. */
const MOST = 10
const MAX_SAID = 60

export interface Finder extends Omit<FindPlace, 'now'> {
  readonly team: string
  /** Slack's response_url of the command (30 min, 5 uses). */
  readonly responseUrl: string | null
}

/** Looks, and tells the asker what was found, or why nothing was. @param said what stands behind `find` */
export async function find(said: string, finder: Finder, services: Services): Promise<void> {
  const words = wordsIn(await services.languageOf(finder.team, finder.userId))
  const read = await searchOf(readFind(said, { ...finder, now: services.now() }), finder, services)
  if (read.ok) await answer(read.value, finder, words, services)
  else await tellFinder(finder, says(explain(read.error, words)), services)
}

async function answer(search: Search, finder: Finder, words: Words, services: Services) {
  let pages: readonly Said[]
  try {
    const found = await lookUp(search, finder, { most: MOST, before: null }, services)
    const shown = found.hits.map((hit) => toFoundPicture(hit, finder.team, services))
    const all = { ...found, pictures: await Promise.all(shown) }
    pages = [foundMessage(all, words), foundMessage(all, words, false)]
  } catch (error) {
    services.log('error', 'not_found_out', errorFields(error))
    pages = [says(words.find.failed)]
  }
  // Slack may not know cards, and says so.
  for (const page of pages) if (await tellFinder(finder, page, services)) return
}

type Mistake = FindMistake | { readonly kind: 'person'; readonly said: string }

/** With the person who is named by what they are called. */
async function searchOf(
  read: Result<Wanted, FindMistake>,
  { team }: Finder,
  { peopleCalled }: Pick<Services, 'peopleCalled'>,
): Promise<Result<Search, Mistake>> {
  if (!read.ok) return read
  const { search, called } = read.value
  if (called === null) return ok(search)
  const [userId] = await peopleCalled(team, called)
  return userId === undefined ? err({ kind: 'person', said: called }) : ok({ ...search, userId })
}

function explain(mistake: Mistake, { find: words }: Words): string {
  switch (mistake.kind) {
    case 'nothing':
      return words.usage
    case 'day':
      return words.badDay(quoted(mistake.said))
    case 'channel':
      return words.badChannel(quoted(mistake.said))
    case 'person':
      return words.badPerson(quoted(mistake.said))
    default:
      return mistake satisfies never
  }
}

const quoted = (said: string): string => escapeText(shorten(said, MAX_SAID)).replaceAll('`', '')

const says = (text: string): Said => ({ text, blocks: [section(text)] })

const tellFinder = ({ channel, userId, responseUrl }: Finder, said: Said, services: Services) =>
  services.tellNow({ channel, threadTs: null, userId, responseUrl }, said)
