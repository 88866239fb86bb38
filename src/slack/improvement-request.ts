import { newTurnId } from '../turns/ask.ts'
import type { Request } from '../workspace/desk/errand.ts'
import type { Heard } from './heard.ts'
import { type SaidHow, heardAim } from './heard-aim.ts'
import type { Wish } from './wish.ts'

/** Only better words, for the one who asked: no modal can be opened from a message. */
export function improvementRequest(
  key: string,
  heard: Heard,
  { prompt, ...how }: SaidHow & Pick<Wish, 'prompt'>,
  team: string,
): Request {
  const { channel, threadTs, ts, userId, onlyInEasel } = heard
  return {
    key,
    onlyInEasel,
    errand: {
      kind: 'improve',
      channel,
      threadTs: threadTs === ts ? null : threadTs,
      userId,
      responseUrl: null,
      team,
      draft: newTurnId(),
      prompt,
      words: null,
      aim: heardAim(heard, how),
    },
  }
}
