/** What is deployed does not keep what a stranger could use. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unstable_readConfig } from 'wrangler'
import * as v from 'valibot'
import { test } from '../playground/lib/test.ts'

const root = join(import.meta.dirname, '..')
const config = unstable_readConfig({ config: join(root, 'wrangler.toml') })

/** What Cloudflare's form says beside each field: https://developers.cloudflare.com/workers/platform/deploy-buttons */
const PackageSchema = v.object({
  cloudflare: v.object({
    bindings: v.record(v.string(), v.object({ description: v.pipe(v.string(), v.minLength(10)) })),
  }),
})
const { bindings: descriptions } = v.parse(
  PackageSchema,
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
).cloudflare

test('the log does not keep the addresses of requests, since a picture’s is a capability', () => {
  assert.equal(config.observability?.logs?.invocation_logs, false)
})

test('a deployment without its secrets is refused, and each has a description for the form', () => {
  const required = config.secrets?.required ?? []
  assert.deepEqual(required.toSorted(), [
    'EASEL_SECRET',
    'GEMINI_API_KEY',
    'SLACK_BOT_TOKEN',
    'SLACK_SIGNING_SECRET',
  ])
  const described = Object.keys(descriptions)
  const bindings = [
    ...config.kv_namespaces,
    ...config.r2_buckets,
    ...config.durable_objects.bindings,
  ]
  const names = bindings.map((each) => ('binding' in each ? each.binding : each.name))
  for (const name of [...required, ...Object.keys(config.vars), ...names, 'IMAGES'])
    assert.ok(described.includes(name), `package.json does not say what ${name} is`)
})

test('both kinds of objects are live, and keep what they have', () => {
  assert.deepEqual(structuredClone(config.exports), {
    Thread: { type: 'durable-object', storage: 'sqlite' },
    Workspace: { type: 'durable-object', storage: 'sqlite' },
  })
})
