import fc from 'fast-check'
import { describe, test } from 'vitest'
import { aShownPicture, aShownVersion as version } from './test-kit.ts'
import { type Line, treeOf } from './tree.ts'

/** `1 2 (from v1: 3)`, as people would draw it. */
const drawn = (lines: readonly Line[]): string => lines.map(draw).join(' | ')
const draw = ({ versions, branches }: Line): string =>
  [
    versions.map((one) => one.version).join(' '),
    ...branches.map((branch) => `(${branch.from}: ${draw(branch)})`),
  ].join(' ')

const present = { pictures: [aShownPicture({ isPresent: true })] }

describe('the tree of a thread', () => {
  test('is one line where each version is made from the one before', ({ expect }) => {
    expect(drawn(treeOf({ versions: [1, 2, 3].map((n) => version(n)) }))).toBe('1 2 3')
  })

  test('goes on to what a reply edits, and the others branch off', ({ expect }) => {
    const versions = [version(1), version(2, present), version(3, { parent: 1 }), version(4)]
    expect(drawn(treeOf({ versions }))).toBe('1 2 (v1: 3 4)')
  })

  test('goes on to what came last where nothing is present any more', ({ expect }) => {
    const versions = [version(1), version(2), version(3, { parent: 1 })]
    expect(drawn(treeOf({ versions }))).toBe('1 3 (v1: 2)')
  })

  test('has a line for each new beginning, and for what has lost its parent', ({ expect }) => {
    const versions = [version(1), version(2, { parent: 0 }), version(5, { parent: 4 })]
    expect(drawn(treeOf({ versions }))).toBe('1 | 2 | 5')
  })

  test('has every version once, whatever its parents are', ({ expect }) => {
    const parents = fc.array(fc.nat(40), { maxLength: 40 })
    fc.assert(
      fc.property(parents, (all) => {
        const versions = all.map((parent, i) => version(i + 1, { parent: Math.min(parent, i) }))
        const numbers = drawn(treeOf({ versions })).match(/(?<![v\d])\d+/g) ?? []
        expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(all.map((_, i) => i + 1))
      }),
    )
  })
})
