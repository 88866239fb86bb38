import { describe, test } from 'vitest'
import { promptOf } from '../turns/deed.ts'
import { NO_SETTINGS } from '../turns/settings.ts'
import { anAsk } from '../turns/test-kit.ts'
import { memoryVersions } from './test-kit.ts'
import { newTurn } from './turn.ts'
import { turnAim } from './turn-aim.ts'

const version = (n: number) => ({
  ...{ turnId: `p${n}`, version: n, pictures: 2 },
  ...{ parentId: null, parentPicture: 1 },
})

function threadOf(count: number) {
  const versions = memoryVersions()
  for (let n = 1; n <= count; n += 1) versions.save(version(n))
  return versions
}

describe('the words of a turn come back', () => {
  const file = { id: 'F1', name: 'bike.png', mimetype: 'image/png', size: 1, url: 'https://x/' }
  const settings = { ...NO_SETTINGS, ratio: '16:9' } as const

  test('in a new thread, with settings and pictures', ({ expect }) => {
    const turn = newTurn(anAsk({ prompt: 'a fox', settings, count: 3, files: [file] }), null)
    const { words, aim } = turnAim(turn, threadOf(0))
    expect(words).toBe('a fox')
    expect(aim).toMatchObject({ isNew: true, version: null, settings, count: 3, isPrivate: false })
    expect(aim.files).toEqual([{ id: 'F1', name: 'bike.png' }])
  })

  test.for([
    [null, { version: 3, picture: 1 }],
    [
      { version: 2, picture: 2 },
      { version: 2, picture: 2 },
    ],
    ['none', null],
    // One that is not there: the present one is the nearest.
    [
      { version: 9, picture: 1 },
      { version: 3, picture: 1 },
    ],
  ] as const)('where %j is edited: %j', ([wanted, expected], { expect }) => {
    const { aim } = turnAim(newTurn(anAsk({ wanted }), null), threadOf(3))
    expect(aim.version).toEqual(expected)
    expect(aim.isNew).toBe(expected === null)
  })

  test('but not Easel’s own', ({ expect }) => {
    const turn = newTurn(anAsk({ prompt: promptOf('upscaled', 'ja') }), null)
    expect(turnAim(turn, threadOf(1)).words).toBe('')
  })
})
