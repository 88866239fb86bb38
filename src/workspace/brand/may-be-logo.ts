/** Looks at a file while Slack waits: whether it can be read as a logo. */
import { inTime } from '../../lib/in-time.ts'
import type { AskFile } from '../../turns/ask.ts'
import { type FileAccess, openFile } from '../../web-api/files.ts'

/** Slack waits 3 s; what takes longer is looked at once more behind the answer. */
const TIMEOUT_MS = 1500

/** Whether it can; yes where that is not known in time. Storage and Slack in trouble say nothing against a file. */
export async function mayBeLogo(file: AskFile, access: FileAccess): Promise<boolean> {
  const looked = look(file, access).catch(() => true)
  return inTime(looked, TIMEOUT_MS, true)
}

async function look(file: AskFile, access: FileAccess): Promise<boolean> {
  const opened = await openFile(file, access)
  if (!opened.ok) return opened.error !== 'too_big'
  // Few isolates read pixels.
  const { oneAtATime, tryLogo } = await import('../../darkroom/formats/set-logo.ts')
  return (await oneAtATime(() => tryLogo(opened.value))).ok
}
