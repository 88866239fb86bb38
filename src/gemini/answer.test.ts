import { BlockedReason, FinishReason } from '@google/genai/web'
import fc from 'fast-check'
import { describe, test } from 'vitest'
import { explainFailure } from '../words/failures.ts'
import { wordsIn } from '../words/words.ts'
import { readAnswer } from './answer.ts'
import type { GeminiError } from './errors.ts'
import { toPaintFailure } from './generate.ts'

const sentenceFor = (failure: GeminiError) => explainFailure(toPaintFailure(failure), wordsIn('en'))
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
      searched: null,
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

describe('an answer of several candidates', () => {
  test('loses no picture', ({ expect }) => {
    const second = { inlineData: { mimeType: 'image/jpeg', data: 'r2://k/2.jpg' } }
    const candidates = [
      { content: { parts: [{ text: 'Hm.' }] }, finishReason: 'NO_IMAGE' },
      null,
      { content: { parts: [picture] } },
      { content: { parts: [second] } },
    ]
    expect(readAnswer({ candidates })).toMatchObject({
      kind: 'parts',
      parts: [{ text: 'Hm.' }, picture, second],
    })
  })

  test('without a picture is what the first one is', ({ expect }) => {
    const candidates = [{ finishReason: 'IMAGE_SAFETY' }, { finishReason: 'NO_IMAGE' }]
    expect(readAnswer({ candidates })).toMatchObject({ failure: { kind: 'unsafe' } })
  })
})

