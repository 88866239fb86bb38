import { describe, test } from 'vitest'
import { err, ok } from '../lib/result.ts'
import type { ThreadAsk } from '../turns/ask.ts'
import { aPainting, aRefusal, anAsk } from '../turns/test-kit.ts'
import { runTurn } from './run-turn.ts'
import { fakeStudio } from './test-kit.ts'
import { type Turn, newTurn } from './turn.ts'
import { retried } from './turn-changes.ts'

const MONEY = aRefusal({ limit: 'teamUsd', most: 5, left: 0.01, asked: 0.05 })
const REPLY = { askedAt: '1700000009.000100', reserved: 1 } as const
const turnOf = (more: Partial<ThreadAsk> = {}, placeholder: string | null = null): Turn =>
  newTurn(anAsk({ ...REPLY, ...more }), placeholder)

/** Without what says that something is under way. */
const methods = ({ called }: ReturnType<typeof fakeStudio>) =>
  called.map(({ method }) => method).filter((method) => !method.startsWith('assistant.'))

describe('before each call', () => {
  test('the most that it can cost is held, and what it did cost is paid', async ({ expect }) => {
    const fake = fakeStudio()
    const usage = { promptTokenCount: 100, candidatesTokenCount: 1120 }
    fake.answers.push(ok(aPainting({ usage })))
    await runTurn(turnOf(), fake.studio)
    expect(fake.wishes).toMatchObject([
      { round: 't1', pictures: 1, calls: { 0: expect.any(Number) } },
    ])
    const [paid] = fake.paid
    expect(fake.wishes[0]?.calls['0']).toBeGreaterThan(paid?.usd ?? Infinity)
    expect(fake.closed).toEqual([])
  })

  test.for([
    [{}, 0],
    [{ personUsd: 5 }, 1],
    [{ teamUsd: 5 }, 1],
  ] as const)('with limits of %j, money is held %d times', async ([limits, held], { expect }) => {
    const fake = fakeStudio()
    const heard = { personPictures: 3, personUsd: null, teamUsd: null, ...limits }
    const turn = await runTurn(turnOf(), { ...fake.studio, heardLimits: () => heard })
    expect(turn.state).toBe('done')
    expect(fake.wishes).toHaveLength(held)
    expect(fake.paid).toHaveLength(1)
  })

  test('of several, all of it or nothing', async ({ expect }) => {
    const fake = fakeStudio()
    fake.refusals.push(MONEY)
    const turn = await runTurn(turnOf({ count: 4, reserved: 4 }), fake.studio)
    expect(Object.keys(fake.wishes[0]?.calls ?? {})).toEqual(['0', '1', '2', '3'])
    expect([turn.state, fake.painted.length]).toEqual(['failed', 0])
  })

  test('a new attempt holds under the same names', async ({ expect }) => {
    const fake = fakeStudio()
    fake.answers.push(err({ reason: 'overloaded', status: 503 }))
    const waiting = await runTurn(turnOf(), fake.studio)
    fake.time.now = waiting.wakeAt
    await runTurn(waiting, fake.studio)
    expect(fake.wishes.map(({ round, calls }) => [round, Object.keys(calls)])).toEqual([
      ['t1', ['0']],
      ['t1', ['0']],
    ])
    expect(fake.paid.map(({ id }) => id)).toEqual(['t1/2.0.0'])
  })
})

describe('where a limit stands in the way', () => {
  test('the placeholder goes, and the asker alone gets their words back', async ({ expect }) => {
    const fake = fakeStudio()
    fake.refusals.push(MONEY)
    const turn = await runTurn(turnOf({ prompt: 'make it night' }), fake.studio)
    expect(turn).toMatchObject({
      state: 'failed',
      failure: { reason: 'over_limit' },
      outcome: null,
    })
    expect(methods(fake)).toEqual(['chat.postMessage', 'chat.delete'])
    expect(fake.refused).toMatchObject([
      {
        ...{ channel: 'C1', threadTs: '1700000000.000100', userId: 'U0ANA', refusal: MONEY },
        returned: { typed: 'make it night', offer: { paint: { as: 'asked' } } },
      },
    ])
    expect(fake.closed).toEqual([['t1', 0]])
  })

  test('the first message of a thread goes as well, and the words would begin another', async ({
    expect,
  }) => {
    const fake = fakeStudio()
    fake.refusals.push(MONEY)
    const ask = { isSpoken: false, responseUrl: 'https://hooks.slack.com/1' }
    await runTurn(turnOf(ask, '1700000000.000100'), fake.studio)
    expect(fake.refused).toMatchObject([
      {
        ...{ threadTs: null, responseUrl: 'https://hooks.slack.com/1' },
        returned: { offer: { aim: { threadTs: null, isNew: true } } },
      },
    ])
  })

  test('a message that Slack does not remove says that nothing was painted', async ({ expect }) => {
    const fake = fakeStudio()
    fake.refusals.push(MONEY)
    fake.script['chat.delete'] = [{ reason: 'refused', error: 'cant_delete_message' }]
    await runTurn(turnOf(), fake.studio)
    expect(fake.called.at(-1)).toMatchObject({
      ...{ method: 'chat.update', args: { text: 'This was not painted.' } },
    })
  })

  test('it is said once: a crash behind it is no second sentence', async ({ expect }) => {
    const fake = fakeStudio()
    fake.refusals.push(MONEY)
    const rounds: string[] = []
    const studio = {
      ...fake.studio,
      tellRefused: (round: string) => Promise.resolve(void rounds.push(round)),
    }
    await runTurn(turnOf(), studio)
    const before = fake.saved.findLast(({ outcome }) => outcome !== null) ?? turnOf()
    await runTurn(before, studio)
    // The desk knows it by its round.
    expect(rounds).toEqual(['t1', 't1'])
  })

  test('what a button began brings no words back', async ({ expect }) => {
    const fake = fakeStudio()
    fake.refusals.push(MONEY)
    await runTurn(turnOf({ deed: { kind: 'varied', of: 'v1' } }), fake.studio)
    expect(fake.refused[0]).not.toHaveProperty('returned')
  })

  test('a failed turn that somebody else tried again stays as it was, for another time', async ({
    expect,
  }) => {
    const fake = fakeStudio()
    fake.answers.push(err({ reason: 'bad_request' }))
    const failed = await runTurn(turnOf(), fake.studio)
    fake.refusals.push(null, MONEY)
    const press = { model: null, userId: 'U0BEN', newTurnId: 't2', reserved: 0 }
    const again = await runTurn(retried(failed, press), fake.studio)
    expect(again).toMatchObject({ state: 'failed', failure: { reason: 'over_limit' } })
    expect(fake.refused).toMatchObject([{ userId: 'U0BEN' }])
    expect(fake.refused[0]).not.toHaveProperty('returned')
    expect(methods(fake)).not.toContain('chat.delete')
    const said = JSON.stringify(fake.called.at(-1)?.args['blocks'])
    expect(said).toContain('A limit of this workspace does not allow more for now.')
    expect(said).toContain('easel.retry')
  })

  test('what is painted of several stays, and everybody reads why there are no more', async ({
    expect,
  }) => {
    const fake = fakeStudio()
    fake.answers.push(ok(aPainting()), err({ reason: 'overloaded', status: 503 }))
    const waiting = await runTurn(turnOf({ count: 2, reserved: 2 }), fake.studio)
    fake.time.now = waiting.wakeAt
    fake.refusals.push(MONEY)
    const turn = await runTurn(waiting, fake.studio)
    expect(turn.state).toBe('done')
    expect(fake.refused).toEqual([])
    expect(fake.closed).toEqual([['t1', 1]])
    const said = JSON.stringify(fake.called.findLast(({ method }) => method === 'chat.update'))
    expect(said).toContain('One more picture was not painted. A limit of this workspace')
  })
})

