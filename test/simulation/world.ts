/**
 * A world in which time goes on only when everybody waits for it, and in which each call goes out and comes
 * back when the scheduler says so. A crash takes the memory of objects between any two of these moments.
 */
import { type Config, requireConfig } from '../../src/config.ts'
import { log } from '../../src/lib/log.ts'
import { Thread } from '../../src/threads/thread.do.ts'
import type { Studio } from '../../src/threads/studio.ts'
import { fakeStudio } from '../../src/threads/test-kit.ts'
import type { ThreadAsk } from '../../src/turns/ask.ts'
import { type Place, threadName } from '../../src/turns/keys.ts'
import { type Accounting, createTill } from '../../src/turns/till.ts'
import type { TurnRecord } from '../../src/turns/turn-record.ts'
import type { CallSlack } from '../../src/web-api/client.ts'
import type { ThreadDoor } from '../../src/workspace/desk/errands.ts'
import { FrontDesk } from './front-desk.ts'
import type { History, StoreEnd } from './history.ts'
import { Life } from './life.ts'
import { SimulatedModel } from './model.ts'
import { type Kept, type Living, type SimulatedEnv, type ThreadObject, VARS } from './objects.ts'
import { SimulatedSlack } from './slack.ts'
import { Storage } from './storage.ts'

/** Decides what happens next. */
export interface Scheduler {
  schedule<T>(task: Promise<T>, label: string): Promise<T>
  count(): number
  waitNext(count: number): Promise<void>
}

const kept = <T>(kind: string): Kept<T> => ({
  storage: new Storage(kind),
  living: null,
  isRinging: false,
})

const CONFIG = requireConfig(JSON.parse(JSON.stringify(VARS)))

export class World {
  now = 1_700_000_000_000
  /** What was thrown and logged. */
  readonly errors: string[] = []
  readonly slack: SimulatedSlack
  readonly model: SimulatedModel
  /** Vars, and the limit of the history. */
  readonly config: Config
  readonly workspace = kept<FrontDesk>('workspace')
  readonly threads = new Map<string, Kept<ThreadObject>>()
  readonly #records = new Map<string, TurnRecord>()
  readonly #store: StoreEnd[]
  readonly #scheduler: Scheduler

  constructor(scheduler: Scheduler, history: Pick<History, 'slack' | 'model' | 'store' | 'limit'>) {
    this.#scheduler = scheduler
    this.config = { ...CONFIG, usual: { ...CONFIG.usual, personPictures: history.limit } }
    this.slack = new SimulatedSlack(history.slack, () => this.now)
    this.model = new SimulatedModel(history.model)
    this.#store = [...history.store]
  }

  /** Something outside is asked, and answers; one whose memory is gone never hears of it. */
  async outside<T>(life: Life, label: string, effect: () => T | Promise<T>): Promise<T> {
    await this.#scheduler.schedule(Promise.resolve(), `${label} is asked`)
    // A crash cuts the connection: what has not arrived by then never does.
    if (life.isOver) return new Promise<never>(() => {})
    const result = await Promise.resolve()
      .then(effect)
      .then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      )
    await this.#scheduler.schedule(Promise.resolve(), `${label} answers`)
    if (life.isOver) return new Promise<never>(() => {})
    if ('error' in result) throw result.error
    return result.value
  }

  /** What nobody waits for must not fail. */
  watch(life: Life, work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      if (!life.isOver) this.errors.push(`unhandled ${String(error)}`)
    })
  }

  callFrom(life: Life): CallSlack {
    return (method, args) => this.outside(life, method, () => this.slack.call(method, args))
  }

  theDesk(): Living<FrontDesk> {
    const life = new Life()
    return (this.workspace.living ??= { life, object: new FrontDesk(life, this) })
  }

  theThread(name: string): Living<ThreadObject> {
    const one = this.threads.get(name) ?? kept<ThreadObject>('thread')
    this.threads.set(name, one)
    return (one.living ??= this.#bring(name, one.storage))
  }

  /** Nothing of it is looked at any more. */
  end(): void {
    for (const { storage } of [this.workspace, ...this.threads.values()]) storage.release()
  }

  #bring(name: string, storage: Storage): Living<ThreadObject> {
    const life = new Life()
    const ctx = {
      id: { name },
      storage,
      waitUntil: (work: Promise<unknown>) => this.watch(life, work),
    }
    const settings = () => this.outside(life, 'the settings', () => this.config.usual)
    const rulesIn = async () => ({ ...(await settings()), brand: null })
    const WORKSPACES = { getByName: () => ({ settings, office: () => ({ rulesIn }) }) }
    const env: SimulatedEnv = { ...VARS, WORKSPACES, life, world: this }
    return { life, object: Reflect.construct(Thread, [ctx, env]) }
  }

  /** The way from the desk to a thread: each call goes out and comes back like any other. */
  doorTo(place: Place, caller: Life): ThreadDoor {
    const ask = <T>(name: string, work: (thread: ThreadObject) => Promise<T>): Promise<T> =>
      this.outside(caller, name, () => {
        const { life, object } = this.theThread(threadName(place))
        return life.survive(work(object))
      })
    return {
      submit: (...given) =>
        ask('submit', (thread) =>
          thread.submit(...given, {
            channel: place.channel,
            rules: { ...this.config.usual, brand: null },
            hasOwnKey: false,
          }),
        ),
      unsay: (...given) => ask('unsay', (thread) => thread.unsay(...given)),
      press: (...given) => ask('press', (thread) => thread.press(...given)),
    }
  }

  /** The way from a thread to the accounts of its workspace. */
  #accounting(caller: Life): Accounting {
    const ask = <T>(name: string, work: (cashier: Accounting) => Promise<T>): Promise<T> =>
      this.outside(caller, name, () => {
        const { life, object } = this.theDesk()
        return life.survive(work(object.cashier))
      })
    return {
      reserve: (wish) => ask('reserve', (cashier) => cashier.reserve(wish)),
      settle: (bill) => ask('settle', (cashier) => cashier.settle(bill)),
      close: (...round) => ask('close', (cashier) => cashier.close(...round)),
    }
  }

  #moment(life: Life): Promise<void> {
    return this.outside(life, 'a moment', () => {})
  }

  /** What a turn needs from outside. */
  studioFor(life: Life, ask: ThreadAsk, own: Partial<Studio>): Studio {
    const { studio } = fakeStudio()
    const payer = { userId: ask.paidBy ?? ask.userId, channel: ask.channel }
    const key = (turnId: string): string => `${threadName(ask)}/${turnId}`
    return {
      ...studio,
      ...own,
      slack: { ...studio.slack, call: this.callFrom(life) },
      painter: {
        paint: (request) => this.outside(life, 'the model', () => this.model.paint(request)),
      },
      till: createTill(() => this.#accounting(life), payer, {
        log,
        wait: () => this.#moment(life),
      }),
      history: {
        ...studio.history,
        put: (record) =>
          this.outside(life, 'KV put', () => {
            if (this.#store.shift() === 'throws') throw new Error('storage in trouble')
            this.#records.set(key(record.turnId), record)
          }),
        get: (ids) =>
          this.outside(life, 'KV get', () => ids.flatMap((id) => this.#records.get(key(id)) ?? [])),
      },
    }
  }
}
