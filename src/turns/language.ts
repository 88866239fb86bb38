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
