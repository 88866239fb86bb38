/** Starts processes that end with this one, however it ends. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mustNotOutlive } from './process.ts'

/** Starts a program in a group of its own, so that what it starts dies with it. */
export function spawnLeashed(command: [string, ...string[]]): ChildProcess {
  const [program, ...args] = leashed(command)
  const child = spawn(program, args, {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  mustNotOutlive(child)
  return child
}

/**
 * Ends the whole group as soon as nobody holds its standard input: so it goes even when this process is
 * killed without a word. Where there is no shell, only an orderly end takes it along.
 */
const LEASH = 'exec 3<&0; (read -r _ <&3; kill -9 0) & "$@" </dev/null 3<&-'

function leashed(command: [string, ...string[]]): [string, ...string[]] {
  return process.platform === 'win32' ? command : ['/bin/sh', '-c', LEASH, 'leash', ...command]
}
