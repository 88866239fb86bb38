/** `npm run outdated`: a table of packages that have newer versions than those pinned; nothing where all are the newest. */
import { spawnSync } from 'node:child_process'
import { tellOutdated } from './release/outdated.ts'

// It ends with 1 where anything is outdated.
const { stdout } = spawnSync('npm', ['outdated', '--json', '--long'], { encoding: 'utf8' })
process.stdout.write(tellOutdated(stdout))
