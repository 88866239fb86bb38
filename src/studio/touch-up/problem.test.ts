import { describe, test } from 'vitest'
import { aRefusal } from '../../turns/test-kit.ts'
import { type Problem, problemAnswer } from './problem.ts'

describe('the answer to a touch-up that cannot be', () => {
  test.for<[Problem, number, RegExp]>([
    ['expired', 401, /no longer good/],
    ['refused', 403, /cannot be painted here/],
    [{ forbidden: { what: 'channel', channels: [] } }, 403, /Easel may not be asked/],
    [{ forbidden: { what: 'size', size: '4K', largest: '2K' } }, 403, /4K/],
    [{ refusal: aRefusal() }, 403, /Your 10 pictures for today are used up/],
  ])('%j: %d', async ([problem, status, words], { expect }) => {
    const answer = problemAnswer(problem, 'en')
    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual({ message: expect.stringMatching(words) })
  })
})
