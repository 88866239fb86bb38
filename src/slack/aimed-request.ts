/** Words with an aim, from the form or from a button, as a request to the front desk. */
import type { AskFile } from '../turns/ask.ts'
import type { Aim } from '../turns/draft.ts'
import type { Request } from '../workspace/desk/errand.ts'
import { askRequest } from './ask-request.ts'
import type { Services } from './services.ts'
import { slackTimestamp } from './timestamp.ts'

export interface Aimed {
  /** The same for the same deed, however often Slack sends it. */
  readonly key: string
  readonly team: string
  readonly userId: string
  readonly prompt: string
  readonly aim: Omit<Aim, 'files'>
  readonly files: readonly AskFile[]
  readonly responseUrl: string | null
  /** The asker lets Easel join the channel. */
  readonly mayJoin?: boolean | undefined
}

export const aimedRequest = (
  { key, team, userId, prompt, aim, files, responseUrl, mayJoin }: Aimed,
  services: Services,
): Request =>
  askRequest(
    {
      key,
      isPrivate: aim.isPrivate,
      mayJoin,
      ask: {
        team,
        channel: aim.channel,
        threadTs: aim.isPrivate ? null : aim.threadTs,
        askedAt: slackTimestamp(services.now()),
        userId,
        isSpoken: false,
        prompt,
        files: [...files],
        wanted: aim.version ?? (aim.isNew && aim.threadTs !== null ? 'none' : null),
        settings: aim.settings,
        count: aim.count,
        ratios: aim.ratios,
        responseUrl,
      },
    },
    services,
  )
