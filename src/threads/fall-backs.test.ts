import { describe, test } from 'vitest'
import { modelOf } from '../gemini/models.ts'
import type { OperatorMatter } from '../gemini/operator-matter.ts'
import { err, ok } from '../lib/result.ts'
import { OPERATOR_REASONS } from '../turns/turn-failure.ts'
import { NO_SETTINGS } from '../turns/settings.ts'
import { aPainting, aPicture, aRecord, anAsk } from '../turns/test-kit.ts'
import { wordsIn } from '../words/words.ts'
import { runTurn } from './run-turn.ts'
import { fakeStudio } from './test-kit.ts'
import { retried } from './turn-changes.ts'
import { newTurn } from './turn.ts'

type Fake = ReturnType<typeof fakeStudio>

/** The last message that was posted or changed. */
const lastSaid = ({ called }: Fake): string =>
  JSON.stringify(called.findLast(({ method }) => method === 'chat.update')?.args)

const gone = (model: string) => err({ reason: 'model_gone', model } as const)
const pro = modelOf('pro')
const askPro = anAsk({ settings: { ...NO_SETTINGS, model: pro.id } })

/** A studio that writes down what the operator is told. */
function listeningStudio() {
  const fake = fakeStudio()
  const told: OperatorMatter[] = []
  const tellOperator = (matter: OperatorMatter) => Promise.resolve(void told.push(matter))
  return { ...fake, told, studio: { ...fake.studio, tellOperator } }
}

describe('a model that Google no longer offers', () => {
  test('is told to the operator; the asker is offered the default one', async ({ expect }) => {
    const fake = listeningStudio()
    fake.answers.push(gone(pro.id))
    const failed = await runTurn(newTurn(askPro, null), fake.studio)
    expect(fake.told).toEqual([{ reason: 'model_gone', model: pro.id }])
    expect(lastSaid(fake)).toContain('"value":"t1:gemini-nano-banana-2.1"')
    const again = await runTurn(
      retried(failed, {
        model: 'gemini-nano-banana-2.1',
        userId: 'U0ANA',
        newTurnId: 't2',
        reserved: 0,
      }),
      fake.studio,
    )
    expect(again.state).toBe('done')
    expect(fake.painted.map(({ model }) => model.alias)).toEqual(['pro', 'default'])
  })

  test('is offered no other where it is the default itself', async ({ expect }) => {
    const fake = listeningStudio()
    fake.answers.push(gone('gemini-nano-banana-2.1'))
    await runTurn(newTurn(anAsk(), null), fake.studio)
    expect(lastSaid(fake)).toContain('set another DEFAULT_MODEL')
    expect(lastSaid(fake)).not.toContain('easel.retry:model')
  })

  test('is not called where the table knows that it is retired', async ({ expect }) => {
    const fake = listeningStudio()
    const model = 'gemini-3.1-flash-image'
    fake.records.set('t0', aRecord({ turnId: 't0', model }))
    fake.studio.versions.save({
      turnId: 't0',
      version: 1,
      pictures: 1,
      parentId: null,
      parentPicture: 1,
    })
    await runTurn(newTurn(anAsk(), null), fake.studio)
    expect([fake.painted.length, fake.told]).toEqual([0, [{ reason: 'model_gone', model }]])
    expect(lastSaid(fake)).toContain('easel.retry:model')
  })
})

