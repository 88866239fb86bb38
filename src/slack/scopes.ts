import { METHOD_SCOPES } from '../web-api/methods.ts'
import { EVENTS } from './surfaces.ts'

/** What Easel asks for when it is installed: all that its methods, events and commands need. */
export const BOT_SCOPES: readonly string[] = [
  ...new Set<string>([
    'commands',
    ...Object.values(METHOD_SCOPES).flat(),
    ...Object.values(EVENTS).flatMap((subscriptions) => Object.values(subscriptions).flat()),
  ]),
].sort()

/**
 * The scopes that an installation lacks, as one of an earlier version does; empty when it has all.
 * @param granted as Slack says them, in the header `x-oauth-scopes` or in the answer to an installation
 */
export const missingScopes = (granted: readonly string[]): string[] =>
  BOT_SCOPES.filter((scope) => !granted.includes(scope))
