import { type Ask, PLAIN_ASK, newTurnId } from '../turns/ask.ts'
import { DEFAULT_LANGUAGE } from '../turns/language.ts'
import type { Request } from '../workspace/desk/errand.ts'
import type { Services } from './services.ts'

/** What the listeners know of an ask; the rest is the same for all. */
export interface NewAsk {
  /** The same for the same deed, however often Slack sends it. */
  readonly key: string
  readonly ask: Omit<Ask, 'turnId' | 'origin' | 'language' | keyof typeof PLAIN_ASK> &
    Partial<Pick<Ask, keyof typeof PLAIN_ASK>>
  readonly isPrivate?: boolean
  readonly onlyInEasel?: boolean
  /** The asker lets Easel join the channel. */
  readonly mayJoin?: boolean | undefined
}

/** An ask as a request to the front desk. */
export const askRequest = (
  { key, ask, isPrivate = false, onlyInEasel = false, mayJoin = false }: NewAsk,
  { origin }: Pick<Services, 'origin'>,
): Request => ({
  key,
  onlyInEasel,
  errand: {
    kind: 'ask',
    openingTried: false,
    isPrivate,
    ...(mayJoin ? { mayJoin } : {}),
    // The desk finds out what the asker reads, behind the acknowledgement.
    ask: {
      ...PLAIN_ASK,
      ...ask,
      turnId: newTurnId(),
      origin,
      language: DEFAULT_LANGUAGE,
    },
  },
})
