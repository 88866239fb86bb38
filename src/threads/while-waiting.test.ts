import { describe, test } from 'vitest'
import type { Painter } from '../gemini/painter.ts'
import { err } from '../lib/result.ts'
import { NO_SETTINGS } from '../turns/settings.ts'
import { anAsk } from '../turns/test-kit.ts'
import { runTurn } from './run-turn.ts'
import { fakeStudio } from './test-kit.ts'
import { newTurn } from './turn.ts'

const overloaded = err({ reason: 'overloaded', status: 503 } as const)

describe('a turn that takes long', () => {
  const calls = (fake: ReturnType<typeof fakeStudio>) =>
    fake.called.filter(({ method, args }) => {
      return method === 'chat.postMessage' && String(args['text']).startsWith('<@U0ANA>, ')
    })

  test('calls the asker, once', async ({ expect }) => {
    const fake = fakeStudio()
    fake.answers.push(overloaded)
    const waiting = await runTurn(newTurn(anAsk(), null), fake.studio)
    fake.time.now += 21_000
    await runTurn(waiting, fake.studio)
    expect(calls(fake).map(({ args }) => args['text'])).toEqual(['<@U0ANA>, v1 is ready.'])
    const afterCrash = fake.saved.findLast(({ called }) => called)
    if (afterCrash === undefined) throw new Error('it was noted')
    await runTurn(afterCrash, fake.studio)
    expect(calls(fake)).toHaveLength(1)
  })

  test('and where there is no picture, says so', async ({ expect }) => {
    const fake = fakeStudio()
    fake.answers.push(overloaded, err({ reason: 'bad_request' } as const))
    const waiting = await runTurn(newTurn(anAsk(), null), fake.studio)
    fake.time.now += 21_000
    await runTurn(waiting, fake.studio)
    expect(calls(fake).map(({ args }) => String(args['text']))).toEqual([
      expect.stringMatching(/there is no picture this time/),
    ])
  })

  test('its time counts from when it came into the queue', async ({ expect }) => {
    const fake = fakeStudio()
    const queuedAt = fake.time.now - 21_000
    await runTurn({ ...newTurn(anAsk(), null), queuedAt }, fake.studio)
    expect(calls(fake)).toHaveLength(1)
  })

  test('one that does not, calls nobody', async ({ expect }) => {
    const fake = fakeStudio()
    await runTurn({ ...newTurn(anAsk(), null), queuedAt: fake.time.now - 19_000 }, fake.studio)
    expect(calls(fake)).toHaveLength(0)
  })
})

describe('the placeholder', () => {
  const saying = (fake: ReturnType<typeof fakeStudio>, method: string): string[] =>
    fake.called
      .filter((one) => one.method === method)
      .map(({ args }) => `${String(args['text'])} ${JSON.stringify(args['blocks'])}`)

  test('names the asker, calls nobody, and says how long it usually takes', async ({ expect }) => {
    const fake = fakeStudio()
    const ask = anAsk({ isSpoken: false, askerName: '*Ana* & co' })
    await runTurn(newTurn(ask, null), fake.studio)
    const [posted = ''] = saying(fake, 'chat.postMessage')
    expect(posted).toContain('*Ana &amp; co*: a fox')
    expect(posted).not.toContain('<@')
    expect(posted).toContain('Painting… Usually 15 to 25 s.')
    expect(saying(fake, 'chat.update').at(-1)).toContain('<@U0ANA>: a fox')
  })

  test('takes the time of what goes on from the version that is edited', async ({ expect }) => {
    const fake = fakeStudio()
    const large = { ...NO_SETTINGS, size: '4K' } as const
    await runTurn(newTurn(anAsk({ settings: large }), null), fake.studio)
    await runTurn(newTurn(anAsk({ turnId: 't2' }), null), fake.studio)
    const posted = saying(fake, 'chat.postMessage')
    expect(posted.at(-1)).toContain('Painting v2, from v1… Usually 60 to 80 s.')
  })

  test('says every half a minute how long it has taken, until Slack has no room', async ({
    expect,
  }) => {
    const fake = fakeStudio()
    const tick = async () => {
      fake.time.now += 30_000
      for (const { ms, work } of fake.timers) if (ms === 30_000) await work()
    }
    const slow: Painter = {
      async paint(request) {
        await tick()
        await tick()
        fake.script['chat.update'] = [{ reason: 'rate_limited', retryAfterMs: 30_000 }]
        await tick()
        await tick()
        return fake.studio.painter.paint(request)
      },
    }
    const turn = await runTurn(newTurn(anAsk(), null), { ...fake.studio, painter: slow })
    expect(turn.state).toBe('done')
    const updates = saying(fake, 'chat.update')
    expect(updates).toHaveLength(4)
    expect(updates[0]).toContain('Painting… 30 s so far. Usually 15 to 25 s.')
    expect(updates[1]).toContain('Painting… 60 s so far.')
    expect(updates[3]).toContain('/images/sig/')
    expect(fake.timers.size).toBe(0)
  })
})

test('who asked where Easel may not post gets the words back, with a way to paint them', async ({
  expect,
}) => {
  const fake = fakeStudio()
  fake.script['chat.postMessage'] = [{ reason: 'refused', error: 'restricted_action' }]
  const turn = await runTurn(newTurn(anAsk({ prompt: 'a <fox>' }), null), fake.studio)
  expect(turn.state).toBe('failed')
  const told = fake.called.findLast(({ method }) => method === 'chat.postMessage')
  expect(told?.args['channel']).toBe('D0ANA')
  expect(JSON.stringify(told?.args['blocks'])).toMatch(/a <fox>.*Paint it now.*Open in the form/)
  expect(fake.drafts.get('t1')?.opens).toMatchObject({ words: 'a <fox>', aim: { channel: 'C1' } })
})

test('words that were taken back meanwhile do not come back', async ({ expect }) => {
  const fake = fakeStudio()
  fake.script['chat.postMessage'] = [{ reason: 'refused', error: 'restricted_action' }]
  const studio = { ...fake.studio, keepDraft: () => Promise.resolve(false) }
  const turn = await runTurn(newTurn(anAsk({ prompt: 'a <fox>' }), null), studio)
  expect(turn.state).toBe('failed')
  expect(fake.called.map(({ method }) => method)).toEqual(['chat.postMessage'])
})
