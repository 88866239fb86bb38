/** Numbers, plurals, dates and lists in a language, by the runtime's own tables (Intl). */

export interface Forms {
  /** Where none reads better than 0. */
  readonly zero?: string
  /** For languages that tell one from many. */
  readonly one?: string
  readonly other: string
}

/** How a language writes what can be counted. */
export interface Numbers {
  /** `#` in the forms stands for the number. */
  readonly counted: (count: number, forms: Forms) => string
  /** `a.png, b.png and c.png`. */
  readonly all: (names: readonly string[]) => string
  /** `16:9, 4:3 or 1:1`. */
  readonly either: (names: readonly string[]) => string
  /** A day, `2026-11-22`, as people write it. */
  readonly day: (date: string) => string
}

/** @param locale e.g. `es` */
export function numbersIn(locale: string): Numbers {
  const rules = new Intl.PluralRules(locale)
  const list = new Intl.ListFormat(locale, { type: 'disjunction' })
  const both = new Intl.ListFormat(locale, { type: 'conjunction' })
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    counted: (count, { zero, one, other }) =>
      (count === 0 && zero !== undefined
        ? zero
        : rules.select(count) === 'one'
          ? (one ?? other)
          : other
      ).replaceAll('#', String(count)),
    all: (names) => both.format(names),
    either: (names) => list.format(names),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
  }
}
