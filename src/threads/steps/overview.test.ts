import { describe, test } from 'vitest'
import { aPainting, aPicture, aRecord, anAsk } from '../../turns/test-kit.ts'
import { fakeStudio } from '../test-kit.ts'
import { newTurn } from '../turn.ts'
import { lookUp, newestOf, overviewOf } from './overview.ts'

const turn = newTurn(anAsk({ turnId: 'o1', prompt: '', wanted: 'all' }), '2.2')

const version = (n: number, pictures = 1) => ({
  turnId: `t${n}`,
  version: n,
  pictures,
  parentId: null,
  parentPicture: 1,
})

/** A thread with so many versions; every second record is there where `half` says so. */
function thread(count: number, half = false) {
  const world = fakeStudio()
  for (let n = 1; n <= count; n += 1) {
    world.studio.versions.save(version(n))
    if (!half || n % 2 === 1)
      world.records.set(`t${n}`, aRecord({ turnId: `t${n}`, version: n, prompt: `ask ${n}` }))
  }
  return world
}

describe('the versions of a thread', () => {
  test('are looked up when they are shown', ({ expect }) => {
    expect(lookUp(turn, thread(1).studio)).toMatchObject({
      state: 'posting',
      outcome: { kind: 'overview' },
    })
  })

  test('are none at first, and that is explained', ({ expect }) => {
    expect(lookUp(turn, fakeStudio().studio).outcome).toEqual({
      kind: 'failed',
      failure: { reason: 'no_such_version', newest: 0 },
    })
  })

  test('are shown newest last; of many, the newest, with a line about the others', async ({
    expect,
  }) => {
    const { blocks } = await overviewOf(turn, thread(23).studio)
    const rows = blocks.filter((block) => block.type === 'carousel')
    expect(rows.map(({ elements }) => elements.length)).toEqual([10, 10])
    expect(rows[0]?.elements[0]?.body?.text).toBe('ask 4')
    expect(JSON.stringify(blocks)).toContain('v1 to v3 are older')
    expect(rows[1]?.elements[9]?.title?.text).toContain('a reply edits this one')
  })

  test('say which of them are no longer kept', async ({ expect }) => {
    const { blocks } = await overviewOf(turn, thread(4, true).studio)
    expect(JSON.stringify(blocks)).toContain('No longer kept: v2, v4.')
    const { studio, records } = thread(1)
    records.clear()
    expect((await overviewOf(turn, studio)).text).toBe('No longer kept: v1.')
  })

  test('show each of several pictures with a button of its own', async ({ expect }) => {
    const { studio, records } = fakeStudio()
    studio.versions.save(version(1, 2))
    const keys = ['T1/C1/1.1/t1/1.jpg', 'T1/C1/1.1/t1/101.jpg']
    const answers = keys.map((key) => aPainting({ pictures: [aPicture({ key })] }))
    records.set('t1', aRecord({ answers }))
    const { blocks } = await overviewOf({ ...turn, display: 'images' }, studio)
    const sections = blocks.filter((block) => block.type === 'section' && block.accessory)
    expect(sections).toMatchObject([
      { accessory: { action_id: 'easel.version:1', value: 't1' } },
      { accessory: { action_id: 'easel.version:2', value: 't1-2' } },
    ])
    expect(blocks.filter(({ type }) => type === 'image')).toHaveLength(2)
  })

  test('find room as whole versions only', ({ expect }) => {
    const many = [version(1, 4), version(2, 4), version(3, 4), version(4, 4), version(5, 4)]
    expect(newestOf(many)).toHaveLength(5)
    expect(newestOf([version(1), ...many.slice(1), version(6, 4)])).toHaveLength(5)
    expect(newestOf([version(0, 4), version(1, 1), ...many]).map((one) => one.version)).toEqual([
      1, 2, 3, 4, 5,
    ])
  })
})
