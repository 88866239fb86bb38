import { test } from 'vitest'
import { MAX_LINEAGE, type Version, type Versions, lineageOf, wantedVersion } from './versions.ts'

const version = (n: number, parent: number | null): Version => ({
  turnId: `t${n}`,
  version: n,
  parentId: parent === null ? null : `t${parent}`,
})

const finder = (all: readonly Version[]) => (turnId: string) =>
  all.find((candidate) => candidate.turnId === turnId) ?? null

const thread = (all: readonly Version[], present: Version | null): Versions => ({
  newest: () => all.at(-1)?.version ?? 0,
  present: () => present,
  byNumber: (number) => all.find((candidate) => candidate.version === number) ?? null,
  byTurn: finder(all),
  save: () => {},
  goTo: () => {},
})

test('a message edits the present version, unless it names another', ({ expect }) => {
  const all = [version(1, null), version(2, 1), version(3, 1)]
  const versions = thread(all, version(3, 1))
  expect(wantedVersion(null, thread([], null))).toBeNull()
  expect(wantedVersion(null, versions)).toEqual(version(3, 1))
  expect(wantedVersion(2, versions)).toEqual(version(2, 1))
  expect(wantedVersion('parent', versions)).toEqual(version(1, null))
})

test('a version that is not there is not guessed', ({ expect }) => {
  const first = version(1, null)
  expect(wantedVersion(7, thread([first], first))).toBe('unknown')
  expect(wantedVersion('parent', thread([first], first))).toBe('unknown')
  expect(wantedVersion('parent', thread([], null))).toBe('unknown')
})

test('an edit follows its own branch, oldest first', ({ expect }) => {
  const all = [version(1, null), version(2, 1), version(3, 1), version(4, 3)]
  expect(lineageOf(version(4, 3), finder(all))).toEqual(['t1', 't3', 't4'])
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
