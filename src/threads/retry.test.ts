import fc from 'fast-check'
import { describe, test } from 'vitest'
import { OPERATOR_REASONS, type PaintFailure } from '../turns/turn-failure.ts'
import { MAX_PAINT_ATTEMPTS, paintWait, slackWait } from './retry.ts'

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

describe('asking the model again', () => {
  test('busy waits as long as Gemini says, within limits', ({ expect }) => {
    const wait = (retryAfterMs: number | null) => paintWait({ reason: 'busy', retryAfterMs }, 1, 0)
    expect(wait(34_400)).toBe(34_400)
    expect(wait(0)).toBe(1000)
    expect(wait(80_000_000)).toBe(120_000)
    expect(wait(null)).toBe(1000)
  })

  test('passing troubles wait longer each time, and never longer than a minute', ({ expect }) => {
    fc.assert(
      fc.property(
        chance,
        fc.integer({ min: 1, max: MAX_PAINT_ATTEMPTS - 1 }),
        (random, attempt) => {
          const wait = paintWait({ reason: 'overloaded', status: 503 }, attempt, random) ?? -1
          const full = 1000 * 3 ** (attempt - 1)
          expect(wait).toBeGreaterThanOrEqual(full / 2)
          expect(wait).toBeLessThanOrEqual(full)
        },
      ),
    )
  })

  test('five attempts are enough', ({ expect }) => {
    expect(paintWait({ reason: 'cut_off' }, 4, 0)).not.toBeNull()
    expect(paintWait({ reason: 'cut_off' }, 5, 0)).toBeNull()
    expect(paintWait({ reason: 'busy', retryAfterMs: 1000 }, 5, 0)).toBeNull()
  })

  test('a call that was paid for and timed out is made once more', ({ expect }) => {
    expect(paintWait({ reason: 'timed_out' }, 1, 0)).not.toBeNull()
    expect(paintWait({ reason: 'timed_out' }, 2, 0)).toBeNull()
  })

  test.for<PaintFailure>([
    { reason: 'refused', kind: 'unsafe', message: null },
    { reason: 'words', text: 'Which fox?' },
    { reason: 'quota_used_up' },
    ...OPERATOR_REASONS.map((reason) => ({ reason })),
    { reason: 'model_gone', model: 'm' },
    { reason: 'bad_request' },
  ])('$reason is final', (failure, { expect }) => {
    expect(paintWait(failure, 1, 0)).toBeNull()
  })
})

describe('calling Slack again', () => {
  test('a rate limit waits as Slack says', ({ expect }) => {
    expect(slackWait({ reason: 'rate_limited', retryAfterMs: 7000 }, 3, 0)).toBe(7000)
  })

  test('an outage is waited out with growing, bounded waits', ({ expect }) => {
    const waits = Array.from({ length: 30 }, (_, i) =>
      slackWait({ reason: 'unavailable' }, i + 1, 0.99),
    )
    expect(waits[0]).toBeLessThanOrEqual(1000)
    expect(Math.max(...waits.map(Number))).toBe(300_000)
    expect(slackWait({ reason: 'unavailable' }, 31, 0)).toBeNull()
  })

  test('a picture that Slack cannot fetch gets three more chances', ({ expect }) => {
    const waits = [1, 2, 3, 4].map((tries) => slackWait({ reason: 'image_not_fetched' }, tries, 0))
    expect(waits).toEqual([2000, 2000, 2000, null])
  })

  test('a no is a no', ({ expect }) => {
    expect(slackWait({ reason: 'not_in_channel', error: 'not_in_channel' }, 1, 0)).toBeNull()
    expect(slackWait({ reason: 'refused', error: 'is_archived' }, 1, 0)).toBeNull()
  })
})
