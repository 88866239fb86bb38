/** Does one thing after another: each begins when the one before it has ended, however that was. */
export class InTurn {
  #last: Promise<unknown> = Promise.resolve()

  /** What comes of it. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => {})
    return done
  }
}
