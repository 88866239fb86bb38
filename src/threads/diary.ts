/**
 * What a run of a turn did, for the log: one line at its end, in place of one for each step. Each step is counted for
 * itself, where figures are kept.
 */
import type { LogFields } from '../lib/log.ts'
import type { NextStep } from './next-step.ts'
import { costOf } from './steps/cost-of.ts'
import type { Studio } from './studio.ts'
import { type Turn, isSettled } from './turn.ts'

/** Steps that ask nobody. */
const SILENT: ReadonlySet<string> = new Set(['begin', 'wait'])
/** Of a run that goes on and on, its first steps say what it is like. */
const MAX_STEPS = 20

export class Diary {
  readonly #studio: Pick<Studio, 'log' | 'clock'>
  readonly #steps: string[] = []
  /** Of the result, which the turn lets go of when it is shown. */
  #ended: LogFields | null = null

  constructor(studio: Pick<Studio, 'log' | 'clock'>) {
    this.#studio = studio
  }

  /** Takes the step, and notes how long it took. What throws is not noted: there is a line for that. */
  async timed(before: Turn, { name, run }: NextStep): Promise<Turn> {
    const { log, clock } = this.#studio
    const began = clock.now()
    const turn = await run()
    if (SILENT.has(name)) return turn
    const ms = clock.now() - began
    if (this.#steps.length < MAX_STEPS) this.#steps.push(`${name} ${ms}`)
    log('figure', 'step_ended', { step: name, ms, ...costOf(turn) })
    if (isShown(before, turn)) this.#ended = endOf(before, turn, clock.now())
    return turn
  }

  /** Writes the line: `turn_ended` of a turn that is shown, `turn_rests` of one that waits, makes way, or was nothing for Easel. */
  close({ ask, state }: Turn): void {
    if (this.#steps.length === 0) return
    const ran = { turn: ask.turnId, state, steps: this.#steps.join(', ') }
    this.#studio.log('info', this.#ended === null ? 'turn_rests' : 'turn_ended', {
      ...ran,
      ...this.#ended,
    })
  }
}

const isShown = (before: Turn, turn: Turn): boolean =>
  before.outcome !== null && turn.outcome === null && isSettled(turn.state)

const endOf = ({ outcome, startedAt }: Turn, { state }: Turn, now: number): LogFields => ({
  state,
  version: outcome !== null && 'record' in outcome ? outcome.record.version : null,
  ms: now - (startedAt ?? now),
  ...(outcome === null ? {} : costOf({ outcome })),
  reason: outcome?.kind === 'failed' ? outcome.failure.reason : undefined,
})
