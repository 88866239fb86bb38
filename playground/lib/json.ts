/** Reads JSON of unknown shape without believing anything about it. */

/** A JSON object of unknown shape. */
export type Json = Record<string, unknown>

/** Narrows to an object that is neither null nor a list. */
export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value, or undefined when the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The object, or undefined when the text is no JSON or no object. */
export function parseObject(text: string): Json | undefined {
  const value = parseJson(text)
  return isJson(value) ? value : undefined
}

/** A field's text; empty when it is absent or no text. */
export function textIn(json: Json, name: string): string {
  const value = json[name]
  return typeof value === 'string' ? value : ''
}

/** An error's code (`ENOENT`, `EADDRINUSE`); empty when it has none. */
export const codeOf = (error: unknown): string => (isJson(error) ? textIn(error, 'code') : '')
