import { describe, test } from 'vitest'
import type { ThreadAsk } from '../../turns/ask.ts'
import type { Wish } from '../../turns/limits.ts'
import type { Press } from '../../turns/press.ts'
import { aRefusal, anAsk } from '../../turns/test-kit.ts'
import { admit } from './admit.ts'
import type { Errand } from './errand.ts'

const askErrand = (more: Partial<ThreadAsk> = {}): Errand => ({
  ...{ kind: 'ask', openingTried: false, isPrivate: false },
  ask: anAsk(more),
})

const pressErrand = (name: Press['name'], more: Partial<Press> = {}): Errand => ({
  ...{ kind: 'press', team: 'T1', channel: 'C1', threadTs: '1.1', toldIn: '1.1' },
  ...{ userId: 'U0BEN', responseUrl: null },
  press: {
    ...{ name, turnId: 't1', picture: 1, newTurnId: 't2', userId: 'U0BEN', language: 'en' },
    ...{ isAdmin: false, pressedAt: '2.0', size: null, model: null, meaning: null },
    ...{ origin: 'https://easel.example', reserved: 0 },
    ...more,
  },
})

/** What an errand reserves, where everything is given. */
function reservedFor(errand: Errand): [round: string, userId: string, pictures: number] | null {
  const wishes: Wish[] = []
  const admitted = admit(errand, (wish) => {
    wishes.push(wish)
    return null
  })
  const [wish] = wishes
  if (wish === undefined) return null
  const kept = admitted.ok ? admitted.value : errand
  const noted = kept.kind === 'ask' ? kept.ask : kept.kind === 'press' ? kept.press : null
  if (noted?.reserved !== wish.pictures) throw new Error('what is reserved is not noted')
  return [wish.round, wish.userId, wish.pictures]
}

describe('an errand reserves', () => {
  test.for<[string, Partial<ThreadAsk>, number]>([
    ['one picture', {}, 1],
    ['as many as are asked for', { count: 4 }, 4],
    ['one for each shape', { ratios: ['1:1', '9:16', '16:9'] }, 3],
    ['one for an edit of a version by its name', { wanted: { version: 2, picture: 1 } }, 1],
    ['one for pictures without words', { prompt: '', wanted: 'parent', files: [aFile()] }, 1],
  ])('%s', ([, more, pictures], { expect }) => {
    expect(reservedFor(askErrand(more))).toEqual(['t1', 'U0ANA', pictures])
  })

  test.for([
    ['a message that is still to be read', { unread: 'doubted' }],
    ['one that is said to Easel', { unread: 'addressed' }],
    ['all versions', { wanted: 'all' }],
    ['a step back', { wanted: { version: 1, picture: 1 }, prompt: '' }],
    ['undo', { wanted: 'parent', prompt: '' }],
    [
      'a picture of another thread',
      { shared: { channel: 'C2', threadTs: '2.2', turnId: 't9', picture: 1, toldIn: null } },
    ],
  ] as const)('nothing for %s', ([, more], { expect }) => {
    expect(reservedFor(askErrand(more))).toBeNull()
  })

  test.for([
    ['vary', {}, ['t2', 'U0BEN', 4]],
    ['upscale', {}, ['t2', 'U0BEN', 1]],
    ['redo', {}, ['t2', 'U0BEN', 1]],
    ['retry', {}, ['t2', 'U0BEN', 1]],
    // A message that was asked about is booked as itself.
    ['meant', { meaning: 'edit' }, ['t1', 'U0BEN', 1]],
    ['meant', { meaning: 'talk' }, null],
    ['undo', {}, null],
    ['version', {}, null],
    ['cancel', {}, null],
    ['delete', {}, null],
  ] as const)('for the button %s %o: %o', ([name, more, reserved], { expect }) => {
    expect(reservedFor(pressErrand(name, more))).toEqual(reserved)
  })
})

describe('beyond a limit', () => {
  const no = () => aRefusal()

  test('the words of a message come back to its writer alone', ({ expect }) => {
    const errand = askErrand({ askedAt: '2.2', threadTs: '1.1', prompt: 'make it night' })
    expect(admit(errand, no)).toMatchObject({
      ok: true,
      value: {
        ...{ kind: 'tell', channel: 'C1', threadTs: '1.1', userId: 'U0ANA' },
        refusal: { limit: 'personPictures', left: 0 },
        returned: {
          typed: 'make it night',
          offer: { words: 'make it night', paint: { as: 'asked' } },
        },
      },
    })
    // In a thread that nobody else has written in, words for one person would not show.
    const first = askErrand({ askedAt: '1.1', threadTs: '1.1' })
    expect(admit(first, no)).toMatchObject({ value: { kind: 'tell', threadTs: null } })
  })

  test('whoever presses is told where they pressed', ({ expect }) => {
    const told = admit(pressErrand('vary'), no)
    expect(told).toMatchObject({ value: { kind: 'tell', threadTs: '1.1', userId: 'U0BEN' } })
    expect(told.ok && 'returned' in told.value).toBe(false)
  })

  test('nothing is stored for one who says so by themselves', ({ expect }) => {
    expect(admit(askErrand(), no, true)).toEqual({ ok: false, error: aRefusal() })
  })
})

test('what an ask costs at least is known beforehand', ({ expect }) => {
  const leastOf = (more: Partial<ThreadAsk>): number => {
    let least = 0
    admit(askErrand(more), (wish) => {
      least = wish.least ?? 0
      return null
    })
    return least
  }
  const { settings } = anAsk()
  expect(leastOf({})).toBeCloseTo(0.0342, 2)
  expect(leastOf({ count: 4 })).toBeCloseTo(4 * leastOf({}), 8)
  const pro = { ...settings, model: 'gemini-3-pro-image' }
  expect(leastOf({ settings: pro })).toBeGreaterThan(0.13)
})

function aFile() {
  return { id: 'F1', name: 'a.png', mimetype: 'image/png', size: 1, url: null }
}
