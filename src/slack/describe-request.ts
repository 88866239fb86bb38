import { newTurnId } from '../turns/ask.ts'
import type { Words } from '../words/words.ts'
import type { Request } from '../workspace/desk/errand.ts'
import type { Sources } from './describe-sources.ts'

/** Who wants to have pictures described, and where they see the answer. */
export interface Describer {
  /** The same for the same deed, however often Slack sends it. */
  readonly key: string
  readonly team: string
  readonly channel: string
  /** null: in the channel. */
  readonly threadTs: string | null
  readonly userId: string
  readonly responseUrl: string | null
}

/** Pictures to be described as a request to the front desk; without any, a sentence that says so. */
export function describeRequest(
  { key, team, ...person }: Describer,
  { sources, more }: Sources,
  { offers }: Words,
): Request {
  const errand =
    sources.length === 0
      ? ({ kind: 'tell', ...person, text: offers.noPicture } as const)
      : ({ kind: 'describe', ...person, team, id: newTurnId(), sources, more } as const)
  return { key, onlyInEasel: false, errand }
}
