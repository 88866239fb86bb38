/**
 * Runs beside the Worker's bundle, in workerd: all that it says of time is later by what the playground
 * says, and alarms ring when that time has come. The bundle itself knows nothing of it.
 */

/** What is used of a Durable Object's storage. */
interface AlarmStorage {
  getAlarm: () => Promise<number | null>
  setAlarm: (time: number | Date, options?: unknown) => Promise<void>
}

interface State {
  readonly storage: AlarmStorage
}

interface Ringing {
  alarm?(info: unknown): unknown
}

type ObjectClass = new (state: State, env: unknown) => Ringing

interface Stub {
  clockMoved(byMs: number): Promise<void>
}

interface Namespace {
  idFromString(id: string): unknown
  get(id: unknown): Stub
}

type Handler = (request: Request, env: Record<string, Namespace>, context: unknown) => unknown

/** What the playground sends when it moves the clock. */
export interface Move {
  readonly byMs: number
  /** The objects that there are, by the name of their binding. */
  readonly objects: Readonly<Record<string, readonly string[]>>
}

const RealDate = Date
let aheadMs = 0
const now = (): number => RealDate.now() + aheadMs

globalThis.Date = new Proxy(RealDate, {
  construct(target, args, newTarget) {
    const made: unknown = Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget)
    if (made instanceof RealDate) return made
    throw new TypeError('a Date that is none')
  },
  get: (target, name, receiver): unknown =>
    name === 'now' ? now : Reflect.get(target, name, receiver),
})

/** Makes the alarm of an object ring by the moved clock; what is given back goes by the runtime's. */
function moveAlarm(storage: AlarmStorage): AlarmStorage {
  const real: AlarmStorage = {
    getAlarm: storage.getAlarm.bind(storage),
    setAlarm: storage.setAlarm.bind(storage),
  }
  storage.setAlarm = (time, options) => real.setAlarm(Number(time) - aheadMs, options)
  storage.getAlarm = async () => {
    const time = await real.getAlarm()
    return time === null ? null : time + aheadMs
  }
  return real
}

/** How many alarms are being answered at this moment. */
const work = { underWay: 0 }
const LOOK_MS = 20
const PATIENCE_MS = 5_000

/** Waits for what is being done, for a while: time goes on between steps rather than within one. */
async function untilAtRest(): Promise<void> {
  const end = RealDate.now() + PATIENCE_MS
  while (work.underWay > 0 && RealDate.now() < end)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
}

/** A class of objects whose alarms can be moved. */
export const moving = (inner: ObjectClass): ObjectClass =>
  class extends inner implements Stub {
    readonly #real: AlarmStorage

    constructor(state: State, env: unknown) {
      const real = moveAlarm(state.storage)
      super(state, env)
      this.#real = real
    }

    override async alarm(info: unknown): Promise<void> {
      work.underWay += 1
      try {
        await super.alarm?.(info)
      } finally {
        work.underWay -= 1
      }
    }

    /** An alarm that was set before the clock was moved rings as much earlier. */
    async clockMoved(byMs: number): Promise<void> {
      const time = await this.#real.getAlarm()
      if (time !== null) await this.#real.setAlarm(time - byMs)
    }
  }

const isMove = (value: unknown): value is Move =>
  typeof value === 'object' && value !== null && 'byMs' in value && 'objects' in value

/** How the Worker hears of its clock: at a path, from whoever knows the key. */
interface Clock {
  readonly path: string
  readonly key: string
  /** In milliseconds. */
  readonly aheadMs: number
}

/** The Worker, which also hears of its clock. */
export function answering(inner: { fetch: Handler }, { path, key, aheadMs: beginMs }: Clock) {
  aheadMs = beginMs
  const fetch: Handler = async (request, env, context) => {
    const isOurs = request.headers.get('authorization') === `Bearer ${key}`
    if (!isOurs || new URL(request.url).pathname !== path) return inner.fetch(request, env, context)
    const move: unknown = await request.json()
    if (!isMove(move)) return new Response('', { status: 400 })
    const { byMs, objects } = move
    await untilAtRest()
    aheadMs += byMs
    const told = Object.entries(objects).flatMap(([binding, ids]) => {
      const namespace = env[binding]
      if (namespace === undefined) return []
      return ids.map((id) => namespace.get(namespace.idFromString(id)).clockMoved(byMs))
    })
    await Promise.all(told)
    return new Response('')
  }
  return { ...inner, fetch }
}
