import { describe, test } from 'vitest'
import { err, ok } from '../lib/result.ts'
import { aPainting, anAsk } from '../turns/test-kit.ts'
import { runTurn } from './run-turn.ts'
import { fakeStudio } from './test-kit.ts'
import { newTurn } from './turn.ts'

const overloaded = err({ reason: 'overloaded', status: 503 } as const)

/** The calls that post or change messages. */
const methodsOf = ({ called }: ReturnType<typeof fakeStudio>): string[] =>
  called.map(({ method }) => method).filter((method) => method.startsWith('chat.'))

/** The words of the last message that was posted or changed. */
const lastSaid = ({ called }: ReturnType<typeof fakeStudio>): string =>
  JSON.stringify(called.findLast(({ method }) => method.startsWith('chat.'))?.args)

describe('a turn', () => {
  test('is announced, painted, kept and shown: one message', async ({ expect }) => {
    const fake = fakeStudio()
    const turn = await runTurn(newTurn(anAsk(), null), fake.studio)
    expect(turn).toMatchObject({ state: 'done', outcome: null, attempts: 1 })
    expect(methodsOf(fake)).toEqual(['chat.postMessage', 'chat.update'])
    expect(fake.records.get('t1')).toMatchObject({ version: 1, parentId: null })
    expect(lastSaid(fake)).toContain('https://easel.example/images/sig/T1/C1/1.1/t1/1.jpg')
  })

  test('is stored before each step that has an effect outside', async ({ expect }) => {
    const fake = fakeStudio()
    await runTurn(newTurn(anAsk(), null), fake.studio)
    const steps = fake.saved.map(({ placeholderTried, placeholderTs, attempts, outcome, state }) =>
      [placeholderTried, placeholderTs !== null, attempts, outcome !== null, state].join(' '),
    )
    expect(steps).toEqual([
      'true false 0 false queued',
      'true true 0 false queued',
      'true true 1 false painting',
      'true true 1 true posting',
      'true true 1 false done',
    ])
  })

  test('that makes way is stored with what was reserved for it', async ({ expect }) => {
    const fake = fakeStudio()
    let looked = 0
    const isNext = () => (looked += 1) < 4
    const turn = newTurn(anAsk({ reserved: 0 }), null)
    expect(await runTurn(turn, { ...fake.studio, isNext })).toMatchObject({ state: 'queued' })
    expect(fake.saved).toMatchObject([{ isPermitted: true, ask: { reserved: 1 } }])
    expect(fake.called).toEqual([])
  })

  test('that was painted before a crash is shown, not painted again', async ({ expect }) => {
    const fake = fakeStudio()
    await runTurn(newTurn(anAsk(), null), fake.studio)
    const painted = fake.saved.find(({ outcome }) => outcome !== null)
    if (painted === undefined) throw new Error('it was painted')
    await runTurn(painted, fake.studio)
    expect(fake.painted).toHaveLength(1)
    expect(fake.studio.versions.newest()).toBe(1)
  })

  test('looks for a placeholder whose ts was lost in a crash', async ({ expect }) => {
    const fake = fakeStudio()
    const lost = { ...newTurn(anAsk(), null), startedAt: 1, placeholderTried: true }
    await runTurn(lost, fake.studio)
    expect(fake.called[0]).toMatchObject({
      method: 'conversations.replies',
      args: { include_all_metadata: true, channel: 'C1' },
    })
  })
})

describe('several pictures', () => {
  const four = () => newTurn(anAsk({ count: 4 }), null)

  test('are asked for side by side and shown in one message', async ({ expect }) => {
    const fake = fakeStudio()
    await runTurn(four(), fake.studio)
    expect(fake.painted.map(({ call }) => call)).toEqual([0, 1, 2, 3])
    expect(fake.records.get('t1')).toMatchObject({ version: 1, answers: [{}, {}, {}, {}] })
    expect(lastSaid(fake)).toContain('Choose v1d')
    expect(fake.called.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1)
  })

  test('what has come is not asked for again', async ({ expect }) => {
    const fake = fakeStudio()
    fake.answers.push(ok(aPainting()), overloaded, ok(aPainting()), overloaded)
    const waiting = await runTurn(four(), fake.studio)
    expect(waiting.answers.map((answer) => answer !== null)).toEqual([true, false, true, false])
    fake.time.now = waiting.wakeAt
    await runTurn(waiting, fake.studio)
    expect(fake.painted.map(({ call }) => call)).toEqual([0, 1, 2, 3, 1, 3])
  })

  test('those that are refused do not take the others away', async ({ expect }) => {
    const fake = fakeStudio()
    const refused = err({ reason: 'refused', kind: 'unsafe', message: null } as const)
    fake.answers.push(ok(aPainting()), refused)
    await runTurn(four(), fake.studio)
    expect(fake.records.get('t1')?.answers).toHaveLength(3)
    expect(lastSaid(fake)).toContain('One more picture was not painted.')
  })
})

