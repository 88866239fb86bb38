import { describe, test } from 'vitest'
import { promptOf } from '../../turns/deed.ts'
import { aRecord, aRefusal, anAsk } from '../../turns/test-kit.ts'
import { type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import { runTurn } from '../run-turn.ts'
import { memoryVersions } from '../test-kit.ts'
import { cancelled } from '../turn-changes.ts'
import { type Turn, isSettled, newTurn } from '../turn.ts'
import { lettersIn } from './letters.ts'
import { spellingOf } from './spelling.ts'
import { type WithVersion, sizesAsk, withVersion } from './test-kit.ts'

const SALE = { prompt: 'a poster that says “SALE”' }
type Sure = (number | null)[]

/** A version with words. */
const aPoster = (looks: Sure[], more: Partial<TurnRecord> = SALE) =>
  withVersion(720, 720, [], looks, { ...SALE, ...more })

const make = (
  fake: WithVersion,
  wanted: Parameters<typeof sizesAsk>[1],
  studio: Partial<WithVersion['studio']> = {},
): Promise<Turn> => runTurn(newTurn(sizesAsk(fake, wanted), null), { ...fake.studio, ...studio })

const recordOf = ({ records, turnId }: WithVersion) => records.get(turnId)

const lastSaid = ({ called }: WithVersion): string =>
  JSON.stringify(called.findLast(({ method }) => method === 'chat.update')?.args)

const looksOf = ({ judged }: WithVersion): number =>
  judged.filter(([question]) => question?.includes('lettering')).length

describe('the words of a version, in the shapes that are painted from it', () => {
  test('are looked at, all of them in one call', async ({ expect }) => {
    const fake = await aPoster([[0.95, 0.9]])
    expect(await make(fake, ['story', 'banner'])).toMatchObject({ state: 'done' })
    expect(fake.judged.at(-1)).toEqual(
      ['image_1', 'image_2'].map((name): unknown => expect.stringMatching(`${name}.*“SALE”`)),
    )
    expect(fake.painted).toHaveLength(2)
    expect(recordOf(fake)).toMatchObject({ lettering: 'right', sizes: { misspelled: [] } })
    expect(lastSaid(fake)).toContain('lettering checked')
  })

  test('are painted once more where they are surely wrong, and only there', async ({ expect }) => {
    const fake = await aPoster([[0.95, 0.05], [0.97]])
    await make(fake, ['story', 'banner'])
    expect(fake.painted.map(({ settings, call }) => `${settings.ratio} ${call}`)).toEqual([
      ...['9:16 0', '21:9 1', '21:9 5'],
    ])
    expect(recordOf(fake)).toMatchObject({ lettering: 'right_again', sizes: { misspelled: [] } })
    expect(lastSaid(fake)).toContain('I painted it once more')
    expect(fake.wishes.at(-1)).toMatchObject({ pictures: 3 })
    expect(new Set(fake.paid.map(({ id }) => id)).size).toBe(3)
    const paid = fake.paid.reduce((sum, { usd }) => sum + usd, 0)
    expect(recordOf(fake)?.cost).toBeCloseTo(paid + 2 * 0.0002, 8)
  })

  test('that stay wrong are named by their formats, and the better one is kept', async ({
    expect,
  }) => {
    const fake = await aPoster([[0.95, 0.15], [0.03]])
    await make(fake, ['square', 'story', 'banner'])
    const record = recordOf(fake)
    expect(record?.sizes?.misspelled).toEqual([{ place: 'banner', width: 1500, height: 500 }])
    expect(lastSaid(fake)).toMatch(/These may have misspelled words: Banner, 1500 × 500\. /)
    expect(lastSaid(fake)).not.toContain('lettering checked')
    const again = fake.painted[2]
    expect(again?.call).toBe(5)
    // The first one was better: what was painted after it is gone.
    expect(await fake.studio.pictures.source.find(keyOf(fake, 501))).toBeNull()
    expect(await fake.studio.pictures.source.find(keyOf(fake, 101))).not.toBeNull()
  })

  test('of many shapes take no number of each other', async ({ expect }) => {
    const shapes = [
      [90, 160],
      [160, 90],
      [210, 90],
      [90, 60],
      [60, 90],
      [80, 100],
    ] as const
    const fake = await aPoster([shapes.map(() => 0.05), shapes.map(() => 0.95)])
    await make(fake, [...shapes])
    expect(new Set(fake.painted.map(({ call }) => call)).size).toBe(2 * shapes.length)
    expect(picturesOf(recordOf(fake) ?? aRecord())).toHaveLength(shapes.length)
    expect(recordOf(fake)).toMatchObject({ lettering: 'right_again' })
  })

  test('are kept as they are where a limit stands in the way', async ({ expect }) => {
    const fake = await aPoster([[0.05]])
    fake.refusals.push(null, null, aRefusal())
    await make(fake, ['story'])
    expect(fake.painted).toHaveLength(1)
    expect(recordOf(fake)?.sizes?.misspelled).toMatchObject([{ place: 'story' }])
  })

  test('are not painted again where the set is cancelled meanwhile', async ({ expect }) => {
    const fake = await aPoster([[0.05]])
    const isAgain = ({ lettering, state }: Turn) =>
      !isSettled(state) && lettering?.stage === 'again' && lettering.tries > 0
    const turn = await make(fake, ['story'], {
      save: (one: Turn) => fake.studio.save(isAgain(one) ? cancelled(one) : one),
    })
    expect(turn.state).toBe('cancelled')
    expect(fake.painted).toHaveLength(1)
  })

  test.for([
    ['nothing is quoted', { prompt: 'a fox' }, true, ['story']],
    ['nothing is painted', SALE, true, ['square']],
    ['it is switched off', SALE, false, ['story']],
  ] as const)('are looked at by nobody where %s', async ([, more, isOn, wanted], { expect }) => {
    const fake = await aPoster([[0.05]], more)
    await make(fake, wanted, { checksLettering: isOn })
    expect(looksOf(fake)).toBe(0)
    expect(recordOf(fake)).toMatchObject({ lettering: null, sizes: { misspelled: [] } })
  })

  test.for([
    ['wrong', ['square', 'story'], 'wrong', ['square']],
    ['wrong', ['story'], 'right', []],
    ['right_again', ['square'], 'right', []],
    ['right', ['square', 'story'], 'right', []],
    [null, ['square', 'story'], null, []],
  ] as const)(
    'of a version that is %s: what is scaled is as it was (%s)',
    async ([lettering, wanted, found, misspelled], { expect }) => {
      const fake = await aPoster([[0.95]], { lettering })
      await make(fake, wanted)
      expect(recordOf(fake)?.lettering).toBe(found)
      expect(recordOf(fake)?.sizes?.misspelled.map(({ place }) => place)).toEqual(misspelled)
    },
  )

  test('are looked at once, whenever it was killed', async ({ expect }) => {
    const fake = await aPoster([[0.95]])
    await make(fake, ['story'])
    const looked = fake.saved.filter(({ lettering }) => lettering?.stage === 'done')
    expect(looked.length).toBeGreaterThan(0)
    for (const turn of looked) await runTurn(turn, fake.studio)
    expect(looksOf(fake)).toBe(1)
  })
})

const keyOf = ({ turnId }: WithVersion, n: number): string => {
  const { team, channel, threadTs } = anAsk()
  return `${team}/${channel}/${threadTs}/${turnId}/${n}.png`
}

describe('which words a picture has', () => {
  const versions = memoryVersions()
  const prompts = [SALE.prompt, 'now it says “OPEN”', promptOf('upscaled', 'es'), 'a fox', '']
  prompts.forEach((_, i) =>
    versions.save({
      ...{ turnId: `t${i}`, version: i + 1, pictures: 1, parentPicture: 1 },
      parentId: i === 0 ? null : `t${i - 1}`,
    }),
  )
  const studio = {
    versions,
    askedIn: (id: string) => ({ prompt: prompts[Number(id.slice(1))] ?? '', uploads: [] }),
    sharedIn: () => null,
  }
  const lettersOf = (version: number, more: Partial<Parameters<typeof lettersIn>[1]> = {}) => {
    const known = versions.byNumber(version)
    return known === null ? [] : lettersIn({ ...known, picture: 1 }, { ...studio, ...more })
  }

  test('those of its own ask, or of the one that a button kept', ({ expect }) => {
    expect([1, 2, 3, 4, 5].map((version) => lettersOf(version))).toEqual([
      ...[['SALE'], ['OPEN'], ['OPEN'], [], []],
    ])
  })

  test('none of a note that came with a shared picture', ({ expect }) => {
    const at = { channel: 'C2', threadTs: '1.1', turnId: 'x', picture: 1 }
    expect(lettersOf(1, { sharedIn: () => at })).toEqual([])
  })

  test('of a set, each format is as it was found', ({ expect }) => {
    const formats = [
      { place: 'square', width: 1080, height: 1080 },
      { place: 'story', width: 1080, height: 1920 },
    ] as const
    const sizes = { formats: [...formats], failed: [], misspelled: [formats[1]] }
    const of = (picture: number) => spellingOf({ lettering: 'wrong', sizes }, picture)
    expect([of(1), of(2)]).toEqual([null, 'wrong'])
    expect(spellingOf({ lettering: 'right', sizes: null }, 1)).toBe('right')
  })
})
