/** Runs wrangler. Secrets go in by its standard input: arguments can be seen by others. */
import { spawn } from 'node:child_process'
import { accessSync, constants, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Wrangler {
  /** @param input what it reads from its standard input; `more`: what is added to its environment */
  run(args: readonly string[], input?: string, more?: Environment): Promise<Ran>
  /** With the terminal, for what asks the person itself. */
  converse(args: readonly string[]): Promise<number>
}

/**
 * The wrangler of this project. One that stands in the PATH in front of npm's folders goes first, unless npm has
 * installed it: that may be of another version.
 */
export function findWrangler(root: string, path: string): string {
  for (const folder of path.split(delimiter)) {
    if (folder === '' || folder.endsWith(join('node_modules', '.bin'))) continue
    const found = runnable(join(folder, 'wrangler'))
    if (found !== null && !found.includes('node_modules')) return found
  }
  return join(root, 'node_modules', '.bin', 'wrangler')
}

function runnable(file: string): string | null {
  try {
    accessSync(file, constants.X_OK)
    return realpathSync(file)
  } catch {
    return null
  }
}

/** @param more what is added to the environment, when it is run */
export function createWrangler(root: string, env: Environment, more: () => Environment): Wrangler {
  const program = findWrangler(root, env['PATH'] ?? '')
  const environment = (its: Environment) =>
    Object.assign(
      {},
      process.env,
      env,
      { NO_COLOR: '1', WRANGLER_SEND_METRICS: 'false' },
      more(),
      its,
    )
  return {
    run: (args, input, its = {}) =>
      new Promise((resolve) => {
        const child = spawn(program, args, {
          cwd: root,
          env: environment(its),
          stdio: ['pipe', 'pipe', 'pipe'],
        })
        let stdout = ''
        let stderr = ''
        child.stdout.on('data', (chunk: Buffer) => void (stdout += chunk.toString()))
        child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()))
        child.once('error', ({ message }) => resolve({ code: 127, stdout, stderr: message }))
        child.once('close', (code) => resolve({ code: code ?? 1, stdout, stderr }))
        // It may end without reading.
        child.stdin.on('error', () => {})
        child.stdin.end(input ?? '')
      }),
    converse: (args) =>
      new Promise((resolve) => {
        const child = spawn(program, args, { cwd: root, env: environment({}), stdio: 'inherit' })
        child.once('error', () => resolve(127))
        child.once('close', (code) => resolve(code ?? 1))
      }),
  }
}

/** The last lines of what it said, for a sentence. */
export const lastWords = ({ stdout, stderr }: Ran): string =>
  (stderr.trim() || stdout.trim()).split('\n').slice(-6).join('\n').slice(-1000)
