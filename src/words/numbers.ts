/** Numbers, plurals, dates and lists in a language, by the runtime's own tables (Intl). */

export interface Forms {
  /** For languages that tell one from many. */
  readonly one?: string
  readonly other: string
}

/** How a language writes what can be counted. */
export interface Numbers {
  /** `#` in the forms stands for the number. */
  readonly counted: (count: number, forms: Forms) => string
  /** `16:9, 4:3 or 1:1`. */
  readonly either: (names: readonly string[]) => string
  /** A day, `2026-11-22`, as people write it. */
  readonly day: (date: string) => string
}

/** @param locale e.g. `es` */
export function numbersIn(locale: string): Numbers {
  const rules = new Intl.PluralRules(locale)
  const list = new Intl.ListFormat(locale, { type: 'disjunction' })
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return {
    counted: (count, { one, other }) =>
      (rules.select(count) === 'one' ? (one ?? other) : other).replaceAll('#', String(count)),
    either: (names) => list.format(names),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
  }
}
