import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { describe, test } from 'vitest'
import { picturesOf } from '../../turns/turn-record.ts'
import { aRefusal } from '../../turns/test-kit.ts'
import { runTurn } from '../run-turn.ts'
import { onceOnly } from './once-only.ts'
import { cancelled, isPainted } from '../turn-changes.ts'
import { type Turn, TurnSchema, newTurn } from '../turn.ts'
import { type WithVersion, seen, sizesAsk, withVersion } from './test-kit.ts'

const run = (fake: WithVersion, ask: ReturnType<typeof sizesAsk>): Promise<Turn> =>
  runTurn(newTurn(ask, null), fake.studio)

const recordOf = ({ records, turnId }: WithVersion) => records.get(turnId)

const pixelsIn = async (fake: WithVersion): Promise<string[]> => {
  const seenOnes: string[] = []
  const record = recordOf(fake)
  for (const { key } of record === undefined ? [] : picturesOf(record))
    seenOnes.push(await seen(key))
  return seenOnes
}

const lastSaid = ({ called }: WithVersion): string =>
  JSON.stringify(called.findLast(({ method }) => method === 'chat.update')?.args)

describe('a set of formats', () => {
  test('is made to the pixel, and only what has another shape is painted', async ({ expect }) => {
    const fake = await withVersion(720, 720, [0.95])
    const wanted = ['square', 'portrait', 'story', 'link', 'banner', [300, 200]] as const
    expect(await run(fake, sizesAsk(fake, wanted))).toMatchObject({ state: 'done' })
    expect(await pixelsIn(fake)).toEqual([
      ...['1080x1080', '1080x1350', '1080x1920', '1200x628', '1500x500', '300x200'].map(
        (pixels) => `image/jpeg ${pixels}`,
      ),
    ])
    expect(fake.judged).toHaveLength(1)
    expect(fake.judged[0]).toEqual([
      expect.stringContaining('10 % were cut off the left and the right'),
    ])
    const shapes = fake.painted.map(({ settings }) => `${settings.ratio} ${settings.size}`)
    expect(shapes).toEqual(['9:16 1K', '16:9 1K', '21:9 1K', '3:2 1K'])
    expect(new Set(fake.painted.map(({ turnId, call }) => `${turnId}${call}`)).size).toBe(4)
    expect(recordOf(fake)).toMatchObject({ parentName: 'v1', sizes: { failed: [] } })
    expect(lastSaid(fake)).toContain('1080 × 1920 px')
    expect(lastSaid(fake)).toContain(`/zip?of=${fake.turnId}`)
    expect(lastSaid(fake)).not.toContain('sizes_again')
  })

  test('that has its shapes already costs nothing', async ({ expect }) => {
    const fake = await withVersion(540, 540)
    await run(fake, sizesAsk(fake, ['square', [64, 64]], { output: 'webp' }))
    expect(await pixelsIn(fake)).toEqual(['image/webp 1080x1080', 'image/webp 64x64'])
    expect([fake.painted, fake.judged, fake.paid, fake.wishes]).toEqual([[], [], [], []])
  })

  test.for([
    ['unsure', [0.6]],
    ['certain of a loss', [0.1]],
    ['silent', []],
  ] as const)('is painted where a judge is %s', async ([, sure], { expect }) => {
    const fake = await withVersion(720, 720, [...sure])
    await run(fake, sizesAsk(fake, ['portrait']))
    expect(fake.painted.map(({ settings }) => settings.ratio)).toEqual(['4:5'])
    expect(await pixelsIn(fake)).toEqual(['image/jpeg 1080x1350'])
  })

  test('shows the model the version, and is no model turn in later edits', async ({ expect }) => {
    const fake = await withVersion(720, 720)
    await run(fake, sizesAsk(fake, ['story']))
    expect(JSON.stringify(fake.painted[0]?.contents)).toContain(fake.source.key)
    expect(fake.studio.versions.present()).toMatchObject({
      version: 2,
      parentId: fake.version.turnId,
    })
  })

  test('of which two fail for ever names them, and asks for just them again', async ({
    expect,
  }) => {
    const fake = await withVersion(720, 720)
    for (const ratio of ['9:16', '21:9'])
      fake.failures.set(ratio, { reason: 'refused', kind: 'unsafe', message: null })
    const wanted = ['square', 'story', 'wide', 'banner', [300, 200]] as const
    const done = await run(fake, sizesAsk(fake, wanted))
    expect(done.state).toBe('done')
    expect(await pixelsIn(fake)).toEqual([
      ...['1080x1080', '1920x1080', '300x200'].map((pixels) => `image/jpeg ${pixels}`),
    ])
    expect(recordOf(fake)?.sizes?.failed.map(({ place }) => place)).toEqual(['story', 'banner'])
    expect(lastSaid(fake)).toMatch(/Not made: Story, 1080 × 1920.*Banner, 1500 × 500/)
    expect(lastSaid(fake)).toContain('easel.sizes_again')
  })

  test('is all that a limit lets it be', async ({ expect }) => {
    const fake = await withVersion(720, 720)
    // Its pictures are reserved, and then there is not enough money for them.
    fake.refusals.push(null, aRefusal({ limit: 'teamUsd', most: 1, left: 0.01 }))
    await run(fake, sizesAsk(fake, ['square', 'story']))
    expect(fake.wishes[0]).toMatchObject({ pictures: 1, calls: {} })
    expect(fake.painted).toEqual([])
    expect(await pixelsIn(fake)).toEqual(['image/jpeg 1080x1080'])
    expect(lastSaid(fake)).toContain('A limit of this workspace')
    expect(fake.closed).toEqual([[fake.turnId, 0]])
  })

  test('that no limit lets be is refused to its asker alone', async ({ expect }) => {
    const fake = await withVersion(720, 720)
    fake.refusals.push(aRefusal())
    const turn = await run(fake, sizesAsk(fake, ['square', 'story']))
    expect(turn.state).toBe('failed')
    expect(fake.refused).toHaveLength(1)
    expect(fake.made).toEqual([])
  })

  test('goes on where it was killed, and pays nothing twice', async ({ expect }) => {
    const fake = await withVersion(720, 720)
    const ask = sizesAsk(fake, [
      [90, 160],
      [100, 100],
      [90, 60],
    ])
    const done = await run(fake, ask)
    const [painted, paid, made] = [fake.painted.length, fake.paid.length, fake.made.length]
    expect([painted, made]).toEqual([2, 3])
    // Every state that was stored is one in which it may have been killed.
    for (const saved of [...fake.saved]) {
      const before = fake.painted.length
      fake.made.length = 0
      const stored = v.parse(TurnSchema, JSON.parse(JSON.stringify(saved)))
      const again = await runTurn(stored, fake.studio)
      expect(again).toMatchObject({ state: 'done' })
      const left = stored.answers.filter((answer) => answer === null).length
      const unmade = stored.sizes?.items.filter((item) => item.made === null).length
      if (stored.sizes !== null) {
        expect(fake.painted.length - before).toBe(left)
        expect(fake.made).toHaveLength(stored.state === 'done' ? 0 : (unmade ?? 0))
      }
    }
    expect(paid).toBe(2)
    expect(done.state).toBe('done')
  })

  test('may be cancelled until its last file is made', async ({ expect }) => {
    const fake = await withVersion(720, 720)
    await run(fake, sizesAsk(fake, ['square', 'story']))
    const saved = fake.saved.filter(({ sizes }) => sizes !== null)
    const isWhole = ({ outcome, state }: Turn) =>
      state === 'done' || (outcome?.kind === 'painted' && outcome.record.sizes !== null)
    expect(saved.some(isWhole) && !saved.every(isWhole)).toBe(true)
    for (const turn of saved) expect(isPainted(turn)).toBe(isWhole(turn))
  })

  test('that is cancelled while its files are made makes no more of them', async ({ expect }) => {
    const fake = await withVersion(720, 720)
    const hasBegunFiles = (turn: Turn) => turn.sizes?.items.some(({ made }) => made !== null)
    const studio = {
      ...fake.studio,
      save: (turn: Turn) =>
        fake.studio.save(hasBegunFiles(turn) && !isPainted(turn) ? cancelled(turn) : turn),
    }
    const ask = sizesAsk(fake, ['square', 'story', [64, 64]])
    expect(await runTurn(newTurn(ask, null), studio)).toMatchObject({ state: 'cancelled' })
    expect(fake.made).toHaveLength(1)
    expect(recordOf(fake)).toBeUndefined()
    expect(lastSaid(fake)).toContain('Cancelled')
    // What was painted was paid for, and counts as a picture.
    expect(fake.paid).toHaveLength(1)
    expect(fake.closed).toEqual([])
  })

  test('asks for what is missing once, however often somebody presses', ({ expect }) => {
    const known = new Map<string, Turn>()
    const turns = { get: (id: string) => known.get(id) ?? null }
    const press = { name: 'sizes_again', turnId: 't9', pressedAt: '1.1' } as const
    const next = newTurn(sizesAsk({ turnId: 'new' }, ['story']), null)
    const first = onceOnly(next, press, turns)
    expect(first).toMatchObject({ ask: { turnId: 't9x1' } })
    const queued = newTurn({ ...next.ask, turnId: 't9x1', askedAt: '1.1' }, null)
    known.set('t9x1', queued)
    expect(onceOnly(next, press, turns)).toBe('done')
    expect(onceOnly(next, { ...press, pressedAt: '1.2' }, turns)).toBe('asked_already')
    known.set('t9x1', { ...queued, state: 'failed' })
    expect(onceOnly(next, { ...press, pressedAt: '1.2' }, turns)).toMatchObject({
      ask: { turnId: 't9x2' },
    })
    expect(onceOnly('unknown', press, turns)).toBe('unknown')
  })

  test('of a version that is deleted meanwhile says so', async ({ expect }) => {
    const fake = await withVersion(720, 720)
    await env.PICTURES.delete(fake.source.key)
    const turn = await run(fake, sizesAsk(fake, ['square']))
    expect(turn).toMatchObject({ state: 'failed', failure: { reason: 'no_sizes' } })
    fake.records.clear()
    const other = await run({ ...fake }, { ...sizesAsk(fake, ['square']), turnId: 'other' })
    expect(other).toMatchObject({ state: 'failed', failure: { reason: 'version_expired' } })
  })
})
