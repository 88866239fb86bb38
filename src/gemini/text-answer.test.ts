import { describe, test } from 'vitest'
import { readPrompt } from './text-answer.ts'

const answer = (text: string, finishReason = 'STOP') => ({
  candidates: [{ content: { role: 'model', parts: [{ text }] }, finishReason }],
})

describe('a prompt is taken out of what stands around it', () => {
  test.for([
    ['A fox at dusk.', 'A fox at dusk.'],
    ['  A fox at dusk.\n', 'A fox at dusk.'],
    ['"A fox at dusk."', 'A fox at dusk.'],
    ['“A fox at dusk.”', 'A fox at dusk.'],
    ['Prompt: A fox at dusk.', 'A fox at dusk.'],
    ['**Improved prompt:** A fox.', 'A fox.'],
    ['Improved prompt:\n"A fox at dusk."', 'A fox at dusk.'],
    ['```text\nA fox\nat dusk.\n```', 'A fox\nat dusk.'],
    ['A sign says "open" and a fox says "hello"', 'A sign says "open" and a fox says "hello"'],
    ['"Open" and "closed"', '"Open" and "closed"'],
    ['夕暮れの狐。', '夕暮れの狐。'],
  ] as const)('%s', ([said, prompt], { expect }) => {
    expect(readPrompt(answer(said))).toEqual({ ok: true, value: prompt })
  })
})

test('thoughts are no part of it', ({ expect }) => {
  const parts = [{ text: 'I ponder.', thought: true }, { text: 'A fox.' }]
  expect(readPrompt({ candidates: [{ content: { parts } }] })).toEqual({
    ok: true,
    value: 'A fox.',
  })
})

test('one that is too long is cut, never through a character', ({ expect }) => {
  const read = readPrompt(answer(`x${'😀'.repeat(2000)}`))
  expect(read.ok && read.value.length).toBeLessThanOrEqual(3000)
  expect(read.ok && read.value.isWellFormed()).toBe(true)
})

describe('no prompt', () => {
  test.for([
    ['a refusal in a word', answer('REFUSED'), 'refused'],
    ['a refusal with a full stop', answer('"Refused."'), 'refused'],
    ['nothing', {}, 'refused'],
    ['null', null, 'unreadable'],
    ['empty words', answer(' '), 'refused'],
    ['null parts', { candidates: [{ content: { parts: null }, finishReason: 'STOP' }] }, 'refused'],
    ['a blocked request', { promptFeedback: { blockReason: 'SAFETY' } }, 'refused'],
    ['a held-back answer', { candidates: [{ finishReason: 'SAFETY' }] }, 'refused'],
    ['half of one', answer('A fox that', 'MAX_TOKENS'), 'refused'],
    [
      'a picture',
      { candidates: [{ content: { parts: [{ inlineData: { data: 'r2://k' } }] } }] },
      'refused',
    ],
  ] as const)('%s', ([, json, reason], { expect }) => {
    expect(readPrompt(json)).toMatchObject({ ok: false, error: { reason } })
  })
})
