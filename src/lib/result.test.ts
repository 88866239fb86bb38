import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { ok } from './result.ts'

test('x', async ({ expect }) => {
  await env.PICTURES.put('a', 'b')
  expect(ok(1)).toEqual({ ok: true, value: 1 })
})
