import { expect, test } from 'vitest'
import { err } from '../lib/result.ts'
import { anAsk } from '../turns/test-kit.ts'
import { runTurn } from './run-turn.ts'
import { fakeStudio } from './test-kit.ts'
import { type Turn, newTurn } from './turn.ts'

function logged() {
  const fake = fakeStudio()
  const lines: unknown[][] = []
  const log = (...line: unknown[]) => void lines.push(line)
  const run = (turn: Turn) => runTurn(turn, { ...fake.studio, log })
  return { fake, run, lines: () => lines.filter(([level]) => level !== 'figure'), all: lines }
}

test('a turn leaves one line, and a figure of each step', async () => {
  const { run, lines, all } = logged()
  await run(newTurn(anAsk(), null))
  expect(lines()).toEqual([
    [
      'info',
      'turn_ended',
      {
        ...{ turn: 't1', state: 'done', version: 1, ms: 0, reason: undefined, pictures: 1 },
        steps: 'permit 0, announce 0, collect 0, paint 0, post 0',
        cost: null,
        model: 'gemini-nano-banana-2.1',
      },
    ],
  ])
  const figures = all.filter(([level]) => level === 'figure')
  expect(figures.map(([, event]) => event)).toEqual(Array.from({ length: 5 }, () => 'step_ended'))
})

test('one that waits says so, and one that fails why', async () => {
  const { run, lines, fake } = logged()
  fake.answers.push(err({ reason: 'overloaded', status: 503 }))
  const waiting = await run(newTurn(anAsk(), null))
  const steps = 'permit 0, announce 0, collect 0, paint 0'
  expect(lines().at(-1)).toEqual(['info', 'turn_rests', { turn: 't1', state: 'painting', steps }])
  fake.time.now = waiting.wakeAt
  fake.answers.push(err({ reason: 'refused', kind: 'unsafe', message: null }))
  await run(waiting)
  const failed = {
    state: 'failed',
    reason: 'refused',
    version: null,
    steps: 'say 0, paint 0, post 0',
  }
  expect(lines().at(-1)).toMatchObject(['info', 'turn_ended', failed])
})
