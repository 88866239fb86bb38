import { describe, test } from 'vitest'
import { aThreadPress as press } from '../../turns/test-kit.ts'
import { type Approval, answered, markOf, newApproval, withoutPerson } from './approval.ts'

const NOW = 1_700_000_100_000
const asked = (...people: string[]): Approval =>
  newApproval(press({ name: 'approval', newTurnId: 'a1', people, words: 'for Friday' }), null)
const by = (userId: string, newTurnId = `yes-${userId}`, approvalId = 'a1') =>
  press({ name: 'approve', userId, newTurnId, approvalId, presserName: userId.toLowerCase() })

/** With those answers, each of which has to count. */
function after(start: Approval, answers: readonly (readonly [string, 'yes' | 'wish'])[]): Approval {
  let approval = start
  for (const [userId, kind] of answers) {
    const next = answered(approval, by(userId), kind, NOW)
    if (typeof next === 'string') throw new Error(next)
    approval = next
  }
  return approval
}

describe('an approval', () => {
  test('is whole when all who were asked have said yes', ({ expect }) => {
    const one = after(asked('U1', 'U2'), [['U1', 'yes']])
    expect(markOf(one)).toMatchObject({ approvedAt: null, waiting: ['U2'] })
    const both = after(one, [['U2', 'yes']])
    expect(markOf(both)).toEqual({
      ...{ id: 'a1', picture: 1, approvedAt: NOW, waiting: [], wished: [] },
      by: [
        { userId: 'U1', name: 'u1' },
        { userId: 'U2', name: 'u2' },
      ],
    })
  })

  test('is none where somebody wishes something else', ({ expect }) => {
    const mark = markOf(
      after(asked('U1', 'U2'), [
        ['U1', 'wish'],
        ['U2', 'yes'],
      ]),
    )
    expect(mark).toMatchObject({ approvedAt: null, wished: ['U1'], waiting: [] })
  })

  test('is asked of each person once', ({ expect }) => {
    expect(asked('U1', 'U1', 'U2').people.map(({ userId }) => userId)).toEqual(['U1', 'U2'])
  })

  test('takes one answer of each, however often they press', ({ expect }) => {
    const once = after(asked('U1', 'U2'), [['U1', 'yes']])
    expect(answered(once, by('U1', 'again'), 'yes', NOW)).toBe('answered_already')
    expect(answered(once, by('U1', 'again'), 'wish', NOW)).toBe('answered_already')
    expect(answered(once, by('U1'), 'yes', NOW)).toBe('done')
  })

  test('takes none of others, and none for a time of asking that is over', ({ expect }) => {
    expect(answered(asked('U1'), by('U9'), 'yes', NOW)).toBe('not_asked')
    expect(answered(asked('U1'), by('U1', 'x', 'a0'), 'yes', NOW)).toBe('asked_anew')
  })

  test('begins anew when it is asked for anew, and knows the message before it', ({ expect }) => {
    const before = { ...after(asked('U1'), [['U1', 'wish']]), messageTs: '1.5' }
    const anew = newApproval(press({ name: 'approval', newTurnId: 'a2', people: ['U1'] }), before)
    expect(markOf(anew)).toMatchObject({ id: 'a2', waiting: ['U1'], wished: [] })
    expect(anew).toMatchObject({ former: ['1.5'], messageTs: null })
  })

  test('loses who is forgotten, and is not approved by that', ({ expect }) => {
    const one = after(asked('U1', 'U2'), [['U1', 'yes']])
    expect(markOf(withoutPerson(one, 'U2', NOW))).toMatchObject({ approvedAt: null, waiting: [] })
    const both = after(one, [['U2', 'yes']])
    expect(markOf(withoutPerson(both, 'U2', NOW + 1))).toMatchObject({
      approvedAt: NOW,
      by: [{ userId: 'U1' }],
    })
    expect(withoutPerson(both, 'U9', NOW + 1)).toBe(both)
    const asker = withoutPerson(both, 'U0ANA', NOW + 1)
    expect([asker.askedBy, asker.note, asker.people.length]).toEqual(['', '', 2])
  })
})
