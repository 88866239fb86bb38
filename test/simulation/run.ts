/** Runs a simulated world to its end: deeds at their times, alarms, and crashes at their steps. */
import type { Crash, History } from './history.ts'
import type { Life } from './life.ts'
import type { Kept } from './objects.ts'
import { People } from './people.ts'
import { enter } from './the-world.ts'
import { type Scheduler, World } from './world.ts'

/** Nothing of interest happens later than this after the last thing. */
const HORIZON_MS = 6 * 3600 * 1000
/** The runtime rings again after this time, where an alarm has thrown. */
const ALARM_RETRY_MS = 2000
/** More than any of these worlds takes: what goes on for ever is a bug. */
const MAX_STEPS = 20_000

export interface Ended {
  readonly world: World
  readonly people: People
  readonly steps: number
  /** It would have gone on for ever. */
  readonly isEndless: boolean
  /** Nothing has crashed, and storage has not failed. */
  readonly isCalm: boolean
}

export async function run(history: History, scheduler: Scheduler): Promise<Ended> {
  const world = new World(scheduler, history)
  enter(world)
  const people = new People(world, history.deeds)
  const crashes = Map.groupBy(history.crashes, ({ step }) => step)
  const slow = new Set(history.slow)
  let steps = 0
  while (steps < MAX_STEPS) {
    if (scheduler.count() === 0) {
      if (!passTime(world, people)) break
      await settle()
      continue
    }
    await scheduler.waitNext(1)
    await settle()
    steps += 1
    for (const { who } of crashes.get(steps) ?? []) crash(world, who)
    // What is due next comes in the middle of it.
    if (slow.has(steps)) passTime(world, people)
    if (crashes.has(steps) || slow.has(steps)) await settle()
  }
  return {
    world,
    people,
    steps,
    isEndless: steps >= MAX_STEPS,
    isCalm: history.crashes.length + history.store.length === 0,
  }
}

/** Everything that can go on without anybody outside has gone on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Goes on to the next thing that is due; false: there is none. */
function passTime(world: World, people: People): boolean {
  const due = [
    ...objectsOf(world).flatMap((one) =>
      one.storage.alarmAt === null || one.isRinging
        ? []
        : [{ at: one.storage.alarmAt, happen: () => ring(world, one) }],
    ),
    ...people.next(),
  ]
  const [first] = due.toSorted((one, other) => one.at - other.at)
  if (first === undefined || first.at > world.now + HORIZON_MS) return false
  world.now = Math.max(world.now, first.at)
  first.happen()
  return true
}

interface Ringing {
  readonly storage: Kept<unknown>['storage']
  isRinging: boolean
  bring(): { readonly life: Life; readonly object: { alarm(): Promise<void> } }
  end(): void
}

function objectsOf(world: World): Ringing[] {
  return [
    ringing(world.workspace, () => world.theDesk()),
    ...[...world.threads].map(([name, one]) => ringing(one, () => world.theThread(name))),
  ]
}

const ringing = <T>(one: Kept<T>, bring: Ringing['bring']): Ringing => ({
  storage: one.storage,
  get isRinging() {
    return one.isRinging
  },
  set isRinging(is: boolean) {
    one.isRinging = is
  },
  bring,
  end() {
    one.living?.life.end()
    one.living = null
    one.isRinging = false
  },
})

/** An alarm is forgotten only when it has ended well; after a crash it rings again. */
function ring(world: World, one: Ringing): void {
  const { storage } = one
  one.isRinging = true
  storage.isSetAnew = false
  const { life, object } = one.bring()
  void afterAlarm(world, one, life, object.alarm())
}

async function afterAlarm(
  world: World,
  one: Ringing,
  life: Life,
  alarm: Promise<void>,
): Promise<void> {
  const { storage } = one
  const error = await alarm.then(
    () => null,
    (thrown: unknown) => String(thrown),
  )
  if (life.isOver) return
  one.isRinging = false
  if (error !== null) {
    storage.alarmAt = world.now + ALARM_RETRY_MS
    world.errors.push(`alarm ${error}`)
  } else if (!storage.isSetAnew) storage.alarmAt = null
}

function crash(world: World, who: Crash['who']): void {
  const [workspace, ...threads] = objectsOf(world)
  if (who !== 'threads') workspace?.end()
  if (who !== 'workspace') for (const one of threads) one.end()
}
