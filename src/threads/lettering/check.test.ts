import { describe, test } from 'vitest'
import { err, ok } from '../../lib/result.ts'
import { aPainting, aPicture, aRefusal, anAsk } from '../../turns/test-kit.ts'
import { runTurn } from '../run-turn.ts'
import { fakeStudio } from '../test-kit.ts'
import { type Turn, newTurn } from '../turn.ts'

/** What Gemini has counted for one picture. */
const usage = { promptTokenCount: 10, candidatesTokenCount: 1120, totalTokenCount: 1130 }

const paintingOf = (name: string) =>
  aPainting({
    pictures: [aPicture({ key: `${name}.jpg` })],
    signatures: { [`${name}.sig`]: 9 },
    usage,
  })

/** A judge who is as sure as the test says, look by look; null: no answer. What it was asked is noted. */
function withJudge(looks: readonly (readonly (number | null)[])[], checksLettering = true) {
  const fake = fakeStudio()
  const asked: { pictures: string[]; questions: string[] }[] = []
  const removed: string[] = []
  fake.answers.push(ok(paintingOf('first')), ok(paintingOf('second')))
  const pictures = {
    ...fake.studio.pictures,
    remove: (keys: readonly string[]) => Promise.resolve(void removed.push(...keys)),
  }
  const studio = {
    ...fake.studio,
    ...{ pictures, checksLettering },
    judge: ({ pictures: shown, questions }: Parameters<typeof fake.studio.judge>[0]) => {
      const look = looks[asked.length] ?? []
      asked.push({ pictures: shown.map(({ key }) => key), questions: Object.values(questions) })
      const answers = Object.keys(questions).flatMap((id, i): [string, number][] => {
        const sure = look[i] ?? null
        return sure === null ? [] : [[id, sure]]
      })
      return Promise.resolve({ answers: new Map(answers), cost: 0.0001 })
    },
  }
  return { ...fake, studio, asked, removed }
}
type Fake = ReturnType<typeof withJudge>

const SALE = anAsk({ prompt: 'a shop window that says “SALE”' })

async function paint({ studio }: Fake, ask = SALE): Promise<Turn> {
  return runTurn(newTurn(ask, null), studio)
}

const lastSaid = ({ called }: Fake): string =>
  JSON.stringify(called.findLast(({ method }) => method.startsWith('chat.'))?.args)

