import { describe, test } from 'vitest'
import { aRecord } from '../turns/test-kit.ts'
import { lend, stillKept } from './lend.ts'
import { fakeStudio } from './test-kit.ts'

const place = { team: 'T1', channel: 'D1', threadTs: '1.1' }
const DIRECT = { channel: 'D1', threadTs: '1.1' }

/** v1, and v2 from its third picture. */
function thread(first: Parameters<typeof aRecord>[0] = {}) {
  const { studio, records } = fakeStudio()
  const { versions } = studio
  versions.save({ turnId: 't1', version: 1, pictures: 3, parentId: null, parentPicture: 1 })
  versions.save({ turnId: 't2', version: 2, pictures: 1, parentId: 't1', parentPicture: 3 })
  records.set('t1', aRecord(first))
  records.set('t2', aRecord({ turnId: 't2', version: 2, parentId: 't1', parentPicture: 3 }))
  return { studio, records }
}

describe('what a thread gives to another', () => {
  test('is the record, and where the turns that led to it are kept', async ({ expect }) => {
    const { studio, records } = thread()
    expect(await lend({ turnId: 't2', picture: 1 }, place, studio)).toEqual({
      record: records.get('t2'),
      lineage: [{ ...DIRECT, turnId: 't1', picture: 3 }],
    })
  })

  test('goes on with what led to a picture that was shared itself', async ({ expect }) => {
    const before = { channel: 'D9', threadTs: '9.9', turnId: 't9', picture: 2 }
    const { studio } = thread({ shared: { lineage: [before] } })
    const lent = await lend({ turnId: 't2', picture: 1 }, place, studio)
    expect(lent?.lineage).toEqual([before, { ...DIRECT, turnId: 't1', picture: 3 }])
    expect((await lend({ turnId: 't1', picture: 1 }, place, studio))?.lineage).toEqual([before])
  })

  test('names the picture that the thread has begun with', async ({ expect }) => {
    const source = { channel: 'D9', threadTs: '9.9', turnId: 't9', picture: 2 }
    const { studio } = thread({ shared: { lineage: [] } })
    const sharedIn = (turnId: string) => (turnId === 't1' ? source : null)
    const lent = await lend({ turnId: 't2', picture: 1 }, place, { ...studio, sharedIn })
    expect(lent?.lineage).toEqual([source, { ...DIRECT, turnId: 't1', picture: 3 }])
  })

  test('is nothing of what was deleted', ({ expect }) => {
    const { versions } = thread().studio
    versions.save({ turnId: 't3', version: 3, pictures: 0, parentId: null, parentPicture: 1 })
    const wanted = ['t1', 't2', 't3', 't4'].map((turnId) => ({ turnId, picture: 1 }))
    expect(stillKept(wanted, versions, () => false)).toEqual(['t1', 't2'])
    expect(stillKept([{ turnId: 't1', picture: 4 }], versions, () => false)).toEqual([])
  })

  test.for([
    { turnId: 't7', picture: 1 },
    { turnId: 't2', picture: 2 },
  ])('is nothing where there is no such picture: %o', async (wanted, { expect }) => {
    expect(await lend(wanted, place, thread().studio)).toBeNull()
  })

  test('is nothing where the record is gone', async ({ expect }) => {
    const { studio, records } = thread()
    records.delete('t2')
    expect(await lend({ turnId: 't2', picture: 1 }, place, studio)).toBeNull()
  })
})