describe('trouble at Gemini', () => {
  test('is waited out, and said meanwhile', async ({ expect }) => {
    const fake = fakeStudio()
    fake.answers.push(overloaded, ok(aPainting()))
    const waiting = await runTurn(newTurn(anAsk(), null), fake.studio)
    expect(waiting).toMatchObject({ state: 'painting', attempts: 1 })
    expect(waiting.wakeAt).toBeGreaterThan(fake.time.now)
    expect(lastSaid(fake)).toContain('That did not work, trying again in 1 s (2 of 5).')
    fake.time.now = waiting.wakeAt
    expect(await runTurn(waiting, fake.studio)).toMatchObject({ state: 'done', attempts: 2 })
  })

  test('ends after five attempts with a sentence and a way on', async ({ expect }) => {
    const fake = fakeStudio()
    fake.answers.push(...Array.from({ length: 9 }, () => overloaded))
    let turn = newTurn(anAsk(), null)
    for (let round = 0; round < 9 && turn.state !== 'failed'; round += 1) {
      turn = await runTurn(turn, fake.studio)
      fake.time.now = Math.max(fake.time.now, turn.wakeAt)
    }
    expect(turn.state).toBe('failed')
    expect(fake.painted).toHaveLength(5)
    expect(lastSaid(fake)).toContain('easel.retry')
  })

  test('a refusal is final, and no part of the history', async ({ expect }) => {
    const fake = fakeStudio()
    fake.answers.push(err({ reason: 'refused', kind: 'unsafe', message: null }))
    expect((await runTurn(newTurn(anAsk(), null), fake.studio)).state).toBe('failed')
    expect([fake.painted.length, fake.records.size, fake.studio.versions.newest()]).toEqual([
      1, 0, 0,
    ])
  })

  test('refused signatures: the same conversation once more, without model turns', async ({
    expect,
  }) => {
    const fake = fakeStudio()
    await runTurn(newTurn(anAsk(), null), fake.studio)
    fake.answers.push(err({ reason: 'signatures_refused' }), ok(aPainting()))
    const edit = newTurn(anAsk({ turnId: 't2', prompt: 'make it night' }), null)
    expect((await runTurn(edit, fake.studio)).state).toBe('done')
    const roles = fake.painted.slice(1).map(({ contents }) => contents.map(({ role }) => role))
    expect(roles).toEqual([['user', 'model', 'user'], ['user']])
  })

  test('lost objects: without them, and the asker is told', async ({ expect }) => {
    const fake = fakeStudio()
    await runTurn(newTurn(anAsk(), null), fake.studio)
    fake.answers.push(err({ reason: 'missing', keys: ['T1/C1/1.1/t1/1.jpg'] }), ok(aPainting()))
    await runTurn(newTurn(anAsk({ turnId: 't2' }), null), fake.studio)
    expect(lastSaid(fake)).toContain('Some earlier pictures are no longer kept')
  })

  test('an expired record: the words are left, and the asker is told', async ({ expect }) => {
    const fake = fakeStudio()
    await runTurn(newTurn(anAsk(), null), fake.studio)
    fake.records.clear()
    const edit = newTurn(anAsk({ turnId: 't2', prompt: 'make it night' }), null)
    await runTurn(edit, {
      ...fake.studio,
      askedIn: () => ({ prompt: 'a fox in the snow', uploads: [] }),
    })
    expect(JSON.stringify(fake.painted[1]?.contents)).toContain('a fox in the snow')
    expect(lastSaid(fake)).toContain('no longer kept')
  })
})

