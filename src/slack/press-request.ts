import { newTurnId } from '../turns/ask.ts'
import { DEFAULT_LANGUAGE } from '../turns/language.ts'
import { MEANINGS, type Press } from '../turns/press.ts'
import { SIZES } from '../turns/settings.ts'
import type { Request } from '../workspace/desk/errand.ts'
import type { Pressed } from './pressed.ts'
import type { Services } from './services.ts'
import { slackTimestamp } from './timestamp.ts'

const MAX_MODEL = 100

/** They say which time of asking they answer. */
const ANSWERS: ReadonlySet<string> = new Set(['approve', 'wish'])

/** What was pressed, and under which message. */
export type PressOf = Pick<
  Pressed,
  'channel' | 'threadTs' | 'toldIn' | 'userId' | 'responseUrl' | 'turnId' | 'picture' | 'detail'
>

/**
 * A press that changes a thread, as a request to the front desk: it is stored there like an ask.
 * @param key the same for the same press, however often Slack sends it
 * @param said what came with it from a modal
 */
export const pressRequest = (
  key: string,
  name: Press['name'],
  { turnId, picture, detail, ...pressed }: PressOf,
  team: string,
  services: Pick<Services, 'now' | 'origin'>,
  said: Pick<Press, 'people' | 'words'> = {},
): Request => ({
  key,
  onlyInEasel: false,
  errand: {
    kind: 'press',
    team,
    channel: pressed.channel,
    threadTs: pressed.threadTs,
    toldIn: pressed.toldIn,
    userId: pressed.userId,
    responseUrl: pressed.responseUrl,
    press: {
      name,
      turnId,
      picture,
      newTurnId: newTurnId(),
      userId: pressed.userId,
      language: DEFAULT_LANGUAGE,
      isAdmin: false,
      pressedAt: slackTimestamp(services.now()),
      size: SIZES.find((size) => size === detail) ?? null,
      meaning: MEANINGS.find((meaning) => meaning === detail) ?? null,
      model: name === 'retry' && detail !== '' ? detail.slice(0, MAX_MODEL) : null,
      origin: services.origin,
      reserved: 0,
      ...said,
      ...(ANSWERS.has(name) ? { approvalId: detail } : {}),
    },
  },
})
