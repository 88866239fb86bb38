/** The languages that Easel speaks: those that Gemini's picture models serve best. Pure. */

export const LANGUAGES = ['en', 'es', 'ja', 'zh', 'hi'] as const
export type Language = (typeof LANGUAGES)[number]

/** What is spoken where nothing better is known. */
export const DEFAULT_LANGUAGE: Language = 'en'

/** The language behind a locale as Slack gives it (`es-LA`, `zh-CN`); English for all others. */
export function languageOf(locale: string | null | undefined): Language {
  const [primary = ''] = (locale ?? '').toLowerCase().split(/[-_]/, 1)
  return LANGUAGES.find((language) => language === primary) ?? DEFAULT_LANGUAGE
}

/** Browsers send a handful of them. */
const MAX_ACCEPTED = 300

/** The first language of an `accept-language` header that Easel speaks; English for all others. */
export function languageFrom(header: string | null | undefined): Language {
  const accepted = (header ?? '').slice(0, MAX_ACCEPTED).split(',')
  const known = accepted.flatMap((entry) => {
    const [primary = ''] = entry.trim().toLowerCase().split(/[-_;]/, 1)
    return LANGUAGES.filter((language) => language === primary)
  })
  return known[0] ?? DEFAULT_LANGUAGE
}
