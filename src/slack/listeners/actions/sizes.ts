import type { BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt'
import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'
import { readSizes } from '../../sizes/sizes-context.ts'
import { tellPresser } from './tell-presser.ts'

/** "Sizes…": the modal that asks for formats. What reckons them is loaded when somebody wants some. */
export async function openSizesFor(
  pressed: Pressed,
  team: string,
  services: Services,
): Promise<void> {
  const { openSizes } = await import('../seldom.ts')
  const problem = await openSizes({ ...pressed, team }, services)
  if (problem !== null) await tellPresser(pressed, problem, team, services)
}

/** A format was ticked, or typed and sent: the price follows it. */
export const formatChosen =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs<BlockAction>): Promise<void> => {
    const open = readSizes(body.view)
    if (open !== null)
      services.later(async () => {
        const { updateSizes } = await import('../seldom.ts')
        await updateSizes(open, services)
      })
    await ack()
  }
