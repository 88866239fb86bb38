/** The browser for the tests is found, or got, or missed in plain words; never skipped in silence. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from '../../playground/lib/test.ts'
import { launchChromium } from './chromium.ts'

// A path that was set for the other tests would win over what these look for.
delete process.env['CHROMIUM_PATH']

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts a browser in a process of its own, on a machine that has none, with an empty package. */
function launchElsewhere(env: Record<string, string>): string {
  const source = `
    import { launchChromium } from ${JSON.stringify(join(import.meta.dirname, 'chromium.ts'))}
    await launchChromium([], ${JSON.stringify(folder)}, ${JSON.stringify(join(folder, 'chromium'))})
  `
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    env,
    encoding: 'utf8',
  })
  assert.notEqual(status, 0)
  return stderr
}

/** The npm package has a browser for Linux only; a Mac has one of its own, or a person who gets one. */
const hasPackaged = process.platform === 'linux' && process.arch === 'x64'

const whereItRuns = hasPackaged ? test : () => {}
whereItRuns('where none is installed, the one of the npm package opens pages', async () => {
  const browser = await launchChromium([])
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>Hello</h1>')
    assert.equal(await page.textContent('h1'), 'Hello')
  } finally {
    await browser.close()
  }
})

test('where that does not start either, Debian’s is installed, and its failure is told', () => {
  const calls = join(folder, 'calls')
  writeFileSync(calls, '')
  writeFileSync(join(folder, 'apt-get'), `#!/bin/sh\necho "$@" >> ${calls}\n`, { mode: 0o755 })
  const told = launchElsewhere({ PATH: `${folder}:/bin:/usr/bin` })
  assert.match(told, /The browser tests need Chromium, and none could be started/)
  assert.match(told, /apt-get install chromium\) or set CHROMIUM_PATH/)
  const isRoot = process.getuid?.() === 0
  if (!isRoot) assert.match(told, /Only root may install/)
  assert.equal(
    readFileSync(calls, 'utf8'),
    isRoot ? 'update\ninstall -y --no-install-recommends chromium\n' : '',
  )
})

test('a CHROMIUM_PATH that leads nowhere is named', () => {
  const told = launchElsewhere({ CHROMIUM_PATH: '/nowhere/chromium' })
  assert.match(told, /set CHROMIUM_PATH/)
  assert.match(told, /\/nowhere\/chromium/)
})
