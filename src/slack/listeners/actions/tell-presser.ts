import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'

/** Tells something to the one who pressed a button, and to nobody else. `text`: mrkdwn. */
export async function tellPresser(
  { channel, toldIn, userId, responseUrl, triggerId }: Pressed,
  text: string,
  team: string,
  services: Services,
): Promise<void> {
  await services.receive(team, {
    key: `press/${triggerId}`,
    onlyInEasel: false,
    errand: { kind: 'tell', channel, threadTs: toldIn, userId, responseUrl, text },
  })
}
