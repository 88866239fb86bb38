/**
 * `npm run samples -- FOLDER`: plays payloads of Slack that stand in JSON or JSONL files, as its SDKs ship them for
 * their tests, against the Worker. Says of each whether it was taken, refused, or broke something. Nothing is copied.
 */
import { parseArgs } from 'node:util'
import { startEasel } from '../integration/easel.ts'
import { nothingThrown } from './rules.ts'
import { playSamples, readSamples } from './samples.ts'

const [folder] = parseArgs({ allowPositionals: true }).positionals
if (folder === undefined) throw new Error('Which folder? npm run samples -- FOLDER')
const samples = readSamples(folder)
const easel = await startEasel()
try {
  const played = await playSamples(easel.worker.url, easel.slack, samples)
  for (const { from, became, status } of played)
    process.stdout.write(`${became}\t${status ?? 'no answer'}\t${from}\n`)
  const broke = played.filter((one) => one.became === 'broke').length
  process.stdout.write(`${played.length} played, ${broke} broke\n`)
  process.exitCode = broke > 0 ? 1 : 0
  nothingThrown(easel)
} finally {
  await easel.stop()
}
