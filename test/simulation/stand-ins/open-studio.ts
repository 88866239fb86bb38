/** In the place of `src/threads/open-studio.ts`: the outside world is simulated. */
import type { ThreadAsk } from '../../../src/turns/ask.ts'
import type { Studio } from '../../../src/threads/studio.ts'
import type { SimulatedEnv } from '../objects.ts'

export const openStudio = (
  { life, world }: SimulatedEnv,
  ask: ThreadAsk,
  own: Partial<Studio>,
): Studio => world.studioFor(life, ask, own)
