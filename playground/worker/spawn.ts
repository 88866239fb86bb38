/** Starts the process of a built Worker. */
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnLeashed } from './leash.ts'
import type { ClockSettings } from './with-moved-time.ts'

/** What the process is started with. */
export interface SpawnOptions {
  /** The folder of the bundle. */
  built: string
  port: number
  /** Where a debugger may look into it; nowhere by default. */
  inspectorPort?: number
  /** Settings and secrets. */
  vars: Record<string, string>
  /** Where KV, R2 and objects live. */
  stateDir: string
  clock: ClockSettings
}

/** Secrets go through a file that only this user can read: other users see arguments. */
export function spawnWorker(options: SpawnOptions): ChildProcess {
  const { stateDir } = options
  mkdirSync(stateDir, { recursive: true })
  const settings = join(stateDir, 'settings.json')
  writeFileSync(settings, JSON.stringify(options), { mode: 0o600 })
  // Node still calls the way experimental by which types leave the module that moves time.
  const flag = '--disable-warning=ExperimentalWarning'
  return spawnLeashed([process.execPath, flag, join(import.meta.dirname, 'run.ts'), settings])
}