/** As they were seen on the wire (facts of 2026-11-22), pretty-printed by the API, parsed here. */
describe('answers as they were seen', () => {
  const usageMetadata = { promptTokenCount: 23, totalTokenCount: 23, serviceTier: 'standard' }

  test('IMAGE_OTHER with an empty content', ({ expect }) => {
    const finishMessage =
      'Unable to show the generated image. The model could not generate the image based on the prompt provided. You will not be charged for this request. Try rephrasing the prompt.'
    const json = {
      candidates: [{ content: {}, finishReason: 'IMAGE_OTHER', index: 0, finishMessage }],
      usageMetadata,
    }
    expect(readAnswer(json)).toMatchObject({
      failure: { reason: 'refused', kind: 'other', message: finishMessage, usage: usageMetadata },
    })
  })

  test('IMAGE_PROHIBITED_CONTENT with a role alone', ({ expect }) => {
    const candidates = [{ content: { role: 'model' }, finishReason: 'IMAGE_PROHIBITED_CONTENT' }]
    expect(readAnswer({ candidates })).toMatchObject({ failure: { kind: 'prohibited' } })
  })

  test('NO_IMAGE whose parts are null, through a relay', ({ expect }) => {
    const candidates = [{ content: { parts: null, role: 'model' }, finishReason: 'NO_IMAGE' }]
    expect(readAnswer({ candidates })).toMatchObject({ failure: { kind: 'no_image' } })
  })

  test('a blocked prompt has no candidates', ({ expect }) => {
    const json = { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, usageMetadata }
    expect(readAnswer(json)).toMatchObject({
      failure: { kind: 'prompt_blocked', usage: usageMetadata },
    })
  })

  test('the call of a tool, written as words', ({ expect }) => {
    const text = '{ "action": "image_generation", "action_input": "a fox" }'
    for (const said of [text, `\`\`\`json\n${text}\n\`\`\``])
      expect(readAnswer(candidate({ content: { parts: [{ text: said }] } }))).toMatchObject({
        failure: { reason: 'refused', kind: 'no_image' },
      })
  })

  test('a picture without a type', ({ expect }) => {
    const parts = [{ inlineData: { mimeType: null, data: 'r2://k/1.jpg' } }]
    expect(readAnswer(candidate({ content: { parts } })).kind).toBe('parts')
  })

  test('a picture with what was looked up', ({ expect }) => {
    const groundingMetadata = {
      webSearchQueries: ['tallest lighthouse'],
      imageSearchQueries: ['jeddah light'],
      searchEntryPoint: { renderedContent: '<style>.chip{}</style><div>…</div>' },
      groundingChunks: [
        { web: { uri: 'https://vertexaisearch.example/redirect/1', title: 'lighthouses.example' } },
        { web: { uri: 'https://vertexaisearch.example/redirect/1', title: 'lighthouses.example' } },
        { image: { sourceUri: 'https://pictures.example/page', imageUri: 'https://x/y.jpg' } },
        { web: { uri: 'javascript:alert(1)', title: 'x' } },
        null,
      ],
    }
    const answer = readAnswer(candidate({ content: { parts: [picture] }, groundingMetadata }))
    expect(answer).toMatchObject({
      searched: {
        queries: ['tallest lighthouse'],
        imageQueries: ['jeddah light'],
        sources: [
          { url: 'https://vertexaisearch.example/redirect/1', title: 'lighthouses.example' },
          { url: 'https://pictures.example/page', title: 'pictures.example' },
        ],
      },
    })
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
    ['CONTINUATION', 'too_long'],
    ['NO_IMAGE', 'no_image'],
    ['ESCALATION', 'prompt_blocked'],
    ['MODEL_ARMOR', 'unsafe'],
    ['IMAGE_OTHER', 'other'],
    ['MALFORMED_RESPONSE', 'other'],
    ['toString', 'other'],
    ['SOMETHING_NEW', 'other'],
    ['STOP', 'empty'],
  ] as const)('%s is %s', ([finishReason, kind], { expect }) => {
    const finishMessage = 'Unable to show the generated image.'
    const answer = readAnswer(candidate({ content: {}, finishReason, finishMessage }))
    expect(answer).toEqual({
      kind: 'failed',
      failure: { reason: 'refused', kind, message: finishMessage, usage: {} },
    })
  })

  test('a signature that is missed is sent no more; a limited account is the operator’s', ({
    expect,
  }) => {
    const failureOf = (finishReason: string) => readAnswer(candidate({ finishReason }))
    expect(failureOf('MISSING_THOUGHT_SIGNATURE')).toEqual({
      kind: 'failed',
      failure: { reason: 'signatures_refused', usage: expect.anything() },
    })
    expect(failureOf('PUP_LIMITED_DISABLED')).toEqual({
      kind: 'failed',
      failure: { reason: 'account_suspended' },
    })
  })

  test.for(Object.values(FinishReason))('%s has a sentence', (finishReason, { expect }) => {
    const answer = readAnswer(candidate({ finishReason }))
    expect(answer.kind === 'failed' && sentenceFor(answer.failure)).toMatch(/^[A-Z].*\.$/)
  })

  test.for(Object.values(BlockedReason))('blocked for %s', (blockReason, { expect }) => {
    expect(readAnswer({ promptFeedback: { blockReason } })).toEqual({
      kind: 'failed',
      failure: { reason: 'refused', kind: 'prompt_blocked', message: null, usage: {} },
    })
  })

  test('words are the model’s answer', ({ expect }) => {
    const parts = [{ text: 'Which fox' }, { text: 'do you mean?' }]
    expect(readAnswer(candidate({ content: { parts }, finishReason: 'STOP' }))).toEqual({
      kind: 'failed',
      failure: { reason: 'words', text: 'Which fox\ndo you mean?', usage: {} },
    })
  })

  test('a call of a tool is left out, in one part or in several', ({ expect }) => {
    const said = (...texts: string[]) =>
      readAnswer(candidate({ content: { parts: texts.map((text) => ({ text })) } }))
    expect(said('Gladly.', '```json\n[1]\n```')).toMatchObject({
      failure: { reason: 'words', text: 'Gladly.' },
    })
    expect(said('{"action":', '"paint"}')).toMatchObject({ failure: { kind: 'no_image' } })
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
              groundingMetadata: fc.jsonValue(),
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
      else expect(sentenceFor(answer.failure)).not.toBe('')
    }),
    { numRuns: 500 },
  )
})
