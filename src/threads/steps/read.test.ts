import { describe, test } from 'vitest'
import type { Decision } from '../../gemini/decision.ts'
import { anAsk } from '../../turns/test-kit.ts'
import type { ThreadAsk } from '../../turns/ask.ts'
import type { Studio } from '../studio.ts'
import { fakeStudio } from '../test-kit.ts'
import type { Press } from '../../turns/press.ts'
import { newTurn } from '../turn.ts'
import { read, readWords, turnAsMeant } from './read.ts'

const reply = (prompt: string, more: Partial<ThreadAsk> = {}) =>
  newTurn(anAsk({ prompt, unread: 'doubted', askedAt: '1700000009.000100', ...more }), null)

/** A thread with three versions, the last of which has two pictures. */
function aThread(decision: Decision | null, more: Partial<Studio> = {}) {
  const { studio, called } = fakeStudio()
  for (const [i, pictures] of [1, 1, 2].entries())
    studio.versions.save({
      ...{ turnId: `v${i + 1}`, version: i + 1, pictures },
      ...{ parentId: i === 0 ? null : `v${i}`, parentPicture: 1 },
    })
  const asked: string[] = []
  const all: Studio = {
    ...studio,
    decide: (question) => {
      asked.push(question.input)
      return Promise.resolve(decision ?? { choice: null, confidence: 0, cost: 0 })
    },
    askOf: (turnId) => anAsk({ turnId, prompt: `words of ${turnId}` }),
    ...more,
  }
  return { studio: all, asked, called }
}

const decided = (choice: string, confidence = 0.95): Decision => ({
  ...{ choice, confidence, cost: 0.00004 },
})

describe('what words say is read without the model', () => {
  test.for([
    ['I love it!', { state: 'talk' }],
    ['make it blue', { state: 'queued', ask: { prompt: 'make it blue', unread: null } }],
    ['undo', { reference: { to: 'before' }, ask: { prompt: '' } }],
    ['versions', { ask: { wanted: 'all', prompt: '' } }],
    ['what did v2 cost?', { question: 'cost', reference: { to: 'version', version: 2 } }],
    ['b, with a hat', { reference: { to: 'nth', nth: 2 }, ask: { prompt: 'with a hat' } }],
    ['new: a boat', { ask: { prompt: 'a boat', wanted: 'none' } }],
    [
      'same but 9:16',
      { ask: { settings: { ratio: '9:16' }, fromWords: ['ratio'], count: 1, ratios: [] } },
    ],
    [
      '16:9 and 9:16 please',
      { answers: [null, null], ask: { ratios: ['16:9', '9:16'], count: 2, fromWords: ['ratio'] } },
    ],
    ['three versions', { answers: [null, null, null], ask: { count: 3, fromWords: ['count'] } }],
    ['best quality please', { ask: { settings: { model: 'gemini-3-pro-image' } } }],
  ] as const)('%s', ([words, becomes], { expect }) => {
    expect(readWords(reply(words), aThread(null).studio)).toMatchObject(becomes)
  })

  test('a typed option counts more than a said one', ({ expect }) => {
    const settings = { ...reply('').ask.settings, ratio: '1:1' } as const
    const turn = readWords(reply('same but 9:16', { settings, count: 2 }), aThread(null).studio)
    expect(turn.ask).toMatchObject({ settings: { ratio: '1:1' }, count: 2, fromWords: [] })
  })

  test('a picture without words is an ask, and talk with one is talk', ({ expect }) => {
    const file = { id: 'F1', name: 'a.png', mimetype: 'image/png', size: 1, url: null }
    const { studio } = aThread(null)
    expect(readWords(reply('', { files: [file] }), studio).ask).toMatchObject({ unread: null })
    expect(readWords(reply('this hat, on her', { files: [file] }), studio).state).toBe('queued')
    expect(readWords(reply('thanks!', { files: [file] }), studio).state).toBe('talk')
  })

  test('a reply to a picture that is on its way is an edit', ({ expect }) => {
    const turn = readWords(reply('make it blue'), fakeStudio().studio)
    expect(turn.ask).toMatchObject({ unread: null, wanted: null })
  })
})

describe('what words leave open', () => {
  const OPEN = 'the moon over there'

  test('stays unread until the model is asked', ({ expect }) => {
    expect(readWords(reply(OPEN), aThread(null).studio).ask.unread).toBe('doubted')
  })

  test('is painted where the model is sure, with the cost of asking', async ({ expect }) => {
    const { studio, asked } = aThread(decided('edit'))
    const turn = await read(reply(OPEN), studio)
    expect(turn).toMatchObject({ state: 'queued', spent: 0.00004, ask: { unread: null } })
    expect(asked[0]).toContain('words of v3')
  })

  test('is dropped as talk, with the cost of asking', async ({ expect }) => {
    const { studio, called } = aThread(decided('talk'))
    expect((await read(reply(OPEN), studio)).state).toBe('talk')
    expect(called).toEqual([])
  })

  test.for([
    ['the model is not sure', decided('edit', 0.6), {}],
    ['there is no model', null, {}],
    ['the model is not to be asked', decided('edit'), { understanding: 'rules' }],
  ] as const)('is asked of its writer where %s', async ([, decision, more], { expect }) => {
    const { studio, called } = aThread(decision, more)
    const turn = await read(reply(OPEN), studio)
    expect(turn.state).toBe('asking')
    expect(called).toMatchObject([
      { method: 'chat.postEphemeral', args: { user: 'U0ANA', thread_ts: '1700000000.000100' } },
    ])
    const shown = JSON.stringify(called[0]?.args)
    for (const name of ['edit', 'anew', 'talk']) expect(shown).toContain(`easel.meant:${name}`)
    expect(shown).toContain('t1:1700000000.000100')
  })

  test('is what its writer says', ({ expect }) => {
    const { studio } = aThread(null)
    const asking = { ...reply(`${OPEN}, 9:16`), state: 'asking' as const }
    const meant = (meaning: Press['meaning'], userId = 'U0ANA') =>
      turnAsMeant(asking, { userId, meaning, reserved: 1 }, studio)
    expect(meant('edit')).toMatchObject({
      state: 'queued',
      ask: { unread: null, prompt: OPEN, wanted: null, settings: { ratio: '9:16' }, reserved: 1 },
    })
    expect(meant('anew')).toMatchObject({ ask: { wanted: 'none' } })
    expect(meant('talk')).toMatchObject({ state: 'talk' })
    expect(meant('edit', 'U0BEN')).toBe('not_yours')
    expect(
      turnAsMeant(reply(OPEN), { userId: 'U0ANA', meaning: 'edit', reserved: 1 }, studio),
    ).toBe('done')
  })

  test('is painted all the same where nothing is to be doubted', async ({ expect }) => {
    const addressed = aThread(null)
    expect(readWords(reply(OPEN, { unread: 'addressed' }), addressed.studio).state).toBe('queued')
    const off = aThread(null, { understanding: 'off' })
    const turn = await read(reply(OPEN), off.studio)
    expect(turn.ask).toMatchObject({ unread: null, prompt: OPEN })
  })
})
