import assert from 'node:assert/strict'
import { openServer, openServerFrom, serve } from './http-server.ts'
import { freePort } from './ports.ts'
import { test } from './test.ts'

test('a port that is taken is passed over', async () => {
  const first = await freePort()
  const taken = await serve(() => new Response('taken'), first)
  const next = await openServerFrom(first)
  try {
    assert.notEqual(next.port, first)
    const draws = [(first - 20_000) / 12_000, 0.5]
    assert.notEqual(await freePort(() => draws.shift() ?? Math.random()), first)
  } finally {
    await Promise.all([taken.stop(), next.stop()])
  }
})

test('many who look from the same port on at once each get one of their own', async () => {
  const first = await freePort()
  const servers = await Promise.all(Array.from({ length: 8 }, () => openServerFrom(first)))
  assert.equal(new Set(servers.map(({ port }) => port)).size, 8)
  await Promise.all(servers.map((server) => server.stop()))
})

test('a server that nobody answers for yet says so, and answers later', async () => {
  const server = await openServer()
  assert.equal((await fetch(server.origin)).status, 503)
  server.handle(() => new Response('here'))
  assert.equal(await (await fetch(server.origin)).text(), 'here')
  await server.stop()
})
