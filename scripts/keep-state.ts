/**
 * `node scripts/keep-state.ts 0.2.0`, for a release: what its Worker has stored in the middle of its work, as
 * `test/fixtures/states/0.2.0.json.gz`. Every later version is started on it, and has to finish the work.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPainter } from '../playground/painter/painter.ts'
import { startPlayground } from '../playground/playground.ts'
import { ANA, DESIGN } from '../playground/slack/seed.ts'
import { messagesOf } from '../playground/slack/state.ts'
import { pack } from './state/archive.ts'

const [version] = process.argv.slice(2)
if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version))
  throw new Error('Name the version: node scripts/keep-state.ts 0.2.0')

const root = join(import.meta.dirname, '..')
const painter = await createPainter({ signatureBytes: 2000 })
const playground = await startPlayground({ root, painter, pageDir: Promise.resolve(root) })
const { slack, worker, url } = playground
const stateDir = join(root, '.playground', `worker-${new URL(url).port}`)

/** One turn is painted; another one is being painted, and a third one waits behind it, when the power goes. */
const imagine = { user: ANA, channel: DESIGN, command: '/imagine' }
await slack.command({ ...imagine, text: 'a lighthouse at dusk' })
const first = await slack.until('v1', () =>
  slack.byApp(DESIGN).find(({ metadata }) => metadata?.event_payload['version'] === 1),
)
const hold = painter.hold()
const say = (text: string) => slack.say({ user: ANA, channel: DESIGN, threadTs: first.ts, text })
say('make it night')
await hold.arrived
say('add a red boat')
await slack.until('a place in the queue', () => slack.byApp(DESIGN, first.ts).length > 1)
await worker.kill()
// What stands in Slack belongs to it.
writeFileSync(join(stateDir, 'messages.json'), JSON.stringify(messagesOf(slack.core.state, DESIGN)))

const folder = join(root, 'test', 'fixtures', 'states')
mkdirSync(folder, { recursive: true })
const archive = pack(stateDir, /settings\.json$|-shm$/)
writeFileSync(join(folder, `${version}.json.gz`), archive)
console.log(`${version}: ${Math.round(archive.length / 1024)} KiB`)
hold.release()
await playground.stop()
process.exit(0)