describe('words that are to stand in a picture', () => {
  test('are looked at once, and said to be', async ({ expect }) => {
    const fake = withJudge([[0.97]])
    expect(await paint(fake)).toMatchObject({ state: 'done' })
    expect(fake.asked).toHaveLength(1)
    expect(fake.asked[0]?.pictures).toEqual(['first.jpg'])
    expect(fake.asked[0]?.questions[0]).toContain('“SALE”')
    expect(fake.painted).toHaveLength(1)
    expect(fake.records.get('t1')).toMatchObject({ lettering: 'right' })
    expect(lastSaid(fake)).toContain('lettering checked')
  })

  test('are painted once more where they are surely wrong, and the result says so', async ({
    expect,
  }) => {
    const fake = withJudge([[0.03], [0.95]])
    await paint(fake)
    expect(fake.painted.map(({ call }) => call)).toEqual([0, 4])
    const record = fake.records.get('t1')
    expect(record?.lettering).toBe('right_again')
    expect(record?.answers.map(({ pictures }) => pictures[0]?.key)).toEqual(['second.jpg'])
    expect(fake.removed).toEqual(['first.jpg', 'first.sig'])
    expect(lastSaid(fake)).toContain('I painted it once more')
    expect(lastSaid(fake)).toContain('lettering checked')
    const [first, second] = fake.paid
    expect(new Set(fake.paid.map(({ id }) => id)).size).toBe(2)
    expect(record?.cost).toBeCloseTo((first?.usd ?? 0) + (second?.usd ?? 0) + 0.0002, 8)
  })

  test.for([
    [0.03, 0.15, 'second.jpg'],
    [0.15, 0.03, 'first.jpg'],
    [0.15, null, 'second.jpg'],
  ] as const)(
    'of two that are wrong, the better one is kept: %s, %s',
    async ([first, second, kept], { expect }) => {
      const fake = withJudge([[first], [second]])
      await paint(fake)
      expect(fake.painted).toHaveLength(2)
      const record = fake.records.get('t1')
      expect(record?.lettering).toBe('wrong')
      expect(record?.answers[0]?.pictures[0]?.key).toBe(kept)
      expect(lastSaid(fake)).toContain('The words may not be spelled right')
      expect(lastSaid(fake)).not.toContain('lettering checked')
    },
  )

  test('are painted once more in each shape in which they are wrong, the first one too', async ({
    expect,
  }) => {
    const fake = withJudge([
      [0.03, 0.97, 0.05],
      [0.95, 0.96],
    ])
    fake.answers.push(
      ...['third', 'first again', 'third again'].map((name) => ok(paintingOf(name))),
    )
    const ask = { ...SALE, ratios: ['1:1', '9:16', '16:9'] as const, count: 3 }
    await paint(fake, { ...ask, ratios: [...ask.ratios] })
    const record = fake.records.get('t1')
    expect(record?.answers.map(({ pictures }) => pictures[0]?.key)).toEqual([
      'first again.jpg',
      'second.jpg',
      'third again.jpg',
    ])
    expect(record?.lettering).toBe('right_again')
    expect(fake.painted).toHaveLength(5)
    expect(fake.removed.toSorted()).toEqual(['first.jpg', 'first.sig', 'third.jpg', 'third.sig'])
  })

  test.for([
    ['unsure', [0.5]],
    ['nearly sure of a no', [0.3]],
    ['no answer', [null]],
  ] as const)('change nothing where the judge is %s', async ([, look], { expect }) => {
    const fake = withJudge([look])
    await paint(fake)
    expect(fake.painted).toHaveLength(1)
    expect(fake.records.get('t1')).toMatchObject({ lettering: null })
    expect(lastSaid(fake)).not.toMatch(/lettering|spelled/)
  })

  test('each has a question of its own, in one call', async ({ expect }) => {
    const fake = withJudge([
      [0.9, 0.05],
      [0.9, 0.9],
    ])
    await paint(fake, anAsk({ prompt: 'a poster „Guten Tag“ and 「本」' }))
    expect(fake.asked.map(({ questions }) => questions.length)).toEqual([2, 2])
    expect(fake.records.get('t1')).toMatchObject({ lettering: 'right_again' })
  })

  test('of several pictures, only those that are wrong are painted again', async ({ expect }) => {
    const fake = withJudge([[0.9, 0.05], [0.9]])
    fake.answers.push(ok(paintingOf('third')))
    await paint(fake, anAsk({ prompt: 'a mug “Hi”', count: 2, reserved: 2 }))
    expect(fake.asked[0]?.questions.map((one) => /image_\d/.exec(one)?.[0])).toEqual([
      'image_1',
      'image_2',
    ])
    const record = fake.records.get('t1')
    expect(record?.answers.map(({ pictures }) => pictures[0]?.key)).toEqual([
      'first.jpg',
      'third.jpg',
    ])
    expect(fake.wishes.at(-1)).toMatchObject({ pictures: 3 })
  })

  test('a limit that stands in the way keeps the first, and gives nothing away', async ({
    expect,
  }) => {
    const fake = withJudge([[0.03]])
    fake.refusals.push(null, aRefusal())
    await paint(fake)
    expect(fake.painted).toHaveLength(1)
    expect(fake.records.get('t1')).toMatchObject({ lettering: 'wrong' })
    expect(lastSaid(fake)).toContain('first.jpg')
    expect(fake.closed).toEqual([['t1', 1]])
  })

  test('count as a picture more where only pictures have a limit', async ({ expect }) => {
    const fake = withJudge([[0.03], [0.95]])
    const heardLimits = () => ({ personPictures: 3, personUsd: null, teamUsd: null })
    await paint({ ...fake, studio: { ...fake.studio, heardLimits } })
    expect(fake.wishes).toMatchObject([{ pictures: 2 }])
  })

  test('a model that fails the second time keeps the first', async ({ expect }) => {
    const fake = withJudge([[0.03]])
    fake.answers.splice(1, 1, err({ reason: 'overloaded', status: 503 }))
    expect(await paint(fake)).toMatchObject({ state: 'done' })
    expect(fake.records.get('t1')?.answers[0]?.pictures[0]?.key).toBe('first.jpg')
  })

  test('a crash while it is painted again looks no second time at the first', async ({
    expect,
  }) => {
    const fake = withJudge([[0.03], [0.95]])
    await paint(fake)
    const looked = fake.saved.filter(({ lettering }) => lettering?.stage === 'again')
    const last = looked.at(-1)
    if (last?.lettering?.stage !== 'again') throw new Error('it was stored before the second call')
    const later = withJudge([[0.95]])
    await runTurn(last, later.studio)
    expect(later.asked).toHaveLength(1)
    expect(later.painted).toHaveLength(1)
    const often = withJudge([[0.95]])
    await runTurn({ ...last, lettering: { ...last.lettering, tries: 2 } }, often.studio)
    expect(often.painted).toHaveLength(0)
    expect(often.records.get('t1')).toMatchObject({ lettering: 'wrong' })
  })

  test.for([
    ['nothing is quoted', 'a fox', true],
    ['it is switched off', 'a sign “SALE”', false],
  ] as const)('nobody looks where %s', async ([, prompt, isOn], { expect }) => {
    const fake = withJudge([[0.03]], isOn)
    await paint(fake, anAsk({ prompt }))
    expect(fake.asked).toEqual([])
    expect(fake.painted).toHaveLength(1)
  })
})
