import { describe, test } from 'vitest'
import { type LeftOut, OPERATOR_REASONS, type TurnFailure } from '../turns/turn-failure.ts'
import { LANGUAGES } from '../turns/language.ts'
import type { MissingSetting } from '../turns/settings.ts'
import { explainAllLeftOut, explainFailure } from './failures.ts'
import { explainNoDescription, explainNoWords } from './no-better-words.ts'
import { wordsIn } from './words.ts'

const words = wordsIn('en')

const missing: MissingSetting = {
  model: 'Nano Banana',
  setting: 'size',
  asked: '4K',
  allowed: ['1K'],
  otherModel: 'pro',
}

const refusals = [
  'prompt_blocked',
  'unsafe',
  'prohibited',
  'recitation',
  'personal_data',
  'language',
  'too_long',
  'no_image',
  'other',
  'empty',
] as const

const failures: TurnFailure[] = [
  ...refusals.map((kind) => ({ reason: 'refused', kind, message: null }) as const),
  { reason: 'busy', retryAfterMs: 1 },
  { reason: 'quota_used_up' },
  ...OPERATOR_REASONS.map((reason) => ({ reason })),
  { reason: 'overloaded', status: 503 },
  { reason: 'unreachable' },
  { reason: 'cut_off' },
  { reason: 'timed_out' },
  { reason: 'model_gone', model: 'gemini-x' },
  { reason: 'bad_request' },
  { reason: 'no_usable_picture', leftOut: [{ name: 'a.pdf', why: 'not_a_picture' }] },
  { reason: 'no_such_version', newest: 0 },
  { reason: 'no_such_version', newest: 1 },
  { reason: 'no_such_version', newest: 7 },
  { reason: 'version_expired', version: 2 },
  { reason: 'not_in_model', missing },
  { reason: 'broken', turnId: 't1' },
]

/** Starts like a sentence, ends like one, and shows nothing of the machine. */
const SENTENCE = /^[A-Z“v-][^!{}<>]*[.”]$/

describe('every failure is a plain sentence', () => {
  test.for(failures)('%j', (failure, { expect }) => {
    const said = explainFailure(failure, words)
    expect(said).toMatch(SENTENCE)
    expect(said).not.toMatch(
      /\b(4\d\d|5\d\d|null|undefined|[A-Z]+_[A-Z]+(?<!GEMINI_API_KEY|GEMINI_BASE_URL|LOCATION_HINT|DEFAULT_MODEL))\b/,
    )
  })

  test('each refusal has its own', ({ expect }) => {
    const said = refusals.map((kind) =>
      explainFailure({ reason: 'refused', kind, message: null }, words),
    )
    expect(new Set(said).size).toBe(refusals.length)
  })

  test.for(LANGUAGES)('what the operator has to mend has its own in %s', (language, { expect }) => {
    const own = wordsIn(language)
    const failed = OPERATOR_REASONS.map((reason) => ({ reason }))
    const explained = [
      failed.map((failure) => explainFailure(failure, own)),
      failed.map((failure) => explainNoWords(failure, own)),
      failed.map((failure) => explainNoDescription(failure, own)),
    ]
    for (const sentences of explained) expect(new Set(sentences).size).toBe(OPERATOR_REASONS.length)
    const [painting = [], improving = []] = explained
    const inPlace = OPERATOR_REASONS.indexOf('place_not_supported')
    expect(painting[inPlace]).toContain('LOCATION_HINT')
    expect(painting[inPlace]).not.toContain(own.buttons.retry)
    expect(painting.filter((said) => said.includes(own.buttons.retry))).toHaveLength(
      OPERATOR_REASONS.length - 1,
    )
    for (const said of improving) expect(said).not.toContain(own.buttons.retry)
  })

  test('the model’s own words are not touched', ({ expect }) => {
    expect(explainFailure({ reason: 'words', text: 'Which *fox*?' }, words)).toBe('Which *fox*?')
  })

  test('Gemini’s own explanation with its support codes stays out of the channel', ({ expect }) => {
    const message = 'Unable to show the image. Support code: 35512.'
    expect(explainFailure({ reason: 'refused', kind: 'prohibited', message }, words)).not.toContain(
      '35512',
    )
  })

  test('what the version’s model cannot do names one that can', ({ expect }) => {
    expect(explainFailure({ reason: 'not_in_model', missing }, words)).toBe(
      'Nano Banana does not have the size 4K. It has 1K. --model pro can.',
    )
  })
})

test.for<LeftOut['why']>([
  'not_a_picture',
  'too_big',
  'gone',
  'no_access',
  'foreign_host',
  'unreachable',
  'too_many',
])('a file that is left out is named: %s', (why, { expect }) => {
  const used = { used: ['a.png', 'b.png'], model: 'Nano Banana' }
  const [said] = explainAllLeftOut([{ name: 'plan.pdf', why }], used, words)
  expect(said).toContain('“plan.pdf”')
  expect(said).toMatch(SENTENCE)
})

test.for([
  'unknown',
  'not_failed',
  'not_yours',
  'too_late',
  'no_parent',
  'deleted_already',
] as const)('a button that does nothing says why: %s', (receipt, { expect }) => {
  expect(words.presses[receipt]).toMatch(SENTENCE)
})

test('files that were too many are named together, and never in a long list', ({ expect }) => {
  const sent = { used: ['a.png', 'b.png'], model: 'Nano Banana' }
  const many = Array.from({ length: 6 }, (_, i) => ({ name: `${i}.png`, why: 'too_many' as const }))
  expect(
    explainAllLeftOut([...many, { name: 'a.txt', why: 'not_a_picture' }], sent, wordsIn('en')),
  ).toEqual([
    'Nano Banana takes no more pictures at once. I used “a.png” and “b.png”, and left out “0.png”, “1.png”, “2.png”, “3.png”, “4.png” and +1.',
    '“a.txt” is not a picture that Gemini can read.',
  ])
  expect(explainAllLeftOut([], sent, wordsIn('en'))).toEqual([])
})
