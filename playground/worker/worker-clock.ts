/** How far a Worker's clock is ahead of the machine's, through kills and restarts. */
import { randomUUID } from 'node:crypto'
import type { Move } from './moved-time.ts'
import { objectsIn } from './objects.ts'
import { CLOCK_PATH, type ClockSettings } from './with-moved-time.ts'

/** The clock of one Worker. All in milliseconds. */
export class WorkerClock {
  readonly #stateDir: string
  readonly #key = randomUUID()
  /** What the Worker knows, and what it has not been told yet because it was down. */
  #aheadMs = 0
  #owedMs = 0

  constructor(stateDir: string) {
    this.#stateDir = stateDir
  }

  /** What it is started with. */
  settings(): ClockSettings {
    return { key: this.#key, aheadMs: this.#aheadMs }
  }

  move(ms: number): void {
    this.#owedMs += ms
  }

  /** Tells the Worker what it is owed. @throws when it does not take it */
  async catchUp(url: string, built: string): Promise<void> {
    const byMs = this.#owedMs
    if (byMs === 0) return
    this.#owedMs = 0
    this.#aheadMs += byMs
    const move: Move = { byMs, objects: objectsIn(this.#stateDir, built) }
    const response = await fetch(url + CLOCK_PATH, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#key}` },
      body: JSON.stringify(move),
    })
    if (!response.ok) throw new Error(`The Worker’s clock did not move: HTTP ${response.status}`)
  }
}
