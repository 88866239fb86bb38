import { describe, test } from 'vitest'
import { err } from '../lib/result.ts'
import { anAsk } from '../turns/test-kit.ts'
import { runTurn } from './run-turn.ts'
import { fakeStudio } from './test-kit.ts'
import { newTurn, settledAtOf } from './turn.ts'

const overloaded = err({ reason: 'overloaded', status: 503 } as const)

/** The calls that post or change messages. */
const methodsOf = ({ called }: ReturnType<typeof fakeStudio>): string[] =>
  called.map(({ method }) => method).filter((method) => method.startsWith('chat.'))

describe('the order of turns', () => {
  /** A thread in which an earlier reply arrives while `method` is called. */
  const overtakenAt = (method: string) => {
    const fake = fakeStudio()
    const isNext = () => !fake.called.some((one) => one.method === method)
    return { fake, studio: { ...fake.studio, isNext } }
  }

  test('one that has not begun makes way, with its placeholder', async ({ expect }) => {
    const { fake, studio } = overtakenAt('chat.postMessage')
    const turn = await runTurn(newTurn(anAsk(), null), studio)
    expect(fake.painted).toHaveLength(0)
    expect(turn).toMatchObject({ state: 'queued', placeholderTs: '1700000001.000200' })
    expect((await runTurn(turn, fake.studio)).state).toBe('done')
    expect(methodsOf(fake)).toEqual(['chat.postMessage', 'chat.update'])
  })

  test('one that has begun is never overtaken', async ({ expect }) => {
    const { fake, studio } = overtakenAt('assistant.threads.setStatus')
    fake.answers.push(overloaded)
    const waiting = await runTurn(newTurn(anAsk(), null), studio)
    expect(waiting.attempts).toBe(1)
    fake.time.now = waiting.wakeAt
    expect((await runTurn(waiting, studio)).state).toBe('done')
  })

  test('a step back makes way as well', async ({ expect }) => {
    const { fake, studio } = overtakenAt('chat.postMessage')
    const turn = await runTurn(newTurn(anAsk({ prompt: '', wanted: 'parent' }), null), studio)
    expect(turn).toMatchObject({ state: 'queued', outcome: null })
    expect(JSON.stringify(fake.called)).toContain('Going back')
  })

  test('a reply is announced at once, and begins when earlier ones have had time to arrive', async ({
    expect,
  }) => {
    const fake = fakeStudio()
    const ask = anAsk({ threadTs: '1.1', askedAt: '2.2' })
    const settledAt = settledAtOf(ask, fake.time.now)
    expect(settledAt).toBeGreaterThan(fake.time.now)
    const waiting = await runTurn(newTurn(ask, null, settledAt), fake.studio)
    expect(methodsOf(fake)).toEqual(['chat.postMessage'])
    expect(waiting).toMatchObject({ attempts: 0, wakeAt: settledAt })
    fake.time.now = settledAt
    expect((await runTurn(waiting, fake.studio)).state).toBe('done')
  })

  test.for([
    ['the first message of a thread', { threadTs: '1.1', askedAt: '1.1' }],
    ['a button', { threadTs: '1.1', askedAt: '2.2', isSpoken: false }],
  ] as const)('%s waits for nothing', ([, ask], { expect }) => {
    expect(settledAtOf(anAsk(ask), 1000)).toBe(0)
  })
})
