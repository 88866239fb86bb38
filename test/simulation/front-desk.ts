/** The front desk of a simulated world: the real books, courier and errands, on simulated services. */
import { systemClock } from '../../src/lib/clock.ts'
import { log } from '../../src/lib/log.ts'
import { AlarmClock } from '../../src/workspace/alarm-clock.ts'
import { Courier } from '../../src/workspace/desk/courier.ts'
import { Desk } from '../../src/workspace/desk/desk.ts'
import type { Known, Receipt, Request } from '../../src/workspace/desk/errand.ts'
import type { Errands } from '../../src/workspace/desk/errands.ts'
import { handOver } from '../../src/workspace/desk/hand-over.ts'
import { takeIn } from '../../src/workspace/desk/take-in.ts'
import { someErrands } from '../../src/workspace/desk/test-kit.ts'
import { Accounts } from '../../src/workspace/money/accounts.ts'
import { Cashier } from '../../src/workspace/money/cashier.ts'
import { Ledger } from '../../src/workspace/money/ledger.ts'
import type { Life } from './life.ts'
import type { World } from './world.ts'

/** As `Workspace` puts them together. */
export class FrontDesk {
  readonly desk: Desk
  readonly cashier: Cashier
  readonly #world: World
  readonly #alarm: AlarmClock
  readonly #courier: Courier

  constructor(life: Life, world: World) {
    const { storage } = world.workspace
    this.#world = world
    this.desk = Reflect.construct(Desk, [storage.sql])
    const ledger: Ledger = Reflect.construct(Ledger, [storage.sql])
    const accounts: Accounts = Reflect.construct(Accounts, [storage.sql, ledger, String])
    this.cashier = new Cashier({
      ...{ accounts, clock: systemClock, limits: () => world.config.usual, admins: () => [] },
      ...{ tellAdmins: () => {}, remember: () => Promise.resolve() },
    })
    this.#alarm = new AlarmClock(storage)
    this.#courier = new Courier({
      ...{ outbox: this.desk.outbox, clock: systemClock, log, handOver },
      calm: () => Promise.resolve(),
      errands: () => this.#errands(life, world),
      waitUntil: (work) => world.watch(life, work),
      wakeAt: (...when) => this.#alarm.about(...when),
      otherwiseAt: () => null,
    })
  }

  /** @throws where nobody can tell yet whether a reply is in a thread of ours: Slack sends it again */
  async receive(request: Request): Promise<Receipt> {
    if (request.onlyInEasel && this.#whose(request) === 'not_known_yet') throw new Error('not yet')
    const { config } = this.#world
    const needs = { desk: this.desk, cashier: this.cashier, settings: config.usual, config }
    const receipt = takeIn(request, needs, systemClock.now())
    if (receipt === 'taken') await this.#courier.begin(systemClock.now())
    return receipt
  }

  #whose({ errand }: Request): Known {
    if (errand.kind !== 'ask' || errand.ask.threadTs === null) return 'ours'
    const { channel, threadTs } = errand.ask
    return this.desk.knows({ channel, threadTs, mayFollowEasel: true })
  }

  alarm(): Promise<void> {
    this.#alarm.rang()
    return this.#courier.run()
  }

  #errands(life: Life, world: World): Omit<Errands, 'save'> {
    const { desk } = this
    return someErrands({
      clock: systemClock,
      call: world.callFrom(life),
      thread: (place) => world.doorTo(place, life),
      addEasel: (...place) => desk.addEasel(...place, systemClock.now()),
      isOnItsWay: (turnId) => desk.holdsAsk(turnId),
      forgetKey: (key) => desk.forget(key),
    })
  }
}
