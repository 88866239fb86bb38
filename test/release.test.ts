/** What a release is made of, and what the list of outdated packages says. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unstable_readConfig } from 'wrangler'
import { test } from '../playground/lib/test.ts'
import { tellOutdated } from '../scripts/release/outdated.ts'
import { builtConfig, checksumLine, notesOf } from '../scripts/release/parts.ts'

const root = join(import.meta.dirname, '..')
const CHANGELOG =
  '# Changelog\n\n## Unreleased\n\n- a\n\n## 0.2.0 (2026-12-01)\n\n- b\n- c\n\n## 0.1.0\n\n- d\n'

test('the notes are the CHANGELOG’s part of that version', () => {
  assert.equal(notesOf(CHANGELOG, '0.2.0'), '- b\n- c')
  assert.equal(notesOf(CHANGELOG, '0.1.0'), '- d')
  assert.equal(notesOf(CHANGELOG, '0.3.0'), null)
})

test('the configuration of a release is that of the sources, but builds nothing', () => {
  const config = join(root, 'wrangler.toml')
  const folder = mkdtempSync(join(tmpdir(), 'easel-release-'))
  try {
    const file = join(folder, 'wrangler.toml')
    writeFileSync(file, builtConfig(readFileSync(config, 'utf8')))
    const [ours, built] = [unstable_readConfig({ config }), unstable_readConfig({ config: file })]
    assert.equal(built.build.command, undefined)
    assert.ok(ours.build.command)
    for (const name of ['vars', 'exports', 'kv_namespaces', 'r2_buckets', 'rules'] as const)
      assert.deepEqual(built[name], ours[name])
    assert.deepEqual(built.secrets, ours.secrets)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the checksum is a line that sha256sum reads', () => {
  assert.equal(checksumLine('ab12', 'easel-0.2.0.zip'), 'ab12  easel-0.2.0.zip\n')
})

test('what is outdated is told in a table, and nothing where all is new', () => {
  assert.equal(tellOutdated(''), '')
  assert.equal(tellOutdated('{}'), '')
  const packages = {
    hono: { current: '4.13.19', latest: '4.14.0', type: 'dependencies' },
    miniflare: { current: '5.1.0-beta', latest: '4.9.0', type: 'devDependencies' },
    valibot: { current: '1.5.0', latest: '1.5.0' },
    node: { current: '24.21.0', latest: '26.10.0' },
  }
  const told = tellOutdated(JSON.stringify(packages))
  assert.match(told, /\| `hono` \| 4\.13\.19 \| 4\.14\.0 \| dependencies \|/)
  assert.doesNotMatch(told, /\| `(?:miniflare|valibot|node)` \|/)
  const { node } = packages
  assert.equal(tellOutdated(JSON.stringify({ node })), '')
})
