import { test } from 'vitest'
import { MAX_LINEAGE, type Version, lineageOf, nextVersion } from './versions.ts'

const version = (n: number, parent: number | null): Version => ({
  turnId: `t${n}`,
  version: n,
  parentId: parent === null ? null : `t${parent}`,
})

const finder = (all: readonly Version[]) => (turnId: string) =>
  all.find((candidate) => candidate.turnId === turnId) ?? null

test('the first picture of a thread is v1 and edits nothing', ({ expect }) => {
  expect(nextVersion(null)).toEqual({ version: 1, parent: null })
  expect(lineageOf(null, () => null)).toEqual([])
})

test('an edit follows its own branch, oldest first', ({ expect }) => {
  const all = [version(1, null), version(2, 1), version(3, 1), version(4, 3)]
  expect(lineageOf(version(4, 3), finder(all))).toEqual(['t1', 't3', 't4'])
  expect(nextVersion(version(4, 3)).version).toBe(5)
})

test('a lost parent ends the line', ({ expect }) => {
  expect(lineageOf(version(4, 3), finder([]))).toEqual(['t4'])
})

test('a long thread costs no more than a bounded one, and a loop ends', ({ expect }) => {
  const all = Array.from({ length: 300 }, (_, i) => version(i + 1, i === 0 ? null : i))
  const line = lineageOf(version(300, 299), finder(all))
  expect(line).toHaveLength(MAX_LINEAGE)
  expect(line.at(-1)).toBe('t300')
  const loop = [version(1, 2), version(2, 1)]
  expect(lineageOf(version(2, 1), finder(loop))).toEqual(['t1', 't2'])
})
