import { describe, test } from 'vitest'
import type { PlacedTurn, TurnRecord } from '../../turns/turn-record.ts'
import { aPainting, aPicture, aRecord, anAsk } from '../../turns/test-kit.ts'
import { keptElsewhere } from '../elsewhere.ts'
import { fakeStudio } from '../test-kit.ts'
import { newTurn } from '../turn.ts'
import { findOrigin } from './origin.ts'

const placed = (turnId: string, channel = 'D1'): PlacedTurn => ({
  channel,
  threadTs: '1.1',
  turnId,
  picture: 1,
})

const said = (turnId: string, prompt: string, more: Partial<TurnRecord> = {}): TurnRecord =>
  aRecord({
    turnId,
    prompt,
    user: { role: 'user', parts: [{ text: prompt }] },
    answers: [aPainting({ pictures: [aPicture({ key: `${turnId}.jpg` })] })],
    ...more,
  })

/** A thread that has begun with a picture of another one; `kept`: what the other one still has. */
function shared(kept: readonly string[], more: readonly TurnRecord[] = [], source = placed('b')) {
  const { studio, records } = fakeStudio()
  studio.versions.save({ turnId: 's', version: 1, pictures: 1, parentId: null, parentPicture: 1 })
  const root = said('s', '', {
    user: { role: 'user', parts: [] },
    shared: { lineage: [placed('a')] },
  })
  for (const one of [said('a', 'secret otter'), said('b', 'in a secret place'), root, ...more])
    records.set(one.turnId, one)
  const origin = findOrigin(newTurn(anAsk({ prompt: 'with a hat' }), null), {
    ...studio,
    sharedIn: (turnId) => (turnId === 's' ? source : null),
    keptElsewhere: (turns) => keptElsewhere(turns, () => Promise.resolve(kept)),
  })
  return origin.then((found) => {
    if (!found.ok) throw new Error('there is an origin')
    const { lineage, isForgetful } = found.value
    return {
      isForgetful,
      words: lineage.map(({ user }) => user.parts.map(({ text }) => text).join()),
      pictures: lineage.flatMap(({ pictures }) => pictures.map(({ key }) => key)),
      models: lineage.map(({ model }) => model),
    }
  })
}

describe('a thread that begins with a shared picture', () => {
  test('knows what led to it, and what it was asked with', async ({ expect }) => {
    expect(await shared(['a', 'b'])).toMatchObject({
      words: ['secret otter', 'in a secret place'],
      pictures: ['a.jpg', 's.jpg'],
      isForgetful: false,
    })
  })

  test('knows nothing of a version that was deleted, though its record is still there', async ({
    expect,
  }) => {
    expect(await shared(['a'])).toMatchObject({
      words: ['secret otter', ''],
      pictures: ['a.jpg', 's.jpg'],
      // Without its words the answer is not repeated as the model's.
      models: ['gemini-nano-banana-2.1', ''],
      isForgetful: true,
    })
    expect(await shared(['b'])).toMatchObject({ words: ['in a secret place'], isForgetful: true })
    expect(await shared([])).toMatchObject({ words: [''], pictures: ['s.jpg'] })
  })

  test('of an earlier Easel does not use the words that were copied', async ({ expect }) => {
    const root = said('s', '', {
      user: { role: 'user', parts: [{ text: 'in a secret place' }] },
      shared: { lineage: [placed('a')] },
    })
    expect((await shared(['a'], [root])).words).toEqual(['secret otter', ''])
    expect((await shared(['a', 'b'], [root])).words).toEqual(['secret otter', 'in a secret place'])
  })

  test('that was shared on and on has the words of the first one, once', async ({ expect }) => {
    const copy = said('c', '', { user: { role: 'user', parts: [] }, shared: { lineage: [] } })
    const root = said('s', '', {
      user: { role: 'user', parts: [] },
      shared: { lineage: [placed('a'), placed('b')] },
    })
    const source = placed('c', 'C2')
    expect(await shared(['a', 'b', 'c'], [copy, root], source)).toMatchObject({
      words: ['secret otter', 'in a secret place'],
      pictures: ['a.jpg', 's.jpg'],
    })
    expect((await shared(['a', 'c'], [copy, root], source)).words).toEqual(['secret otter', ''])
  })
})

describe('turns of other threads', () => {
  test('are asked for once in each thread, and stay in their order', async ({ expect }) => {
    const turns = [placed('a'), placed('b', 'C2'), placed('c'), placed('d', 'C2')]
    const asked: string[] = []
    const kept = await keptElsewhere(turns, ({ channel }, wanted) => {
      asked.push(`${channel}: ${wanted.map(({ turnId }) => turnId).join()}`)
      return Promise.resolve(wanted.map(({ turnId }) => turnId).filter((id) => id !== 'c'))
    })
    expect(asked).toEqual(['D1: a,c', 'C2: b,d'])
    expect(kept.map(({ turnId }) => turnId)).toEqual(['a', 'b', 'd'])
  })
})
