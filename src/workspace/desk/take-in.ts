import type { Config } from '../../config.ts'
import type { TeamSettings } from '../../turns/team-settings.ts'
import type { Cashier } from '../money/cashier.ts'
import { admit } from './admit.ts'
import type { Desk } from './desk.ts'
import type { Receipt, Request } from './errand.ts'
import { withSafeAddresses } from './safe-addresses.ts'
import { withinRules } from './within-rules.ts'

interface Needs {
  readonly desk: Pick<Desk, 'receive'>
  readonly cashier: Pick<Cashier, 'reserveNow'>
  readonly settings: TeamSettings
  readonly config: Pick<Config, 'slack' | 'gemini'>
}

/** Looks at the rules of the team, reserves what a request is going to paint, and stores it, in one write. */
export function takeIn(
  request: Request,
  { desk, cashier, settings, config }: Needs,
  now: number,
): Receipt {
  const errand = withSafeAddresses(request.errand, config.slack.apiUrl)
  const allowed = withinRules({ ...request, errand }, settings, config)
  return desk.receive(allowed, now, (asked) =>
    admit(asked, (wish) => cashier.reserveNow(wish), request.saysRefusal),
  )
}
