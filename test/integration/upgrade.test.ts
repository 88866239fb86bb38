/**
 * This version on what earlier ones have stored, in the middle of their work: one turn was painted, one was being painted,
 * one waited behind it. `scripts/keep-state.ts` keeps that of a release.
 */
import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { test } from '../../playground/lib/test.ts'
import { freePort } from '../../playground/lib/ports.ts'
import { type Painter, createPainter } from '../../playground/painter/painter.ts'
import { DEMO_KEY, EASEL_SECRET } from '../../playground/playground.ts'
import { type LocalSlack, createLocalSlack } from '../../playground/slack/local-slack.ts'
import type { Message } from '../../playground/protocol.ts'
import { DESIGN } from '../../playground/slack/seed.ts'
import { messagesOf } from '../../playground/slack/state.ts'
import { createWorker } from '../../playground/worker/worker.ts'
import { unpack } from '../../scripts/state/archive.ts'

const root = join(import.meta.dirname, '../..')
const states = globSync('test/fixtures/states/*.json.gz', { cwd: root })

test('there is the state of a release', () => assert.ok(states.length > 0))

/** As the release ran, with the token of one workspace; old turns are not to end before their work is finished. */
const varsFor = (slack: LocalSlack, painter: Painter, port: number): Record<string, string> => ({
  ...{ SLACK_SIGNING_SECRET: slack.signingSecret, SLACK_BOT_TOKEN: slack.token },
  ...{ SLACK_API_URL: slack.apiUrl, GEMINI_BASE_URL: painter.baseUrl, GEMINI_API_KEY: DEMO_KEY },
  ...{ EASEL_SECRET, PUBLIC_URL: `http://127.0.0.1:${port}`, RETENTION_DAYS: '9999' },
})

for (const state of states)
  test(`the work of ${basename(state, '.json.gz')} is finished, and goes on from what it has painted`, async () => {
    const painter = await createPainter({ signatureBytes: 2000 })
    const slack = await createLocalSlack()
    const port = await freePort()
    const stateDir = mkdtempSync(join(tmpdir(), 'easel-upgrade-'))
    const worker = createWorker({ root, port, stateDir, vars: varsFor(slack, painter, port) })
    try {
      unpack(readFileSync(join(root, state)), stateDir)
      const before: Message[] = JSON.parse(readFileSync(join(stateDir, 'messages.json'), 'utf8'))
      for (const message of before) slack.core.state.messages.get(DESIGN)?.set(message.ts, message)
      await worker.start()
      const shown = (version: number) =>
        slack.until(`v${version}`, () =>
          messagesOf(slack.core.state, DESIGN).find(
            ({ metadata }) => metadata?.event_payload['version'] === version,
          ),
        )
      const results = [await shown(2), await shown(3)]
      // In the placeholders' places: nothing was said twice.
      const known = new Set(before.map(({ ts }) => ts))
      for (const { ts } of results) assert.ok(known.has(ts))
      // Painted once each, upon the picture before it.
      const [night, boat, ...more] = painter.requests
      assert.equal(more.length, 0)
      const words = (request: typeof night) => JSON.stringify(request?.parts)
      assert.match(words(night), /a lighthouse at dusk[^]*make it night/)
      assert.match(words(boat), /make it night[^]*red boat/)
      const pictures = (request: typeof night) =>
        request?.parts.filter(({ pictureBytes }) => pictureBytes > 0).length
      assert.ok(Number(pictures(boat)) > Number(pictures(night)))
    } finally {
      await worker.remove()
      await slack.stop()
      await painter.stop()
    }
  })
