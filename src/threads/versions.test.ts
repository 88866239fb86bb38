import { test } from 'vitest'
import { memoryVersions } from './test-kit.ts'
import { type Chosen, type Version, lineageOf, nameOf, wantedVersion } from './versions.ts'

const version = (n: number, parent: number | null, more: Partial<Version> = {}): Version => ({
  turnId: `t${n}`,
  version: n,
  pictures: 1,
  parentId: parent === null ? null : `t${parent}`,
  parentPicture: 1,
  ...more,
})

const chosen = (one: Version, picture = 1): Chosen => ({ ...one, picture })

/** A thread whose last version is the present one. */
function thread(all: readonly Version[]) {
  const versions = memoryVersions()
  for (const one of all) versions.save(one)
  return versions
}

const idsOf = (lineage: readonly Chosen[]): string[] => lineage.map(({ turnId }) => turnId)

test('a message edits the present version, unless it names another', ({ expect }) => {
  const all = [version(1, null), version(2, 1), version(3, 1)]
  const versions = thread(all)
  expect(wantedVersion(null, thread([]))).toBeNull()
  expect(wantedVersion(null, versions)).toEqual(chosen(version(3, 1)))
  expect(wantedVersion({ version: 2, picture: 1 }, versions)).toEqual(chosen(version(2, 1)))
  expect(wantedVersion('parent', versions)).toEqual(chosen(version(1, null)))
})

test('a version or a picture that is not there is not guessed', ({ expect }) => {
  const versions = thread([version(1, null, { pictures: 2 })])
  expect(wantedVersion({ version: 7, picture: 1 }, versions)).toBe('unknown')
  expect(wantedVersion({ version: 1, picture: 3 }, versions)).toBe('unknown')
  expect(wantedVersion('parent', versions)).toBe('unknown')
  expect(wantedVersion('parent', thread([]))).toBe('unknown')
})

test('going back leads to the picture that was edited, not to its turn’s first', ({ expect }) => {
  const several = version(1, null, { pictures: 4 })
  const versions = thread([several, version(2, 1, { parentPicture: 3 })])
  const back = wantedVersion('parent', versions)
  expect(back).toEqual(chosen(several, 3))
  if (back !== null && back !== 'unknown') expect(nameOf(back)).toBe('v1c')
})

test('an edit follows its own branch, oldest first', ({ expect }) => {
  const all = [version(1, null), version(2, 1), version(3, 1), version(4, 3)]
  expect(idsOf(lineageOf(chosen(version(4, 3)), thread(all)))).toEqual(['t1', 't3', 't4'])
})

test('each turn of a lineage comes with the picture that counts', ({ expect }) => {
  const all = [version(1, null, { pictures: 4 }), version(2, 1, { pictures: 4, parentPicture: 3 })]
  const lineage = lineageOf({ ...version(2, 1, { parentPicture: 3 }), picture: 2 }, thread(all))
  expect(lineage.map(({ picture }) => picture)).toEqual([3, 2])
})

test('a lost parent ends the line', ({ expect }) => {
  expect(idsOf(lineageOf(chosen(version(4, 3)), thread([])))).toEqual(['t4'])
})

test('a long thread costs no more than a bounded one, and a loop ends', ({ expect }) => {
  const all = Array.from({ length: 400 }, (_, i) => version(i + 1, i === 0 ? null : i))
  const line = idsOf(lineageOf(chosen(version(400, 399)), thread(all)))
  expect(line).toHaveLength(300)
  expect(line.at(-1)).toBe('t400')
  const loop = thread([version(1, 2), version(2, 1)])
  expect(idsOf(lineageOf(chosen(version(2, 1)), loop))).toEqual(['t1', 't2'])
})
