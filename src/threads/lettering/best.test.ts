import { describe, test } from 'vitest'
import { aPainting, aPicture, aRecord, anAsk } from '../../turns/test-kit.ts'
import type { Sheet } from '../../gemini/judgement.ts'
import { runTurn } from '../run-turn.ts'
import { fakeStudio } from '../test-kit.ts'
import { newTurn } from '../turn.ts'

const three = ['a', 'b', 'c'].map((name) =>
  aPainting({ pictures: [aPicture({ key: `${name}.jpg` })] }),
)

/** A thread with one version of three pictures, and a judge who likes them so; null: no answer. */
async function picking(likes: readonly (number | null)[], records = [aRecord({ answers: three })]) {
  const fake = fakeStudio()
  const asked: Sheet[] = []
  const studio = {
    ...fake.studio,
    judge: (sheet: Sheet) => {
      asked.push(sheet)
      const answers = likes.flatMap((like, i): [string, number][] =>
        like === null ? [] : [[String(i), like]],
      )
      return Promise.resolve({ answers: new Map(answers), cost: 0 })
    },
  }
  studio.versions.save({
    ...{ version: 1, turnId: 't1', pictures: 3, parentId: null, parentPicture: 1 },
  })
  for (const record of records) fake.records.set(record.turnId, record)
  const wanted = { version: 1, picture: 1 }
  const ask = anAsk({ turnId: 't2', prompt: '', wanted, wantsBest: true, isSpoken: true })
  const turn = await runTurn(newTurn(ask, null), studio)
  const said = JSON.stringify(fake.called.findLast(({ method }) => method === 'chat.update')?.args)
  return { turn, asked, said, present: studio.versions.present(), fake }
}

describe('the best of several', () => {
  test('is shown, and edited by the next reply', async ({ expect }) => {
    const { asked, said, present, turn, fake } = await picking([0.4, 0.9, 0.6])
    expect(turn.state).toBe('done')
    expect(asked[0]?.pictures.map(({ key }) => key)).toEqual(['a.jpg', 'b.jpg', 'c.jpg'])
    expect(asked[0]?.questions['1']).toMatch(/image_2 .*a fox/)
    expect(said).toContain('v1b shows best')
    expect(said).toContain('b.jpg')
    expect(said).not.toContain('c.jpg')
    expect(present).toMatchObject({ version: 1, picture: 2 })
    expect(fake.painted).toEqual([])
  })

  test('is among those of which something is known', async ({ expect }) => {
    expect((await picking([null, null, 0.1])).present).toMatchObject({ picture: 3 })
  })

  test('is nobody’s where the judge says nothing: the thread stays where it was', async ({
    expect,
  }) => {
    const { turn, said, present } = await picking([null, null, null])
    expect(turn.state).toBe('failed')
    expect(said).toContain('I cannot tell which one is best')
    expect(present).toMatchObject({ picture: 1 })
  })

  test('of a version that is kept no more is not looked for', async ({ expect }) => {
    const { turn, asked } = await picking([0.9], [])
    expect(turn).toMatchObject({ state: 'failed', failure: { reason: 'version_expired' } })
    expect(asked).toEqual([])
  })
})