describe('what only the operator can mend', () => {
  test.for(OPERATOR_REASONS)(
    '%s is asked for once, and told to both',
    async (reason, { expect }) => {
      const fake = listeningStudio()
      fake.answers.push(err({ reason }))
      const failed = await runTurn(newTurn(anAsk(), null), fake.studio)
      expect([failed.state, fake.painted.length]).toEqual(['failed', 1])
      expect(fake.told).toEqual([{ reason, model: 'gemini-nano-banana-2.1' }])
      expect(lastSaid(fake)).toContain(wordsIn('en').operator[reason])
    },
  )

  test('is not asked for again because another call was only busy', async ({ expect }) => {
    const fake = listeningStudio()
    const busy = err({ reason: 'busy', retryAfterMs: 60_000 } as const)
    fake.answers.push(busy, err({ reason: 'credits_used_up' }), busy)
    const failed = await runTurn(newTurn(anAsk({ count: 3 }), null), fake.studio)
    expect([failed.state, fake.painted.length]).toEqual(['failed', 3])
    expect(lastSaid(fake)).toContain('prepaid credit')
  })

  test('a quota of the day is told as well, and a model’s own no is not', async ({ expect }) => {
    const fake = listeningStudio()
    fake.answers.push(err({ reason: 'quota_used_up' }))
    await runTurn(newTurn(anAsk(), null), fake.studio)
    fake.answers.push(err({ reason: 'refused', kind: 'unsafe', message: null }))
    await runTurn(newTurn(anAsk({ turnId: 't2' }), null), fake.studio)
    expect(fake.told.map(({ reason }) => reason)).toEqual(['quota_used_up'])
  })
})

describe('what the asker should know stands below the result', () => {
  test('another model goes on from the picture alone', async ({ expect }) => {
    const fake = fakeStudio()
    await runTurn(newTurn(anAsk(), null), fake.studio)
    const edit = anAsk({ turnId: 't2', settings: { ...NO_SETTINGS, model: pro.id } })
    await runTurn(newTurn(edit, null), fake.studio)
    expect(lastSaid(fake)).toContain('Nano Banana Pro has not painted the version before')
    expect(fake.records.get('t2')?.notes).toEqual(['other_model'])
  })

  test('signatures that were lost or refused', async ({ expect }) => {
    for (const failure of [
      { reason: 'signatures_refused' } as const,
      { reason: 'missing', keys: ['T1/C1/1.1/t1/1.sig'] } as const,
    ]) {
      const fake = fakeStudio()
      await runTurn(newTurn(anAsk(), null), fake.studio)
      fake.answers.push(err(failure), ok(aPainting()))
      await runTurn(newTurn(anAsk({ turnId: 't2' }), null), fake.studio)
      expect(fake.records.get('t2')?.notes).toEqual(['lost_signatures'])
      expect(lastSaid(fake)).toContain('could not go on from its own notes')
    }
  })

  test('a picture that comes back unchanged', async ({ expect }) => {
    const fake = fakeStudio()
    const same = ok(aPainting({ pictures: [aPicture({ sha256: 'the same' })] }))
    fake.answers.push(same, same)
    await runTurn(newTurn(anAsk(), null), fake.studio)
    expect(lastSaid(fake)).not.toContain('same picture')
    await runTurn(newTurn(anAsk({ turnId: 't2', prompt: 'make it night' }), null), fake.studio)
    expect(lastSaid(fake)).toContain('Gemini gave the same picture back')
    expect(lastSaid(fake)).toContain('easel.redo')
  })
})

describe('money', () => {
  const usage = { promptTokenCount: 2000 }

  test('an answer without the signatures it needs is paid beside the one that follows', async ({
    expect,
  }) => {
    const fake = fakeStudio()
    await runTurn(newTurn(anAsk(), null), fake.studio)
    fake.paid.length = 0
    fake.answers.push(err({ reason: 'signatures_refused', usage }), ok(aPainting({ usage })))
    await runTurn(newTurn(anAsk({ turnId: 't2' }), null), fake.studio)
    expect(fake.paid.map(({ id, pictures, kind }) => [id, pictures, kind])).toEqual([
      ['t2/1.0.0', 0, 'edit'],
      ['t2/1.0.1', 1, 'edit'],
    ])
    expect(fake.records.get('t2')?.cost).toBeCloseTo(0.006, 10)
  })

  test('answers without a picture count, also those before a retry', async ({ expect }) => {
    const fake = fakeStudio()
    fake.answers.push(err({ reason: 'words', text: 'Which fox?', usage }))
    const failed = await runTurn(newTurn(anAsk(), null), fake.studio)
    expect(failed.spent).toBeCloseTo(0.003, 10)
    fake.answers.push(ok(aPainting({ usage })))
    const again = retried(failed, { model: null, userId: 'U0ANA', newTurnId: 't2', reserved: 0 })
    await runTurn(again, fake.studio)
    expect(fake.records.get('t1')?.cost).toBeCloseTo(0.006, 10)
    // Each round has entries of its own.
    expect(fake.paid.map(({ id, pictures, kind }) => [id, pictures, kind])).toEqual([
      ['t1/1.0.0', 0, 'picture'],
      ['t2/1.0.0', 1, 'picture'],
    ])
    expect(fake.paid.map(({ usd }) => usd.toFixed(4))).toEqual(['0.0030', '0.0030'])
  })

  test('of several answers, what is known is summed up', async ({ expect }) => {
    const fake = fakeStudio()
    fake.answers.push(ok(aPainting({ usage })), ok(aPainting({ usage: {} })))
    await runTurn(newTurn(anAsk({ count: 2 }), null), fake.studio)
    expect(fake.records.get('t1')?.cost).toBeCloseTo(0.003, 10)
  })
})

