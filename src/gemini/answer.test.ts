import { BlockedReason, FinishReason } from '@google/genai/web'
import fc from 'fast-check'
import { describe, test } from 'vitest'
import { explainFailure } from '../words/failures.ts'
import { wordsIn } from '../words/words.ts'
import { readAnswer } from './answer.ts'

const candidate = (value: unknown) => ({ candidates: [value] })
const picture = { inlineData: { mimeType: 'image/jpeg', data: 'r2://k/1.jpg' } }

describe('an answer with pictures', () => {
  test('keeps words and pictures in their order, with their signatures', ({ expect }) => {
    const answer = readAnswer({
      candidates: [
        {
          content: {
            role: 'model',
            parts: [
              { text: 'First, the flour.', thoughtSignature: 'r2://k/1.sig' },
              { ...picture, thoughtSignature: 'r2://k/2.sig' },
              { text: 'Then, the eggs.' },
              { inlineData: { mimeType: 'image/jpeg', data: 'r2://k/2.jpg' } },
            ],
          },
          finishReason: 'STOP',
        },
      ],
      usageMetadata: { totalTokenCount: 12 },
    })
    expect(answer).toEqual({
      kind: 'parts',
      usage: { totalTokenCount: 12 },
      parts: [
        { text: 'First, the flour.', thoughtSignature: 'r2://k/1.sig' },
        { ...picture, thoughtSignature: 'r2://k/2.sig' },
        { text: 'Then, the eggs.' },
        { inlineData: { mimeType: 'image/jpeg', data: 'r2://k/2.jpg' } },
      ],
    })
  })

  test('drops thoughts and their drafts', ({ expect }) => {
    const parts = [{ text: 'Hm.', thought: true }, { ...picture, thought: true }, picture]
    expect(readAnswer(candidate({ content: { parts } }))).toMatchObject({
      kind: 'parts',
      parts: [picture],
    })
  })

  test('keeps an empty text that carries a signature, and drops one that does not', ({
    expect,
  }) => {
    const signed = { text: '', thoughtSignature: 'r2://k/1.sig' }
    const answer = readAnswer(candidate({ content: { parts: [signed, picture, { text: '' }] } }))
    expect(answer).toMatchObject({ parts: [signed, picture] })
  })

  test('counts even when the finish reason complains', ({ expect }) => {
    const answer = readAnswer(candidate({ content: { parts: [picture] }, finishReason: 'OTHER' }))
    expect(answer.kind).toBe('parts')
  })
})

describe('an answer without a picture', () => {
  test.for([
    ['SAFETY', 'unsafe'],
    ['IMAGE_SAFETY', 'unsafe'],
    ['PROHIBITED_CONTENT', 'prohibited'],
    ['IMAGE_PROHIBITED_CONTENT', 'prohibited'],
    ['BLOCKLIST', 'prohibited'],
    ['RECITATION', 'recitation'],
    ['IMAGE_RECITATION', 'recitation'],
    ['SPII', 'personal_data'],
    ['LANGUAGE', 'language'],
    ['MAX_TOKENS', 'too_long'],
    ['NO_IMAGE', 'no_image'],
    ['IMAGE_OTHER', 'other'],
    ['SOMETHING_NEW', 'other'],
    ['STOP', 'empty'],
  ] as const)('%s is %s', ([finishReason, kind], { expect }) => {
    const finishMessage = 'Unable to show the generated image.'
    const answer = readAnswer(candidate({ content: {}, finishReason, finishMessage }))
    expect(answer).toEqual({
      kind: 'failed',
      failure: { reason: 'refused', kind, message: finishMessage },
    })
  })

  test.for(Object.values(FinishReason))('%s has a sentence', (finishReason, { expect }) => {
    const answer = readAnswer(candidate({ finishReason }))
    expect(answer.kind === 'failed' && explainFailure(answer.failure, wordsIn('en'))).toMatch(
      /^[A-Z].*\.$/,
    )
  })

  test.for(Object.values(BlockedReason))('blocked for %s', (blockReason, { expect }) => {
    expect(readAnswer({ promptFeedback: { blockReason } })).toEqual({
      kind: 'failed',
      failure: { reason: 'refused', kind: 'prompt_blocked', message: null },
    })
  })

  test('words are the model’s answer', ({ expect }) => {
    const parts = [{ text: 'Which fox' }, { text: 'do you mean?' }]
    expect(readAnswer(candidate({ content: { parts }, finishReason: 'STOP' }))).toEqual({
      kind: 'failed',
      failure: { reason: 'words', text: 'Which fox\ndo you mean?' },
    })
  })

  test.for([
    {},
    { candidates: [] },
    { candidates: null },
    candidate({}),
    candidate({ content: null }),
    candidate({ content: { role: 'model' } }),
    candidate({ content: { parts: null } }),
    candidate({ content: { parts: [] } }),
    candidate({ content: { parts: [null, 7, {}] } }),
    candidate({ content: { parts: [{ text: 'Hm.', thought: true }] } }),
    candidate({ content: { parts: [{ ...picture, thought: true }] } }),
    candidate({ content: { parts: [{ inlineData: { mimeType: 'image/png' } }] } }),
  ])('%j is empty', (json, { expect }) => {
    expect(readAnswer(json)).toMatchObject({ failure: { reason: 'refused', kind: 'empty' } })
  })

  test.for([null, 'text', 7, []])('%j is no answer at all', (json, { expect }) => {
    expect(readAnswer(json)).toMatchObject({ kind: 'failed' })
  })
})

test('whatever comes is an answer, a refusal or a failure', ({ expect }) => {
  const part = fc.record(
    {
      text: fc.jsonValue(),
      thought: fc.jsonValue(),
      thoughtSignature: fc.jsonValue(),
      inlineData: fc.oneof(
        fc.jsonValue(),
        fc.record({ mimeType: fc.jsonValue(), data: fc.jsonValue() }),
      ),
    },
    { requiredKeys: [] },
  )
  const shaped = fc.record(
    {
      candidates: fc.oneof(
        fc.jsonValue(),
        fc.array(
          fc.record(
            {
              content: fc.oneof(fc.jsonValue(), fc.record({ parts: fc.array(part) })),
              finishReason: fc.jsonValue(),
              finishMessage: fc.jsonValue(),
            },
            { requiredKeys: [] },
          ),
        ),
      ),
      promptFeedback: fc.jsonValue(),
      usageMetadata: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), shaped), (json) => {
      const answer = readAnswer(json)
      if (answer.kind === 'parts')
        expect(answer.parts.some(({ inlineData }) => inlineData !== undefined)).toBe(true)
      else expect(explainFailure(answer.failure, wordsIn('en'))).not.toBe('')
    }),
    { numRuns: 500 },
  )
})
