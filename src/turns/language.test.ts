import { test } from 'vitest'
import { languageOf } from './language.ts'

test.for([
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['es-ES', 'es'],
  ['es-LA', 'es'],
  ['ja-JP', 'ja'],
  ['zh-CN', 'zh'],
  ['hi-IN', 'hi'],
  ['fr-FR', 'en'],
  ['', 'en'],
  [null, 'en'],
  [undefined, 'en'],
] as const)('a Slack in %s is spoken to in %s', ([locale, language], { expect }) => {
  expect(languageOf(locale)).toBe(language)
})
