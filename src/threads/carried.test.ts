import { describe, test } from 'vitest'
import { modelOf } from '../gemini/models.ts'
import type { Upload } from '../turns/turn-record.ts'
import { picturesCarried } from './carried.ts'
import { memoryVersions } from './test-kit.ts'

const upload: Upload = { key: 'k', mimeType: 'image/png', bytes: 1, name: 'a.png', sha256: '' }

/** A thread of edits, each with so many attached pictures; how many the next one carries. */
function carriedAfter(attached: readonly number[], alias = 'default'): number {
  const versions = memoryVersions()
  for (const [i] of attached.entries())
    versions.save({
      ...{ turnId: `t${i + 1}`, version: i + 1, pictures: 1, parentPicture: 1 },
      parentId: i === 0 ? null : `t${i}`,
    })
  const present = versions.present()
  if (present === null) throw new Error('there is one')
  const askedIn = (turnId: string) => ({
    prompt: '',
    uploads: Array.from({ length: attached[Number(turnId.slice(1)) - 1] ?? 0 }, () => upload),
  })
  return picturesCarried(present, modelOf(alias), { versions, askedIn, historyPictures: 3 })
}

describe('the pictures of a thread that the next request carries', () => {
  test.for([
    [[0], 1],
    [[2], 3],
    [[0, 0, 0, 0, 0, 0], 3],
    [[2, 0, 0, 1, 0], 6],
    [[9, 9], 14],
    [Array.from({ length: 60 }, () => 0), 3],
  ] as const)('after %j: %i', ([attached, carried], { expect }) => {
    expect(carriedAfter(attached)).toBe(carried)
  })

  test('are no more than the model takes', ({ expect }) => {
    expect(carriedAfter([2, 0, 0, 1, 0], 'classic')).toBe(3)
  })
})
