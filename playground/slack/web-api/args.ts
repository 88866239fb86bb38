/** The arguments of a Web API call: from the query, a form or a JSON body. */
import { parseJson, parseObject } from '../../lib/json.ts'

/** Arguments by name, read by type. In forms, everything is text. */
export class Args {
  readonly all: Record<string, unknown>

  constructor(all: Record<string, unknown>) {
    this.all = all
  }

  has(name: string): boolean {
    const value = this.all[name]
    return value !== undefined && value !== null && value !== ''
  }

  /** Undefined when it is absent or empty. */
  text(name: string): string | undefined {
    const value = this.all[name]
    if (typeof value === 'string') return value === '' ? undefined : value
    return typeof value === 'number' ? String(value) : undefined
  }

  flag(name: string): boolean {
    return ['true', '1'].includes(String(this.all[name]))
  }

  number(name: string, otherwise: number): number {
    const value = Number(this.all[name] ?? otherwise)
    return Number.isFinite(value) ? value : otherwise
  }

  /** A structure; text that is no JSON stays text, so that checks refuse it. */
  json(name: string): unknown {
    const value = this.all[name]
    if (typeof value !== 'string') return value ?? undefined
    if (value === '') return undefined
    return parseJson(value) ?? value
  }
}

/** Reads the arguments of a call; undefined when a JSON body is no object. */
export function parseArgs(
  query: URLSearchParams,
  contentType: string,
  body: string,
): Args | undefined {
  const fromQuery = Object.fromEntries(query)
  if (contentType.includes('application/json')) {
    const parsed = parseObject(body === '' ? '{}' : body)
    return parsed === undefined ? undefined : new Args({ ...fromQuery, ...parsed })
  }
  return new Args({ ...fromQuery, ...Object.fromEntries(new URLSearchParams(body)) })
}