describe('trouble at Slack', () => {
  test('a limit is waited out; nothing is painted twice', async ({ expect }) => {
    const fake = fakeStudio()
    fake.script['chat.update'] = [{ reason: 'rate_limited', retryAfterMs: 7000 }]
    const waiting = await runTurn(newTurn(anAsk(), null), fake.studio)
    expect(waiting.wakeAt - fake.time.now).toBe(7000)
    fake.time.now = waiting.wakeAt
    expect((await runTurn(waiting, fake.studio)).state).toBe('done')
    expect(fake.painted).toHaveLength(1)
  })

  test('where its message is gone, or may not be changed, the result stands in one of its own', async ({
    expect,
  }) => {
    const fake = fakeStudio()
    fake.script['chat.update'] = [{ reason: 'message_gone' }, { reason: 'message_gone' }]
    const turn = await runTurn(newTurn(anAsk(), null), fake.studio)
    expect(turn.state).toBe('done')
    expect(methodsOf(fake)).toEqual([
      'chat.postMessage',
      'chat.update',
      'chat.postMessage',
      'chat.delete',
    ])
    const [, , result, removed] = fake.called.filter(({ method }) => method.startsWith('chat.'))
    expect(result?.args).toMatchObject({ metadata: { event_payload: { version: 1 } } })
    // The placeholder would say for ever that it is painting.
    expect(removed?.args['ts']).not.toBe(turn.placeholderTs)
    expect(fake.painted).toHaveLength(1)
  })

  test('the first message of a thread is left where it is', async ({ expect }) => {
    const fake = fakeStudio()
    fake.script['chat.update'] = [{ reason: 'message_gone' }]
    const ask = anAsk()
    const turn = await runTurn(newTurn(ask, ask.threadTs), fake.studio)
    expect(turn.state).toBe('done')
    expect(methodsOf(fake)).toEqual(['chat.update', 'chat.postMessage'])
  })

  test('blocks that Slack refuses become words and links', async ({ expect }) => {
    const fake = fakeStudio()
    fake.script['chat.update'] = [{ reason: 'blocks_refused', detail: '' }]
    await runTurn(newTurn(anAsk(), null), fake.studio)
    expect(lastSaid(fake)).toContain('Open it by its link')
  })

  test('a channel that takes no message: the asker hears of it directly', async ({ expect }) => {
    const fake = fakeStudio()
    fake.script['chat.postMessage'] = [{ reason: 'refused', error: 'is_archived' }]
    expect((await runTurn(newTurn(anAsk(), null), fake.studio)).state).toBe('failed')
    expect(fake.called.at(-1)?.args).toMatchObject({ channel: 'D0ANA' })
  })
})

describe('a bug', () => {
  test('does not leave the asker without a word', async ({ expect }) => {
    const fake = fakeStudio()
    const studio = {
      ...fake.studio,
      painter: { paint: () => Promise.reject(new RangeError('bug')) },
    }
    let turn = newTurn(anAsk(), null)
    for (let round = 0; round < 5 && turn.state !== 'failed'; round += 1) {
      turn = await runTurn(turn, studio)
      fake.time.now = Math.max(fake.time.now, turn.wakeAt)
    }
    expect(turn.state).toBe('failed')
    expect(lastSaid(fake)).toContain('it was turn t1')
  })

  test('of the storage does not lose what is painted', async ({ expect }) => {
    const fake = fakeStudio()
    let down = 6
    const put: typeof fake.studio.history.put = (record) => {
      down -= 1
      return down > 0 ? Promise.reject(new Error('KV is down')) : fake.studio.history.put(record)
    }
    const studio = { ...fake.studio, history: { ...fake.studio.history, put } }
    let turn = newTurn(anAsk(), null)
    for (let round = 0; round < 9 && turn.state !== 'done'; round += 1) {
      turn = await runTurn(turn, studio)
      fake.time.now = Math.max(fake.time.now, turn.wakeAt)
    }
    expect([turn.state, fake.painted.length]).toEqual(['done', 1])
  })
})

describe('versions', () => {
  test('an edit follows its version, a branch only what led to it', async ({ expect }) => {
    const fake = fakeStudio()
    for (const [turnId, prompt, wanted] of [
      ['t1', 'a fox', null],
      ['t2', 'make it blue', null],
      ['t3', 'make it red', { version: 1, picture: 1 }],
    ] as const)
      await runTurn(newTurn(anAsk({ turnId, prompt, wanted }), null), fake.studio)
    expect(fake.records.get('t2')).toMatchObject({ version: 2, parentName: 'v1' })
    expect(fake.records.get('t3')).toMatchObject({ version: 3, parentName: 'v1' })
    expect(JSON.stringify(fake.painted[2]?.contents)).not.toContain('blue')
  })

  test('going back paints nothing, and the next edit follows', async ({ expect }) => {
    const fake = fakeStudio()
    await runTurn(newTurn(anAsk(), null), fake.studio)
    await runTurn(newTurn(anAsk({ turnId: 't2' }), null), fake.studio)
    await runTurn(newTurn(anAsk({ turnId: 't3', prompt: '', wanted: 'parent' }), null), fake.studio)
    expect(fake.painted).toHaveLength(2)
    expect(lastSaid(fake)).toContain('Back to v1')
    await runTurn(newTurn(anAsk({ turnId: 't4' }), null), fake.studio)
    expect(fake.records.get('t4')).toMatchObject({ version: 3, parentName: 'v1' })
  })

  test('one that is not there is explained, and costs nothing', async ({ expect }) => {
    const fake = fakeStudio()
    await runTurn(newTurn(anAsk({ wanted: { version: 7, picture: 1 } }), null), fake.studio)
    expect(fake.painted).toHaveLength(0)
    expect(lastSaid(fake)).toContain('There is no version to go back to')
  })
})
