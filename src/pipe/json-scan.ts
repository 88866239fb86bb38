/**
 * Finds the wanted strings of a JSON text while it flows by: the string values of object members with
 * given names, at any depth. Knows just enough of JSON to tell a key from a value; whether the rest is
 * JSON at all is for `JSON.parse` to say.
 */
import { Buffer } from 'node:buffer'
import { MAX_DEPTH, PIECE_CHARACTERS } from './constants.ts'
import { isEscaped, parseString } from './json-unescape.ts'
import type { ScanEvent } from './scan-event.ts'

const SPACE = 0x20
const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/** Every character of a key may be written as `\u0064`. */
const LONGEST_ESCAPE = 6

/** Scans one JSON text. `fields` are ASCII names. */
export class JsonScanner {
  readonly #fields: readonly string[]
  readonly #longestKey: number
  #place: 'outside' | 'key' | 'string' | 'wanted' = 'outside'
  /** One entry for each open bracket: does it open an object? */
  readonly #brackets: boolean[] = []
  #deepest = 0
  #begun = false
  #keyIsNext = false
  #escaped = false
  /** The current key as it is written, as far as it can still be a wanted one. */
  #key = ''
  /** The wanted name whose value comes next. */
  #field: string | null = null

  constructor(fields: readonly string[]) {
    this.#fields = fields
    this.#longestKey = LONGEST_ESCAPE * Math.max(0, ...fields.map((field) => field.length))
  }

  /** Whether the text may end here: something came, and all strings and brackets are closed. */
  get isComplete(): boolean {
    return this.#begun && this.#place === 'outside' && this.#brackets.length === 0
  }

  /** Whether anything but white space has come. */
  get isBegun(): boolean {
    return this.#begun
  }

  /** Whether more brackets were open than a reader may want to follow. */
  get isTooDeep(): boolean {
    return this.#deepest > MAX_DEPTH
  }

  /** The events of the next bytes, however they are cut. */
  *scan(chunk: Uint8Array): Generator<ScanEvent, void, void> {
    let at = 0
    while (at < chunk.length) {
      if (this.#place === 'wanted') {
        at = yield* this.#wanted(chunk, at)
        continue
      }
      const from = at
      at = this.#skim(chunk, from)
      yield { type: 'rest', bytes: chunk.subarray(from, at) }
      if (this.#isWanted() && this.#field !== null) yield { type: 'open', field: this.#field }
    }
  }

  #isWanted(): boolean {
    return this.#place === 'wanted'
  }

  /** Reads a wanted string to its end or the chunk's; gives the place after it. */
  *#wanted(chunk: Uint8Array, from: number): Generator<ScanEvent, number, void> {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    for (let at = from; at < bytes.length; at += PIECE_CHARACTERS) {
      // One character per byte, and native all the way: searching a string is ten times as fast as
      // searching a Uint8Array.
      const text = bytes.toString('latin1', at, at + PIECE_CHARACTERS)
      const end = this.#endOf(text)
      if (end !== 0) yield { type: 'text', text: end === -1 ? text : text.slice(0, end) }
      if (end === -1) continue
      this.#place = 'outside'
      this.#field = null
      yield { type: 'close' }
      return at + end + 1
    }
    return bytes.length
  }

  /** The place of the quote that ends a wanted string, in its next characters; -1: it goes on. */
  #endOf(text: string): number {
    // The first character may belong to an escape that the piece before has begun.
    const from = this.#escaped ? 1 : 0
    let end = text.indexOf('"', from)
    while (end !== -1 && isEscaped(text, end, from)) end = text.indexOf('"', end + 1)
    this.#escaped = end === -1 && isEscaped(text, text.length, from)
    return end
  }

  /** Reads what is not wanted, byte by byte: it is little. Gives the place where a wanted string begins. */
  #skim(chunk: Uint8Array, from: number): number {
    let at = from
    while (at < chunk.length && this.#place !== 'wanted') {
      const byte = chunk[at++] ?? 0
      if (this.#place === 'outside') this.#structure(byte)
      else this.#character(byte)
    }
    return at
  }

  #structure(byte: number): void {
    switch (byte) {
      case QUOTE:
        this.#place = this.#keyIsNext ? 'key' : this.#field === null ? 'string' : 'wanted'
        this.#key = ''
        break
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        this.#deepest = Math.max(this.#deepest, this.#brackets.push(byte === OPEN_OBJECT))
        this.#next()
        break
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        this.#brackets.pop()
        this.#keyIsNext = false
        this.#field = null
        break
      case COMMA:
        this.#next()
        break
      default:
    }
    this.#begun ||= byte > SPACE
  }

  /** A member or an element comes next. */
  #next(): void {
    this.#keyIsNext = this.#brackets.at(-1) ?? false
    this.#field = null
  }

  /** One byte of a key or of a string that is not wanted. */
  #character(byte: number): void {
    if (!this.#escaped && byte === QUOTE) {
      if (this.#place === 'key') this.#endKey()
      this.#place = 'outside'
      return
    }
    this.#escaped = !this.#escaped && byte === BACKSLASH
    if (this.#place === 'key' && this.#key.length <= this.#longestKey)
      this.#key += String.fromCharCode(byte)
  }

  #endKey(): void {
    const name = this.#key.includes('\\') ? parseString(this.#key) : this.#key
    this.#field = this.#fields.find((field) => field === name) ?? null
    this.#keyIsNext = false
  }
}
