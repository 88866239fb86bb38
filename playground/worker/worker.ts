/** Runs the bundled Worker on loopback, in a process of its own; kills it as a power cut would. */
import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { WorkerState } from '../protocol.ts'
import { buildWorker } from './build-worker.ts'
import { becomesReady, killGroup, lastWords } from './process.ts'
import { spawnWorker } from './spawn.ts'
import { WorkerClock } from './worker-clock.ts'

/** What the Worker is started with. */
export interface WorkerOptions {
  /** The project's folder. */
  root: string
  port: number
  /** Where a debugger may look into it; nowhere by default. */
  inspectorPort?: number
  /** Settings and secrets; they replace the vars of `wrangler.toml`. */
  vars: Record<string, string>
  /** Where KV, R2 and objects live; made empty when the Worker is created. */
  stateDir: string
  /** Hears of each change. */
  onState?: (state: WorkerState) => void
}

/** A Worker that can be killed and started again with its storage. */
export interface RunnableWorker {
  url: string
  /** Where KV, R2 and objects live. */
  stateDir: string
  state(): WorkerState
  /** The latest output of the Worker, up to a million characters. */
  log(): string
  /** Bundles the Worker where its sources are new. Resolves when it answers. @throws when it does not start */
  start(): Promise<void>
  /** kill -9, at once and without a word. */
  kill(): Promise<void>
  restart(): Promise<void>
  /** Lets all that it says of time be later by this, and rings the alarms that are due by then. */
  moveClock(ms: number): Promise<void>
  /** Kills it and removes its storage. */
  remove(): Promise<void>
}

/** Characters of the Worker's output that are kept: those of a whole run of tests. */
const MAX_LOG = 1_000_000

/** A Worker that is not started yet, with empty storage. */
export function createWorker(options: WorkerOptions): RunnableWorker {
  rmSync(options.stateDir, { recursive: true, force: true })
  return new LocalWorker(options)
}

class LocalWorker implements RunnableWorker {
  readonly url: string
  readonly stateDir: string
  readonly #options: WorkerOptions
  #state: WorkerState
  #child: ChildProcess | undefined
  #log = ''
  #restarting: Promise<void> | undefined
  /** Knows how far the Worker's clock is ahead. */
  readonly #clock: WorkerClock

  constructor(options: WorkerOptions) {
    this.#options = options
    this.#clock = new WorkerClock(options.stateDir)
    this.stateDir = options.stateDir
    this.url = `http://127.0.0.1:${options.port}`
    this.#state = { state: 'down', since: Date.now(), url: this.url, restarts: 0, problem: null }
  }

  state(): WorkerState {
    return this.#state
  }

  log(): string {
    return this.#log
  }

  async start(): Promise<void> {
    this.#change({ state: 'starting', problem: null })
    const built = await this.#build()
    const child = spawnWorker({ ...this.#options, built, clock: this.#clock.settings() })
    this.#watch(child)
    const problem = await becomesReady(this.url, () => this.#child === child)
    if (problem === undefined) {
      await this.#clock.catchUp(this.url, built)
      return this.#change({ state: 'up' })
    }
    if (this.#child === child) await this.kill()
    // Whoever killed it meanwhile, or started another one, has said so already.
    if (this.#child === undefined) this.#change({ state: 'down', problem })
    throw new Error(`The Worker did not start: ${problem}\n${lastWords(this.#log)}`)
  }

  async #build(): Promise<string> {
    try {
      return await buildWorker(this.#options.root)
    } catch (error) {
      const said = lastWords(error instanceof Error ? error.message : '')
      this.#change({ state: 'down', problem: said })
      throw new Error(`The Worker did not start: it could not be bundled.\n${said}`, {
        cause: error,
      })
    }
  }

  async kill(): Promise<void> {
    const victim = this.#child
    if (victim === undefined) return
    this.#child = undefined
    this.#change({ state: 'down', problem: 'killed on purpose' })
    await killGroup(victim)
  }

  async moveClock(ms: number): Promise<void> {
    this.#clock.move(ms)
    if (this.#state.state === 'up') await this.#clock.catchUp(this.url, await this.#build())
  }

  restart(): Promise<void> {
    this.#restarting ??= this.#killAndStart().finally(() => {
      this.#restarting = undefined
    })
    return this.#restarting
  }

  async #killAndStart(): Promise<void> {
    await this.kill()
    this.#change({ restarts: this.#state.restarts + 1 })
    await this.start()
  }

  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.#options.stateDir, { recursive: true, force: true })
  }

  #change(next: Partial<WorkerState>): void {
    this.#state = { ...this.#state, since: Date.now(), ...next }
    this.#options.onState?.(this.#state)
  }

  #watch(child: ChildProcess): void {
    this.#child = child
    const note = (chunk: Buffer) => {
      this.#log = (this.#log + chunk.toString()).slice(-MAX_LOG)
    }
    child.stdout?.on('data', note)
    child.stderr?.on('data', note)
    child.once('exit', () => {
      if (this.#child !== child) return
      this.#child = undefined
      this.#change({ state: 'down', problem: lastWords(this.#log) })
    })
  }
}
