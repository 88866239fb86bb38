/** The one alarm of the workspace's object, which serves errands and chores. */

type AlarmStorage = Pick<DurableObjectStorage, 'getAlarm' | 'setAlarm'>

/** Sets the alarm. All times in ms since 1970. */
export class AlarmClock {
  readonly #storage: AlarmStorage
  /** When it rings, as far as this life of the object knows. */
  #at: number | null = null

  constructor(storage: AlarmStorage) {
    this.#storage = storage
  }

  /** It rings at that time, whatever it was set to. */
  async set(time: number): Promise<void> {
    this.#at = time
    await this.#storage.setAlarm(time)
  }

  /**
   * It rings at that time, or up to `early` ms before: written again and again, it would cost more than it is for.
   * What it was set to is known or written over, never read, so this belongs into the write of what it is for.
   */
  async about(time: number, early: number): Promise<void> {
    const isSo = this.#at !== null && this.#at <= time && this.#at >= time - early
    if (!isSo) await this.set(time)
  }

  /** It rings at that time or before; null: no matter when. */
  async atLatest(time: number | null): Promise<void> {
    if (time === null || isBy(this.#at, time)) return
    const stored = await this.#storage.getAlarm()
    // Somebody may have set it meanwhile, and an ask must not wait.
    if (!isBy(this.#at ?? stored, time)) await this.set(time)
  }

  /** It has rung, and is not set any more. */
  rang(): void {
    this.#at = null
  }
}

const isBy = (at: number | null, time: number): boolean => at !== null && at <= time
