import { describe, test } from 'vitest'
import { ok } from '../../lib/result.ts'
import { anAim, anAsk } from '../../turns/test-kit.ts'
import type { Errand } from './errand.ts'
import { giveUp } from './give-up.ts'
import { someErrands } from './test-kit.ts'

const person = {
  channel: 'C1',
  threadTs: '1.1',
  userId: 'U0BEN',
  responseUrl: 'https://slack.com/1',
}

function world() {
  const changed: Record<string, unknown>[] = []
  const forgotten: string[] = []
  const givenBack: string[] = []
  const errands = someErrands({
    call(method, args) {
      changed.push({ method, ...args })
      return Promise.resolve(ok({ ok: true }))
    },
    languageOf: (userId) => Promise.resolve(userId === 'U0BEN' ? 'es' : 'en'),
    forgetKey: (key) => void forgotten.push(key),
    giveBack: (round) => void givenBack.push(round),
  })
  return { changed, forgotten, givenBack, end: (errand: Errand) => giveUp(errand, errands) }
}

const ask = (more: Partial<Errand & { kind: 'ask' }> = {}): Errand => ({
  kind: 'ask',
  openingTried: false,
  isPrivate: false,
  ask: anAsk({ prompt: 'a <fox> & friends', responseUrl: 'https://slack.com/1' }),
  ...more,
})

describe('an errand that throws for good', () => {
  test('gives the asker their words back, and what to do', async ({ expect }) => {
    const { end, changed, givenBack } = world()
    expect(await end(ask())).toEqual({
      kind: 'tell',
      channel: 'C1',
      threadTs: '1700000000.000100',
      userId: 'U0ANA',
      responseUrl: 'https://slack.com/1',
      text: expect.stringMatching(/Please ask once more/),
      returned: {
        typed: 'a <fox> & friends',
        offer: {
          draft: 't1',
          words: 'a <fox> & friends',
          aim: anAim({ threadTs: '1700000000.000100', isNew: false }),
          paint: { as: 'asked' },
        },
      },
    })
    expect([changed, givenBack]).toEqual([[], ['t1']])
  })

  test('leaves no message that says “Painting…”', async ({ expect }) => {
    const { end, changed } = world()
    const told = await end(ask({ openingTried: true, opened: '9.9' }))
    expect(changed).toMatchObject([{ method: 'chat.update', channel: 'C1', ts: '9.9' }])
    // Nobody has written in that thread, so words for one person would not show there.
    expect(told).toMatchObject({ threadTs: null, responseUrl: 'https://slack.com/1' })
  })

  test('lets the picture be shared again, and tells the sharer where they pressed', async ({
    expect,
  }) => {
    const { end, forgotten } = world()
    const shared = { channel: 'D1', threadTs: '5.5', turnId: 't0', picture: 2, toldIn: '5.5' }
    const told = await end(ask({ ask: anAsk({ prompt: 'look', shared }) }))
    expect(told).toMatchObject({
      channel: 'D1',
      threadTs: '5.5',
      text: expect.not.stringMatching('look'),
    })
    expect(forgotten).toEqual(['share/t0-2/C1'])
  })

  test('of a person is explained in their language', async ({ expect }) => {
    const { end } = world()
    const told = await end({
      ...person,
      kind: 'describe',
      team: 'T1',
      id: 'd1',
      sources: [],
      more: 0,
    })
    expect(told).toMatchObject({ ...person, kind: 'tell', text: expect.stringMatching('Pídelo') })
  })

  test('that was nothing but words ends in silence', async ({ expect }) => {
    const { end } = world()
    expect(await end({ ...person, kind: 'tell', text: 'words' })).toBeNull()
  })
})
