import { expect, test } from 'vitest'
import { logFor } from './figures.ts'

test('each line says of whom it is, and is counted where a data set is bound', () => {
  const lines: unknown[] = []
  const points: unknown[] = []
  const figures = { writeDataPoint: (point?: unknown) => void points.push(point) }
  const log = logFor({ team: 'T1', turn: 'a' }, figures, (...line) => void lines.push(line))
  log('info', 'turn_ended', { state: 'done', ms: 1200, cost: 0.04, pictures: 1, model: 'm' })
  log('warn', 'slack_failed', { reason: 'unavailable' })
  expect(lines).toEqual([
    [
      'info',
      'turn_ended',
      { team: 'T1', turn: 'a', state: 'done', ms: 1200, cost: 0.04, pictures: 1, model: 'm' },
    ],
    ['warn', 'slack_failed', { team: 'T1', turn: 'a', reason: 'unavailable' }],
  ])
  expect(points).toEqual([
    { indexes: ['T1'], blobs: ['turn_ended', '', 'done', '', 'm'], doubles: [1200, 0.04, 1] },
    { indexes: ['T1'], blobs: ['slack_failed', '', '', 'unavailable', ''], doubles: [0, 0, 0] },
  ])
})

test('where none is bound, there are lines alone', () => {
  const lines: unknown[] = []
  logFor({ team: 'T1' }, undefined, (...line) => void lines.push(line))('info', 'x')
  expect(lines).toEqual([['info', 'x', { team: 'T1' }]])
})

test('what is only a figure has no line', () => {
  const lines: unknown[] = []
  const points: unknown[] = []
  const figures = { writeDataPoint: (point?: unknown) => void points.push(point) }
  const log = logFor({ team: 'T1' }, figures, (...line) => void lines.push(line))
  log('figure', 'step_ended', { step: 'paint', ms: 12 })
  expect(lines).toEqual([])
  expect(points).toEqual([
    { indexes: ['T1'], blobs: ['step_ended', 'paint', '', '', ''], doubles: [12, 0, 0] },
  ])
})
