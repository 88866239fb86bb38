import { describe, test } from 'vitest'
import { LANGUAGES } from '../turns/language.ts'
import { aRefusal } from '../turns/test-kit.ts'
import { explainRefusal } from './limits.ts'
import { wordsIn } from './words.ts'

const english = wordsIn('en')

describe('a refusal', () => {
  test.for([
    [
      aRefusal(),
      'Your 10 pictures for today are used up. Nothing was painted, and nothing was spent. It starts anew: 26 November 2026, 00:00 UTC. An admin of this workspace can raise the limit.',
    ],
    [aRefusal({ left: 2, asked: 4 }), /^You have 2 of 10 pictures left today, and this takes 4\./],
    [aRefusal({ most: 1 }), /^Your one picture for today is used up\./],
    [
      aRefusal({ limit: 'personUsd', most: 5, left: 0.021, renewsAt: Date.UTC(2026, 11, 1) }),
      /^Of the \$5\.00 that you may spend in a month, \$0\.02 is left: too little for this\..*1 December 2026/,
    ],
    [aRefusal({ limit: 'teamUsd', most: 100 }), /this workspace may spend on pictures/],
  ] as const)('%#', ([refusal, said], { expect }) => {
    const text = explainRefusal(refusal, english, 'plain')
    if (typeof said === 'string') expect(text).toBe(said)
    else expect(text).toMatch(said)
  })

  test('in a message names admins, and the time where its reader is', ({ expect }) => {
    const admins = ['U0ADA', 'U0BEA', 'U0CLEO', 'U0DEE']
    expect(explainRefusal(aRefusal({ admins }), english, 'mrkdwn')).toBe(
      'Your 10 pictures for today are used up. Nothing was painted, and nothing was spent. It starts anew: <!date^1795651200^{date_long_pretty}, {time}|26 November 2026, 00:00 UTC>. <@U0ADA>, <@U0BEA> or <@U0CLEO> can raise the limit.',
    )
  })

  test.for(LANGUAGES)('says all of it in %s', (language, { expect }) => {
    const text = explainRefusal(aRefusal({ left: 2, asked: 4 }), wordsIn(language), 'plain')
    for (const part of [/\b10|10/, /2/, /4/, /00:00 UTC/]) expect(text).toMatch(part)
  })
})