test('a thread of 200 turns reads as many records as one of 20', async ({ expect }) => {
  const fake = fakeStudio()
  const read: number[] = []
  for (let n = 1; n <= 200; n += 1) {
    const turnId = `p${n}`
    const parentId = n === 1 ? null : `p${n - 1}`
    const pictures = [aPicture({ key: `T1/C1/1.1/${turnId}/1.jpg` })]
    const answers = [aPainting({ pictures, signatures: {} })]
    fake.records.set(turnId, aRecord({ turnId, version: n, parentId, answers }))
    fake.studio.versions.save({ turnId, version: n, pictures: 1, parentId, parentPicture: 1 })
    if (n !== 20 && n !== 200) continue
    const history = {
      ...fake.studio.history,
      get: (ids: readonly string[]) => {
        read.push(ids.length)
        return fake.studio.history.get(ids)
      },
    }
    const askedIn = (id: string) => ({ prompt: `ask of ${id}`, uploads: [] })
    const versions = { ...fake.studio.versions, save: () => {} }
    await runTurn(newTurn(anAsk({ turnId: `t${n}` }), null), {
      ...fake.studio,
      history,
      askedIn,
      versions,
    })
  }
  // One for the placeholder, which says how long such a picture takes, and those of the request.
  expect(read).toEqual([1, 15, 1, 15])
  expect(JSON.stringify(fake.painted.at(-1)?.contents)).toContain('ask of p1')
  expect(fake.records.get('t200')?.memory).toEqual({ pictures: 3, turns: null })
  expect(lastSaid(fake)).toContain('remembers the last 3 pictures and all words')
})

describe('several pictures whose cards Slack refuses', () => {
  const refused = { reason: 'blocks_refused', detail: '' } as const

  test('are shown in plain blocks, and as links where these are refused, too', async ({
    expect,
  }) => {
    const fake = fakeStudio()
    fake.script['chat.update'] = [refused]
    await runTurn(newTurn(anAsk({ count: 2 }), null), fake.studio)
    expect(lastSaid(fake)).toContain('"type":"image","image_url"')
    expect(lastSaid(fake)).not.toContain('carousel')
    expect(lastSaid(fake)).toContain('Choose v1b')

    fake.script['chat.update'] = [refused, refused]
    await runTurn(newTurn(anAsk({ turnId: 't2', count: 2 }), null), fake.studio)
    expect(lastSaid(fake)).toContain('Open it by its link')
    expect(fake.painted).toHaveLength(4)
  })
})

describe('how to go on', () => {
  test('is said once in a thread', async ({ expect }) => {
    const fake = fakeStudio()
    await runTurn(newTurn(anAsk(), null), fake.studio)
    expect(lastSaid(fake)).toContain('Reply in this thread to change it.')
    await runTurn(newTurn(anAsk({ turnId: 't2' }), null), fake.studio)
    expect(lastSaid(fake)).not.toContain('Reply in this thread')
  })

  test('names the mention where only mentions are heard', async ({ expect }) => {
    const fake = fakeStudio()
    await runTurn(newTurn(anAsk(), null), {
      ...fake.studio,
      repliesHere: () => Promise.resolve('mentions'),
    })
    expect(lastSaid(fake)).toContain('Mention me in a reply to change it.')
  })
})
