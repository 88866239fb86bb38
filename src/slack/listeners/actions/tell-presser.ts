import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'

/** What is needed of a press to answer the one who made it. */
export type Presser = Pick<Pressed, 'channel' | 'toldIn' | 'userId' | 'responseUrl' | 'triggerId'>

/** Somebody who is in no channel: on the Home tab, or anywhere in Slack. They are written to directly. */
export const nowhere = (userId: string, triggerId: string): Presser => ({
  channel: userId,
  toldIn: null,
  userId,
  responseUrl: null,
  triggerId,
})

/** Tells something to the one who pressed a button, and to nobody else. `text`: mrkdwn. */
export async function tellPresser(
  { channel, toldIn, userId, responseUrl, triggerId }: Presser,
  text: string,
  team: string,
  services: Services,
  picture?: { readonly url: string; readonly alt: string },
): Promise<void> {
  await services.receive(team, {
    key: `press/${triggerId}`,
    onlyInEasel: false,
    errand: {
      kind: 'tell',
      ...{ channel, threadTs: toldIn, userId, responseUrl, text },
      ...(picture === undefined ? {} : { picture }),
    },
  })
}
