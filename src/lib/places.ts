/**
 * A few places that all work of an isolate shares, so that what it holds has an end however much is asked for at
 * once. Whoever finds none waits.
 */

/** A place, for as long as it is held. */
export interface Held<T> {
  readonly value: T
  /** Says that the work goes on. */
  touch(): void
  /** Nothing of the value may be used any more. */
  giveBack(): void
}

export interface Places<T> {
  /** The first that is free, once one is. */
  take(): Promise<Held<T>>
  /** The same, or null where none becomes free in time. */
  takeWithin(ms: number): Promise<Held<T> | null>
}

export interface PlaceTools {
  /** In ms. */
  readonly now: () => number
  readonly pause: (ms: number) => Promise<void>
}

/** How long somebody waits before a free place is looked for again. */
const WAIT_MS = 10

/**
 * A place whose work says nothing for so long is free again, since where a request or an object is ended from
 * outside, nobody gives it back. No stream may stand still for half of it.
 */
const LOST_MS = 90_000

interface Place<T> {
  readonly make: () => T
  /** Used again and again, so that there are not as many as pieces of work since the last garbage collection. */
  spare: T | null
  holder: Held<T> | null
  touchedAt: number
}

/**
 * A place for each of `makers`, the best first.
 * @param tools the isolate's own time by default
 */
export function createPlaces<T>(
  makers: readonly (() => T)[],
  { now, pause }: PlaceTools = isolateTools,
): Places<T> {
  const places = makers.map((make): Place<T> => ({ make, spare: null, holder: null, touchedAt: 0 }))
  const free = (): Held<T> | null => {
    const isFree = ({ holder, touchedAt }: Place<T>) =>
      holder === null || now() - touchedAt > LOST_MS
    const place = places.find(isFree)
    return place === undefined ? null : hold(place, now)
  }
  // Looked for again and again: a promise that another request's work resolves may never come back.
  const takeUntil = async (end: number): Promise<Held<T> | null> => {
    let held = free()
    while (held === null && now() < end) {
      await pause(WAIT_MS)
      held = free()
    }
    return held
  }
  return {
    async take() {
      for (;;) {
        const held = await takeUntil(Infinity)
        if (held !== null) return held
      }
    },
    takeWithin: (ms) => takeUntil(now() + ms),
  }
}

function hold<T>(place: Place<T>, now: () => number): Held<T> {
  const value = place.spare ?? place.make()
  const held: Held<T> = {
    value,
    touch() {
      if (place.holder === held) place.touchedAt = now()
    },
    giveBack() {
      // One that counted as lost has been replaced.
      if (place.holder !== held) return
      place.holder = null
      place.spare = value
    },
  }
  place.spare = null
  place.holder = held
  place.touchedAt = now()
  return held
}

/** The isolate's own time. */
export const isolateTools: PlaceTools = {
  now: () => Date.now(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}
