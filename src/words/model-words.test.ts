import fc from 'fast-check'
import { describe, test } from 'vitest'
import { reasonIn, spokenWords, supportCodesIn } from './model-words.ts'

describe('the model’s words', () => {
  test.for(['A fox.', 'A sign that reads {open}', '[A fox] in the snow', '{not json', ''])(
    '%j stay',
    (text, { expect }) => {
      expect(spokenWords(` ${text}\n`)).toBe(text)
    },
  )

  test.for(['{}', '{"action":"paint"}', '[1, 2]', '```json\n{"a": 1}\n```', '```\n[]\n```'])(
    '%j is for machines',
    (text, { expect }) => {
      expect(spokenWords(text)).toBe('')
    },
  )

  test('what nobody can see is not said', ({ expect }) => {
    for (const text of ['\u200b', ' \u2060\n\ufeff', '\u200e\u200f', '\ufe0f'])
      expect(spokenWords(text)).toBe('')
    for (const text of ['🦊', '\u200bOK', '?', '狐']) expect(spokenWords(text)).not.toBe('')
  })

  test('JSON is never said', ({ expect }) => {
    fc.assert(
      fc.property(fc.oneof(fc.object(), fc.array(fc.jsonValue())), (value) => {
        expect(spokenWords(JSON.stringify(value, null, 2))).toBe('')
      }),
    )
  })
})

describe('the reason in a finishMessage', () => {
  test.for([
    [
      'Unable to show the generated image. The model could not generate the image based on the prompt provided. You will not be charged for this request. Try rephrasing the prompt.',
      null,
    ],
    [
      'Unable to show the generated image due to interests of third-party content providers. Please edit your prompt and try again. You will not be charged for this request. Support code: 35561574',
      'Unable to show the generated image due to interests of third-party content providers.',
    ],
    [
      'The image violated Google’s policy on minors. Support codes: 39322892, 29310472',
      'The image violated Google’s policy on minors.',
    ],
    ['{"error":{"code":400}}', null],
    ['See https://ai.google.dev/policies for more.', null],
    ['<b>No.</b>', null],
    ['この画像は\n表示できません。別の言葉で。', 'この画像は 表示できません。 別の言葉で。'],
    ['', null],
    [null, null],
  ] as const)('%j', ([message, reason], { expect }) => {
    expect(reasonIn(message)).toBe(reason)
  })

  test('is short, one line, and without codes, links or markup, whatever comes', ({ expect }) => {
    const word = fc.constantFrom(
      'No',
      'support code: 35561574',
      '{"a":1}',
      'https://x.example',
      '<!channel>',
      'a fox.',
      '\n',
      'x'.repeat(300),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const reason = reasonIn(words.join(' ')) ?? ''
        expect(reason.length).toBeLessThanOrEqual(240)
        expect(reason).not.toMatch(/[\n{}<>]|\d{6}|https?:|support code/i)
      }),
    )
  })
})

test.for([
  ['Support code: 35561574', '35561574'],
  ['No. Support codes: 39322892, 29310472. Bye.', '39322892, 29310472'],
  ['No.', null],
  [null, null],
] as const)('support codes in %j', ([message, codes], { expect }) => {
  expect(supportCodesIn(message)).toBe(codes)
})
