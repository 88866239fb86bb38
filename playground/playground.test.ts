import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from './lib/test.ts'
import { createPainter } from './painter/painter.ts'
import { startPlayground } from './playground.ts'

test('a playground that cannot start says why and leaves nothing behind', async () => {
  // There is no wrangler in here.
  const root = mkdtempSync(join(tmpdir(), 'playground-'))
  try {
    const painter = await createPainter()
    const start = startPlayground({ root, painter, pageDir: Promise.resolve(root) })
    await assert.rejects(start, /The Worker did not start/)
    await assert.rejects(fetch(painter.baseUrl))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})

test('a page that cannot be built ends the Worker, too', async () => {
  const root = mkdtempSync(join(tmpdir(), 'playground-'))
  try {
    const painter = await createPainter()
    const pageDir = Promise.reject(new Error('no page'))
    await assert.rejects(startPlayground({ root, painter, pageDir }), /no page|did not start/)
    await assert.rejects(fetch(painter.baseUrl))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})
