/**
 * Histories by chance, in whatever order: `HISTORIES` says how many are tried, `SEED` which. In a process of its own, since
 * Node's test runner follows each promise, and that takes three quarters of the time (measured).
 */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { loadSimulation } from './hooks.ts'

const { histories, run, violations } = await loadSimulation()

await fc.assert(
  fc.asyncProperty(histories, fc.scheduler(), async (history, scheduler) => {
    const ended = await run(history, scheduler)
    assert.deepEqual(violations(ended), [])
    ended.world.end()
  }),
  { numRuns: Number(process.env['HISTORIES']), seed: Number(process.env['SEED']) },
)
