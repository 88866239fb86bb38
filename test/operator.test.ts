/** What the scripts for operators decide, apart from what they do. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { test } from '../playground/lib/test.ts'
import { createTeller } from '../scripts/operator/teller.ts'
import { findWrangler } from '../scripts/operator/wrangler.ts'
import { daysOf } from '../scripts/setup/belt-step.ts'
import { deployedTo } from '../scripts/setup/deploy-step.ts'
import { nodeOf } from '../scripts/setup/first-steps.ts'

test('the address is found in what wrangler writes for programs, or says', () => {
  const line = JSON.stringify({ type: 'deploy', targets: ['https://easel.acme.workers.dev'] })
  assert.equal(deployedTo(`{"type":"x"}\n${line}\n`, ''), 'https://easel.acme.workers.dev')
  const words = 'See https://developers.cloudflare.com/\n  https://easel.acme.workers.dev\n'
  assert.equal(deployedTo('', words), 'https://easel.acme.workers.dev')
  assert.equal(
    deployedTo('', '  https://easel.acme.test (custom domain)'),
    'https://easel.acme.test',
  )
  assert.equal(deployedTo('', 'Uploaded easel'), null)
})

test('a wrangler of yours in the PATH goes first; one that npm has installed does not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'easel-path-'))
  try {
    const file = (...path: string[]): string => {
      mkdirSync(join(folder, ...path.slice(0, -1)), { recursive: true })
      writeFileSync(join(folder, ...path), '', { mode: 0o755 })
      return join(folder, ...path)
    }
    const yours = file('yours', 'wrangler')
    file('node_modules', '.bin', 'wrangler')
    mkdirSync(join(folder, 'global'))
    symlinkSync(file('node_modules', 'wrangler', 'bin.js'), join(folder, 'global', 'wrangler'))
    const path = (...names: string[]) => names.map((name) => join(folder, name)).join(delimiter)
    const own = join('/project', 'node_modules', '.bin', 'wrangler')
    const npms = join('node_modules', '.bin')
    assert.equal(findWrangler('/project', path(npms, 'global', 'yours')), yours)
    assert.equal(findWrangler('/project', path(npms, 'global', 'nothing')), own)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the second belt is wider than the first', () => {
  // Approved pictures are kept for a year.
  assert.equal(daysOf('RETENTION_DAYS = "30"'), 372)
  assert.equal(daysOf('RETENTION_DAYS = "0.5"'), 372)
  assert.equal(daysOf('RETENTION_DAYS = "400.5"'), 408)
})

test('a Node that cannot run the scripts is told so', () => {
  assert.equal(nodeOf('20.19.0').state, 'failed')
  assert.equal(nodeOf('22.18.0').state, 'done')
  assert.equal(nodeOf('24.0.0').state, 'done')
})

test('secrets are blotted out, wherever they stand', () => {
  const teller = createTeller()
  teller.keepBack('xoxb-1-secret\n')
  teller.keepBack('abc')
  assert.equal(teller.clean('no xoxb-1-secret, abc'), 'no [secret], abc')
})
