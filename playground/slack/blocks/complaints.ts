/**
 * Collects what is wrong with blocks, in Slack's words: `must be … [json-pointer:/blocks/0/text]`.
 */

import { isJson } from '../../lib/json.ts'

/** A list of complaints with the checks that every block needs. */
export class Complaints {
  readonly list: string[] = []

  add(pointer: string, why: string): void {
    this.list.push(`${why} [json-pointer:${pointer}]`)
  }

  /** A string that must be there when `least` is above 0. Slack counts UTF-16 code units. */
  text(value: unknown, pointer: string, least: number, most: number): void {
    if (value === undefined && least === 0) return
    if (value === undefined) return this.missing(pointer)
    if (typeof value !== 'string') return this.add(pointer, 'must be a string')
    if (value.length < least) this.add(pointer, `must be more than ${least - 1} characters`)
    if (value.length > most) this.add(pointer, `must be less than ${most + 1} characters`)
  }

  /** A text object; `plain` allows `plain_text` only. */
  textObject(value: unknown, pointer: string, most: number, plain = false): void {
    if (value === undefined) return this.missing(pointer)
    if (!isJson(value)) return this.add(pointer, 'must be an object')
    const { type } = value
    if (type !== 'plain_text' && (type !== 'mrkdwn' || plain)) {
      return this.add(`${pointer}/type`, plain ? 'must be plain_text' : 'unsupported type')
    }
    this.text(value['text'], `${pointer}/text`, 1, most)
  }

  /** A text object that may be absent. */
  optionalText(value: unknown, pointer: string, most: number, plain = false): void {
    if (value !== undefined && value !== null) this.textObject(value, pointer, most, plain)
  }

  /** A list with a number of items; returns what can be looked at further. */
  items(value: unknown, pointer: string, least: number, most: number): unknown[] {
    if (!Array.isArray(value)) {
      if (value === undefined) this.missing(pointer)
      else this.add(pointer, 'must be an array')
      return []
    }
    if (value.length < least) this.add(pointer, `no less than ${least} items allowed`)
    if (value.length > most) this.add(pointer, `no more than ${most} items allowed`)
    return value
  }

  /** One of some words. */
  oneOf(value: unknown, pointer: string, words: readonly string[]): void {
    if (value === undefined || words.some((word) => word === value)) return
    this.add(pointer, `must be one of ${words.join(', ')}`)
  }

  missing(pointer: string): void {
    const slash = pointer.lastIndexOf('/')
    const field = pointer.slice(slash + 1)
    this.add(pointer.slice(0, slash), `missing required field: ${field}`)
  }
}
