/** What the listeners need: where to hand over a request, and how Easel is set up. */
import type { Config } from '../config.ts'
import type { Receipt, Request as DeskRequest } from '../workspace/errand.ts'

export interface Services {
  readonly config: Config
  /** The origin of picture links. */
  readonly origin: string
  /** Now, in ms since 1970. */
  readonly now: () => number
  /** Hands a request to the front desk of a team; when it resolves, the request is stored. */
  receive(team: string, request: DeskRequest): Promise<Receipt>
}
