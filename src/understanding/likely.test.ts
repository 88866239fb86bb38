import { describe, test } from 'vitest'
import { questionFor, readLikely } from './likely.ts'

const OPEN: Parameters<typeof readLikely>[0] = {
  ...{ kind: 'open', mayPaint: true, of: null, prompt: 'looks like rain', isAgain: false },
  options: { ratios: [], size: null, count: 1, model: null },
}

const decision = (choice: string | null, confidence = 0.9) => ({ choice, confidence, cost: 0 })

describe('what the model makes of an open message', () => {
  test.for([
    ['edit', { kind: 'edit', prompt: 'looks like rain' }],
    ['new', { kind: 'new' }],
    ['step_back', { kind: 'back', of: { to: 'before' } }],
    ['question', { kind: 'question', topic: 'picture' }],
    ['talk', { kind: 'talk' }],
  ] as const)('%s', ([choice, reading], { expect }) => {
    expect(readLikely(OPEN, decision(choice))).toMatchObject(reading)
  })

  test('stays open where the model is not sure', ({ expect }) => {
    for (const choice of ['edit', 'new', 'step_back'])
      expect(readLikely(OPEN, decision(choice, 0.6)).kind).toBe('open')
    expect(readLikely(OPEN, decision('talk', 0.6)).kind).toBe('talk')
    expect(readLikely(OPEN, decision('talk', 0.4)).kind).toBe('open')
    expect(readLikely(OPEN, decision(null, 0)).kind).toBe('open')
  })

  test('is never painted where the words speak against it', ({ expect }) => {
    const unlikely = { ...OPEN, mayPaint: false }
    expect(readLikely(unlikely, decision('edit', 1)).kind).toBe('open')
    expect(readLikely(unlikely, decision('talk', 1)).kind).toBe('talk')
  })
})

test('the model hears what was asked for before, and no names', ({ expect }) => {
  const { input, options } = questionFor({
    before: [
      { version: 1, who: 'U0ANA', words: 'a red fox' },
      { version: 2, who: 'U0BEN', words: 'x'.repeat(500) },
    ],
    who: 'U0ANA',
    text: 'looks like rain',
  })
  expect(input.split('\n')).toEqual([
    'Person 1: a red fox',
    '(Version 1)',
    `Person 2: ${'x'.repeat(200)}`,
    '(Version 2)',
    'Person 1: looks like rain',
  ])
  expect(Object.keys(options)).toEqual(['edit', 'new', 'step_back', 'question', 'talk'])
})
