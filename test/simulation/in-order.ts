/** A scheduler that takes everything in its order: the same history always takes the same steps. */
import type { Scheduler } from './world.ts'

export function inOrder(): Scheduler {
  const waiting: (() => void)[] = []
  return {
    schedule: (task) =>
      new Promise((resolve, reject) => {
        waiting.push(() => void task.then(resolve, reject))
      }),
    count: () => waiting.length,
    waitNext(count) {
      for (const go of waiting.splice(0, count)) go()
      return Promise.resolve()
    },
  }
}
