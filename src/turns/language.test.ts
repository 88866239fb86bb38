import { test } from 'vitest'
import { languageFrom, languageOf } from './language.ts'

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

test.for([
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['fr-FR, ja;q=0.7', 'ja'],
  ['zh-Hans-CN', 'zh'],
  ['*', 'en'],
  [';;,,--', 'en'],
  [undefined, 'en'],
] as const)('a browser that accepts %s is spoken to in %s', ([header, language], { expect }) => {
  expect(languageFrom(header)).toBe(language)
})
