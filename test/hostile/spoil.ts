/** Spoils one field of a payload, in the text of its JSON. Pure. */
import fc from 'fast-check'
import { type OddValue, anyValue } from './odd-values.ts'

type Key = string | number
export type Path = readonly Key[]

/** What travels as the text of JSON, as Slack's `private_metadata` does; undefined: it is no such text. */
function inside(value: unknown): object | undefined {
  if (typeof value !== 'string' || !value.startsWith('{')) return undefined
  const parsed: unknown = JSON.parse(value)
  return Object(parsed)
}

/** The paths of all fields of a payload, at every depth. */
export function pathsOf(json: unknown, path: Path = []): Path[] {
  const value = inside(json) ?? json
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path]
  const inner = Array.isArray(value)
    ? value.flatMap((child, i) => pathsOf(child, [...path, i]))
    : Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))
  return path.length === 0 ? inner : [path, ...inner]
}

/** How a field is spoilt: by another value, by the same member once more, or by its absence. */
const WAYS = ['other', 'twice', 'absent'] as const
type Way = (typeof WAYS)[number]

export interface Spoilt {
  /** Says what was done, for a failure's message. */
  readonly name: string
  readonly json: string
}

/** @param value what stands there, or stands there as well */
export function spoil(payload: unknown, path: Path, way: Way, value: OddValue): Spoilt {
  const name = `${path.join('.')} is ${way === 'absent' ? way : `${value.name} (${way})`}`
  return { name, json: write(payload, path, way, value.json) }
}

function write(payload: unknown, path: Path, way: Way, odd: string): string {
  const embedded = inside(payload)
  if (embedded !== undefined) return JSON.stringify(write(embedded, path, way, odd))
  const [key, ...rest] = path
  const at = (name: Key, child: unknown): string[] => {
    const text = JSON.stringify(child)
    if (String(name) !== String(key)) return [text]
    if (rest.length > 0) return [write(child, rest, way, odd)]
    if (way === 'absent') return []
    return way === 'twice' ? [text, odd] : [odd]
  }
  if (Array.isArray(payload))
    return `[${payload.flatMap((child: unknown, i) => at(i, child)).join()}]`
  const members = Object.entries(Object(payload)).flatMap(([name, child]) =>
    at(name, child).map((text) => `${JSON.stringify(name)}:${text}`),
  )
  return `{${members.join()}}`
}

/** A payload with one odd field, whichever. */
export const spoilt = (payload: unknown): fc.Arbitrary<Spoilt> =>
  fc
    .tuple(fc.constantFrom(...pathsOf(payload)), fc.constantFrom(...WAYS, WAYS[0]), anyValue)
    .map(([path, way, value]) => spoil(payload, path, way, value))
