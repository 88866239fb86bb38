import { describe, test } from 'vitest'
import { anAsk } from '../../turns/test-kit.ts'
import { picturesOf } from '../../turns/turn-record.ts'
import { runTurn } from '../run-turn.ts'
import { newTurn } from '../turn.ts'
import { withVersion } from './test-kit.ts'

const SHAPES = anAsk({
  prompt: 'a lighthouse at dusk',
  wanted: 'none',
  settings: { ...anAsk().settings, ratio: '1:1' },
  ratios: ['1:1', '9:16', '16:9'],
  count: 3,
  reserved: 3,
})

describe('shapes that were typed', () => {
  test('come from the first one', async ({ expect }) => {
    const fake = await withVersion(64, 64)
    const ask = { ...SHAPES, turnId: fake.turnId }
    expect(await runTurn(newTurn(ask, null), fake.studio)).toMatchObject({ state: 'done' })
    expect(fake.painted.map(({ settings, call }) => [settings.ratio, call])).toEqual([
      ...[
        ['1:1', 0],
        ['9:16', 1],
        ['16:9', 2],
      ],
    ])
    const record = fake.records.get(fake.turnId)
    const [first] = record === undefined ? [] : picturesOf(record)
    const contents = fake.painted.map((request) => JSON.stringify(request.contents))
    expect(contents.map((one) => one.includes(first?.key ?? '-'))).toEqual([false, true, true])
    expect(contents[0]).toContain('a lighthouse at dusk')
    expect(record).toMatchObject({ prompt: 'a lighthouse at dusk', sizes: { formats: [] } })
    expect(fake.paid).toHaveLength(3)
    const said = JSON.stringify(fake.called.findLast(({ method }) => method === 'chat.update'))
    expect(said).toContain('v2b  ·  9:16')
    expect(said).toContain('/zip?of=')
  })

  test('of which one fails for ever are shown without it', async ({ expect }) => {
    const fake = await withVersion(64, 64)
    fake.failures.set('9:16', { reason: 'refused', kind: 'unsafe', message: null })
    await runTurn(newTurn({ ...SHAPES, turnId: fake.turnId }, null), fake.studio)
    const record = fake.records.get(fake.turnId)
    expect(record === undefined ? [] : picturesOf(record)).toHaveLength(2)
  })

  test('are not painted without the first', async ({ expect }) => {
    const fake = await withVersion(64, 64)
    fake.failures.set('1:1', { reason: 'refused', kind: 'unsafe', message: null })
    const turn = await runTurn(newTurn({ ...SHAPES, turnId: fake.turnId }, null), fake.studio)
    expect(turn.state).toBe('failed')
    expect(fake.painted).toHaveLength(1)
  })
})
