/** What is deployed does not keep what a stranger could use. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { unstable_readConfig } from 'wrangler'
import { test } from '../playground/lib/test.ts'

test('the log does not keep the addresses of requests, since a picture’s is a capability', () => {
  const config = join(import.meta.dirname, '..', 'wrangler.toml')
  const { observability } = unstable_readConfig({ config })
  assert.equal(observability?.logs?.invocation_logs, false)
})
