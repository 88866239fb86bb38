import { describe, test } from 'vitest'
import { anAsk } from '../../turns/test-kit.ts'
import type { Reference } from '../../understanding/reading.ts'
import type { Studio } from '../studio.ts'
import { fakeStudio } from '../test-kit.ts'
import { newTurn } from '../turn.ts'
import { pin } from './pin.ts'

const WHO = ['U0ANA', 'U0BEN', 'U0ANA', 'U0BEN']
const NAMES: Record<string, string> = { U0ANA: 'Ana Flores', U0BEN: 'ben' }

/** v1 and v3 by Ana, v2 (of three pictures) and v4 by Ben, each from the one before. */
function aThread(): Studio {
  const { studio } = fakeStudio()
  for (const i of [1, 2, 3, 4])
    studio.versions.save({
      ...{ turnId: `t${i}`, version: i, pictures: i === 2 ? 3 : 1 },
      ...{ parentId: i === 1 ? null : `t${i - 1}`, parentPicture: 1 },
    })
  return {
    ...studio,
    askOf(turnId) {
      const userId = WHO[Number(turnId.slice(1)) - 1] ?? ''
      return anAsk({ turnId, userId, askerName: NAMES[userId] ?? null })
    },
  }
}

const turn = newTurn(anAsk({ userId: 'U0BEN', prompt: 'darker' }), null)

describe('the picture that words name', () => {
  test.for([
    [
      { to: 'version', version: 2, picture: 3 },
      { version: 2, picture: 3 },
    ],
    [{ to: 'first' }, { version: 1, picture: 1 }],
    [{ to: 'original' }, { version: 1, picture: 1 }],
    [{ to: 'before' }, { version: 3, picture: 1 }],
    [{ to: 'last' }, { version: 4, picture: 1 }],
    [{ to: 'mine' }, { version: 4, picture: 1 }],
    [
      { to: 'nth', nth: 2, isLetter: true },
      { version: 2, picture: 2 },
    ],
    [
      { to: 'nth', nth: 3, isLetter: false },
      { version: 3, picture: 1 },
    ],
    [
      { to: 'of', name: 'Ana', isFirst: false },
      { version: 3, picture: 1 },
    ],
    [
      { to: 'of', name: 'Ana', isFirst: true },
      { version: 1, picture: 1 },
    ],
    [
      { to: 'of', name: 'Ben', isFirst: false },
      { version: 4, picture: 1 },
    ],
  ] as const)('%o is %o', ([reference, wanted], { expect }) => {
    const pinned = pin(turn, reference, aThread())
    expect(pinned).toMatchObject({ reference: null, ask: { wanted, prompt: 'darker' } })
  })

  test.for([
    { to: 'of', name: 'Cara', isFirst: false },
    { to: 'version', version: 9, picture: 1 },
    { to: 'nth', nth: 4, isLetter: true },
  ] satisfies Reference[])('%o is none', (reference, { expect }) => {
    const pinned = pin(turn, reference, aThread())
    expect(pinned.ask.wanted).toEqual({ version: 0, picture: 1 })
  })
})
