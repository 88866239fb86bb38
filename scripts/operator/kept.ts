/**
 * What a set-up remembers, so that it can be repeated and gone on with: in `.easel/setup.json`, which only this user
 * can read and Git leaves alone. Of the secrets it keeps `EASEL_SECRET`, with which the doctor signs its link.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'

const KeptSchema = v.object({
  /** The Worker's address, without a slash at its end. */
  url: v.optional(v.string()),
  /** Cloudflare's account, where there was a choice. */
  account: v.optional(v.string()),
  easelSecret: v.optional(v.string()),
  /** The Slack id of whoever Easel has written to. */
  installer: v.optional(v.string()),
  /** Secrets that have their real value in the Worker. */
  set: v.optional(v.array(v.string()), []),
  /** Secrets that were deployed as `later`. */
  later: v.optional(v.array(v.string()), []),
})
type Facts = v.InferOutput<typeof KeptSchema>

export interface Kept {
  facts(): Facts
  /** Writes it down at once. */
  change(next: Partial<Facts>): void
}

/** @param isDry nothing is written */
export function openKept(path: string, isDry: boolean): Kept {
  let facts = read(path)
  return {
    facts: () => facts,
    change(next) {
      facts = { ...facts, ...next }
      if (isDry) return
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      writeFileSync(path, `${JSON.stringify(facts, null, 2)}\n`, { mode: 0o600 })
    },
  }
}

/** What cannot be read is as good as nothing: everything in it can be found out again. */
function read(path: string): Facts {
  const nothing: Facts = { set: [], later: [] }
  try {
    return v.parse(v.fallback(KeptSchema, nothing), JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return nothing
  }
}
