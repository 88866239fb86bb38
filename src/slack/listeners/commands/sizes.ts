import { ANYTHING } from '../../../workspace/library/search.ts'
import type { Services } from '../../services.ts'
import { wordsIn } from '../../../words/words.ts'

interface At {
  readonly team: string
  readonly channel: string
  readonly userId: string
  readonly triggerId: string
}

/** `/imagine sizes`: of the picture that they had painted last in that channel. A sentence where there is none; null: it is open. */
export async function openLastSizes(at: At, services: Services): Promise<string | null> {
  const { team, channel, userId } = at
  const newest = { asker: userId, before: null, count: 1 }
  const [found] = await services.search(team, { ...ANYTHING, userId, channel }, newest)
  if (found === undefined) return wordsIn(await services.languageOf(team, userId)).sizes.noneHere
  const { threadTs, turnId } = found
  const { openSizes } = await import('../seldom.ts')
  return openSizes({ ...at, threadTs, turnId, picture: 1 }, services)
}
