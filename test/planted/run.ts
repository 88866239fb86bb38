/**
 * `npm run planted -- [WORDS]`: makes faults in a copy of the code, one at a time, and looks whether the project's own programs
 * find each within five minutes. WORDS: those alone whose names have them. Ends with 1 where one is not found.
 */
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FAULTS, type Fault, type Finder } from './faults.ts'

const root = join(import.meta.dirname, '../..')
const only = process.argv[2] ?? ''
const MOST_MS = 5 * 60_000

/** How each program is called; all end with something else than 0 where they find a fault. */
const CALLS: Readonly<Record<Finder, readonly string[]>> = {
  pipe: ['node_modules/.bin/vitest', 'run', '--bail', '1', 'src/pipe'],
  simulation: ['node', '--test', 'test/simulation/simulation.test.ts'],
  chaos: ['node', 'chaos/run.ts', '--minutes', '3', '--seed', '1', '--shrink-minutes', '0'],
}

/** A comment: nobody may find it. */
const NOTHING: Omit<Fault, 'by'> = {
  name: 'nothing at all',
  file: 'src/pipe/buffers.ts',
  from: 'There are no others.',
  to: 'There are none beside them.',
}
const CONTROLS: readonly Fault[] = [
  { ...NOTHING, by: 'pipe' },
  { ...NOTHING, by: 'simulation' },
  { ...NOTHING, by: 'chaos' },
]

/** A copy of all that is kept, with the packages of this one. */
function copyOfCode(): string {
  const copy = mkdtempSync(join(tmpdir(), 'easel-planted-'))
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  for (const name of names.split('\0').filter(Boolean)) cpSync(join(root, name), join(copy, name))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

function plant(copy: string, { file, from, to, name }: Fault): void {
  const path = join(copy, file)
  const code = readFileSync(path, 'utf8')
  if (code.split(from).length !== 2) throw new Error(`“${name}” has no place in ${file} any more`)
  writeFileSync(
    path,
    code.replace(from, () => to),
  )
}

/** Whether the program ends with something else than 0 in time. */
function isFound(copy: string, by: Finder): Promise<boolean> {
  const [program = '', ...args] = CALLS[by]
  return new Promise((resolve) => {
    const env = { ...process.env, HISTORIES: '800' }
    const child = spawn(program, args, { cwd: copy, stdio: 'ignore', detached: true, env })
    const late = setTimeout(() => child.pid !== undefined && process.kill(-child.pid), MOST_MS)
    child.on('close', (code, signal) => {
      clearTimeout(late)
      resolve(signal === null && code !== 0)
    })
  })
}

for (const fault of [...CONTROLS, ...FAULTS].filter(({ name }) => name.includes(only))) {
  const copy = copyOfCode()
  try {
    plant(copy, fault)
    const began = Date.now()
    const found = await isFound(copy, fault.by)
    const seconds = Math.round((Date.now() - began) / 1000)
    const isRight = found === (fault.name !== NOTHING.name)
    const how = `${found ? 'found' : 'not found'} by ${fault.by} in ${seconds} s`
    process.stdout.write(`${isRight ? 'ok' : 'WRONG'}: ${fault.name}: ${how}\n`)
    if (!isRight) process.exitCode = 1
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