describe('what the desk could not know is reserved before anything is shown', () => {
  test('a reply that was read as an ask for several', async ({ expect }) => {
    const fake = fakeStudio()
    const turn = await runTurn(
      turnOf({ prompt: 'three versions', unread: 'addressed' }),
      fake.studio,
    )
    expect(fake.wishes[0]).toMatchObject({ round: 't1', pictures: 3, calls: {} })
    expect(turn.ask.reserved).toBe(3)
    expect(fake.painted).toHaveLength(3)
  })

  test('where there is not enough, nothing is posted at all', async ({ expect }) => {
    const fake = fakeStudio()
    fake.refusals.push(aRefusal({ left: 1, asked: 2 }))
    const turn = await runTurn(turnOf({ count: 3, reserved: 1 }), fake.studio)
    expect([turn.state, methods(fake), fake.refused.length]).toEqual(['failed', [], 1])
    expect(fake.closed).toEqual([['t1', 0]])
  })

  test('asks of an earlier version as well', async ({ expect }) => {
    const fake = fakeStudio()
    await runTurn(turnOf({ reserved: 0 }), fake.studio)
    expect(fake.wishes.map(({ calls }) => Object.keys(calls).length)).toEqual([0, 1])
  })
})

describe('what was reserved and not used is given back', () => {
  test.for([
    ['talk', { prompt: 'thanks a lot!', unread: 'doubted' }],
    ['a question', { prompt: 'what did v1 cost?', unread: 'addressed' }],
    ['an overview', { prompt: 'versions', unread: 'addressed' }],
  ] as const)('%s takes nothing', async ([, more], { expect }) => {
    const fake = fakeStudio()
    await runTurn(turnOf({ ...more, reserved: 0 }), fake.studio)
    expect([fake.wishes, fake.closed]).toEqual([[], []])
  })

  test('of what failed without cost, and not of what was billed', async ({ expect }) => {
    const free = fakeStudio()
    free.answers.push(err({ reason: 'bad_request' }))
    await runTurn(turnOf(), free.studio)
    expect(free.closed).toEqual([['t1', 0]])
    const billed = fakeStudio()
    billed.answers.push(err({ reason: 'words', text: 'Which?', usage: { promptTokenCount: 900 } }))
    await runTurn(turnOf(), billed.studio)
    expect(billed.closed).toEqual([])
  })

  test('before the end is stored, so that a crash does it again', async ({ expect }) => {
    const fake = fakeStudio()
    const order: string[] = []
    const studio = {
      ...fake.studio,
      till: { ...fake.studio.till, close: () => Promise.resolve(void order.push('given back')) },
      save(turn: Turn) {
        order.push(turn.state)
        return turn
      },
    }
    fake.answers.push(err({ reason: 'bad_request' }))
    await runTurn(turnOf(), studio)
    expect(order.slice(-2)).toEqual(['given back', 'failed'])
  })
})

test('who has few pictures left reads how many', async ({ expect }) => {
  const said = async (left: number): Promise<string> => {
    const fake = fakeStudio()
    const noted = { left: { left, most: 10 }, replies: 'all', maxSize: null } as const
    const notePainted = () => Promise.resolve(noted)
    await runTurn(turnOf(), { ...fake.studio, notePainted })
    return JSON.stringify(fake.called.findLast(({ method }) => method === 'chat.update'))
  }
  expect(await said(3)).toContain('3 of 10 pictures left today')
  expect(await said(0)).toContain('0 of 10 pictures left today')
  expect(await said(4)).not.toContain('left today')
})
