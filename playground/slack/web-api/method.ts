/** What a Web API method is, for the tables in this folder. */
import type { Core } from '../core.ts'
import type { ApiAnswer } from './answer.ts'
import type { Args } from './args.ts'

/** One method: the scopes of which the token needs one, and what it does. */
interface ApiMethod {
  scopes: readonly string[]
  run(core: Core, args: Args): ApiAnswer | Promise<ApiAnswer>
}

/** Methods by name. */
export type ApiMethods = Record<string, ApiMethod>
