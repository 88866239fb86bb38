/** One life of an object, from the moment that somebody needs it to a crash. */
export class Life {
  isOver = false
  readonly #deaths: (() => void)[] = []

  /** Whatever it was at ends here. */
  end(): void {
    this.isOver = true
    for (const tell of this.#deaths.splice(0)) tell()
  }

  /** The work of an object, as its caller sees it: fails where the object crashes meanwhile. */
  async survive<T>(work: Promise<T>): Promise<T> {
    const death = new Promise<never>((_, reject) => {
      this.#deaths.push(() => reject(new Error('the object has crashed')))
    })
    return Promise.race([work, death])
  }
}
