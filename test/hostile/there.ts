/** A thread with a picture, for requests to be about. */
import assert from 'node:assert/strict'
import type { There } from './payloads.ts'
import type { Easel } from './rules.ts'

export async function threadOf({ imagine, version }: Easel): Promise<There> {
  const { ts } = await imagine('a quiet harbour')
  const { metadata } = await version(ts, 1)
  const turnId = metadata?.event_payload['turn_id']
  assert.ok(typeof turnId === 'string')
  return { threadTs: ts, turnId }
}
