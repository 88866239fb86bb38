import { describe, test } from 'vitest'
import type { Topic } from '../../understanding/reading.ts'
import { err } from '../../lib/result.ts'
import { aRecord, anAsk } from '../../turns/test-kit.ts'
import { type fakeStudio as FakeStudio, fakeStudio } from '../test-kit.ts'
import { newTurn } from '../turn.ts'
import { answer } from './answer.ts'

type Fake = ReturnType<typeof FakeStudio>

async function withVersion(): Promise<Fake> {
  const fake = fakeStudio()
  const record = aRecord({ turnId: 'v1', version: 1, cost: 0.035, model: 'gemini-3-pro-image' })
  await fake.studio.history.put(record)
  fake.studio.versions.save({
    ...{ turnId: 'v1', version: 1, pictures: 1, parentId: null, parentPicture: 1 },
  })
  return fake
}

const asked = (question: Topic, unread: 'doubted' | 'addressed' = 'doubted') => {
  const turn = newTurn(anAsk({ prompt: 'is the text readable?', unread }), null)
  return { ...turn, ask: { ...turn.ask, unread: null }, question }
}

describe('a question to Easel', () => {
  test.for([
    ['hello', 'Hello.'],
    ['help', '*Edit it*'],
    ['spent', '5 pictures in this workspace, about $0.200. Yours: 1 picture, about $0.040.'],
    ['cost', 'v1 cost about $0.035.'],
    ['author', 'Somebody asked for v1.'],
    ['model', 'v1 was painted by Nano Banana Pro.'],
    ['memory', '1 picture'],
    ['picture', 'It can be read.\nThis answer cost $0.0004.'],
  ] as const)('about %s is answered', async ([topic, words], { expect }) => {
    const { studio, called } = await withVersion()
    const done = await answer(asked(topic), topic, studio)
    expect(done.state).toBe('done')
    const told = called.find(({ method }) => method === 'chat.postEphemeral')
    expect(told?.args).toMatchObject({ user: 'U0ANA' })
    expect(String(told?.args['text'])).toContain(words)
    expect(called.some(({ method }) => method === 'chat.postMessage')).toBe(false)
  })

  test.for([
    ['cost', 'There is no picture here yet.'],
    ['model', 'New pictures are painted by Nano Banana 2.1.'],
  ] as const)('about %s, before there is a picture', async ([topic, words], { expect }) => {
    const { studio, called } = fakeStudio()
    await answer(asked(topic), topic, studio)
    expect(String(called[0]?.args['text'])).toContain(words)
  })

  test('is answered before everybody where it mentions Easel', async ({ expect }) => {
    const { studio, called } = await withVersion()
    await answer(asked('cost', 'addressed'), 'cost', studio)
    expect(called).toMatchObject([
      { method: 'chat.postMessage', args: { thread_ts: '1700000000.000100' } },
    ])
  })

  test('that the text model cannot answer is said to be so', async ({ expect }) => {
    const { studio, called } = await withVersion()
    const writer = { look: () => Promise.resolve(err({ reason: 'timed_out' as const })) }
    await answer(asked('picture'), 'picture', { ...studio, writer })
    expect(String(called[0]?.args['text'])).toContain('I could not look at the picture')
  })

  test('waits while Slack is down', async ({ expect }) => {
    const { studio, script } = await withVersion()
    script['chat.postEphemeral'] = [{ reason: 'unavailable' }]
    const turn = await answer(asked('help'), 'help', studio)
    expect(turn).toMatchObject({ state: 'queued', tries: 1 })
  })
})
