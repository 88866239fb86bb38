/** The languages that the people here may have Slack in, each by its own name. */

export const LOCALES = {
  'en-US': 'English',
  'es-ES': 'Español',
  'ja-JP': '日本語',
  'zh-CN': '简体中文',
  'hi-IN': 'हिन्दी',
} as const

/** A language as Slack spells it. */
export type Locale = keyof typeof LOCALES

/** All of them, in the order of the menu. */
export const LOCALE_IDS: readonly Locale[] = ['en-US', 'es-ES', 'ja-JP', 'zh-CN', 'hi-IN']
