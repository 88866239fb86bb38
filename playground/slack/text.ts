/** Text as Slack stores it: stray `&`, `<`, `>` escaped, names turned into mentions where asked. */
import type { Person } from '../protocol.ts'

const ENTITY = /&(?!amp;|lt;|gt;)/g
const TAG = /<(?:[@#!][^<>]*|(?:https?:\/\/|mailto:|tel:|slack:\/\/)[^<>]*)>/g
const KEYWORD = /(^|[\s(])@(channel|here|everyone)\b/g
const HANDLE = /(^|[\s(])@([\w.-]+)/g

/** Escapes what is neither an entity nor a mention nor a link. */
export function normaliseText(text: string): string {
  const tags = text.match(TAG) ?? []
  const between = text.split(TAG).map((part) => {
    return part.replace(ENTITY, '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  })
  return between.map((part, index) => part + (tags[index] ?? '')).join('')
}

/**
 * What Slack makes of plain names. `none` leaves them; `client` and `full` turn `@channel` and
 * people's handles into mentions, which ping.
 */
export function applyParse(text: string, parse: string, people: Person[]): string {
  if (parse === 'none') return text
  return text.replace(KEYWORD, '$1<!$2>').replace(HANDLE, (whole, before: string, name: string) => {
    const person = people.find((one) => one.name === name)
    return person === undefined ? whole : `${before}<@${person.id}>`
  })
}

/** Text for people and models: `&amp;` is `&` again. */
export const decodeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
