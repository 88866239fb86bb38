import { describe, test } from 'vitest'
import { ok } from '../lib/result.ts'
import { promptOf } from '../turns/deed.ts'
import { aPainting, aPicture, anAsk } from '../turns/test-kit.ts'
import { runTurn } from './run-turn.ts'
import { fakeStudio } from './test-kit.ts'
import { newTurn } from './turn.ts'

/** The words of the last message that was posted or changed. */
const lastSaid = ({ called }: ReturnType<typeof fakeStudio>): string =>
  JSON.stringify(called.findLast(({ method }) => method.startsWith('chat.'))?.args)

describe('a new try', () => {
  const again = (turnId: string, wanted: { version: number; picture: number } | 'none') =>
    newTurn(anAsk({ turnId, wanted, deed: { kind: 'again', of: 'v1' }, isSpoken: false }), null)

  test('of a first version leads back to what was shown before', async ({ expect }) => {
    const fake = fakeStudio()
    await runTurn(newTurn(anAsk(), null), fake.studio)
    await runTurn(again('t2', 'none'), fake.studio)
    expect(fake.records.get('t2')).toMatchObject({ parentId: null, before: { version: 1 } })
    expect(lastSaid(fake)).toContain('easel.undo')
    expect(lastSaid(fake)).toContain('<@U0ANA>: Another try of v1 · a fox')
    expect(fake.studio.versions.shownBefore(2)).toEqual({ version: 1, picture: 1 })
  })

  test('of an edit leads back to it, and is kept so when it is shown twice', async ({ expect }) => {
    const fake = fakeStudio()
    for (const turnId of ['t1', 't2']) await runTurn(newTurn(anAsk({ turnId }), null), fake.studio)
    await runTurn(again('t3', { version: 1, picture: 1 }), fake.studio)
    const painted = fake.saved.findLast(({ outcome }) => outcome !== null)
    if (painted === undefined) throw new Error('it was painted')
    await runTurn(painted, fake.studio)
    expect(fake.records.get('t3')).toMatchObject({ parentName: 'v1', before: { version: 2 } })
    expect(fake.studio.versions.shownBefore(3)).toEqual({ version: 2, picture: 1 })
  })

  test('an edit has its way back already', async ({ expect }) => {
    const fake = fakeStudio()
    for (const turnId of ['t1', 't2']) await runTurn(newTurn(anAsk({ turnId }), null), fake.studio)
    expect(fake.records.get('t2')).toMatchObject({ parentName: 'v1', before: null })
  })
})

test('what a button paints is never described by Easel’s own words', async ({ expect }) => {
  const fake = fakeStudio()
  const silent = (alt: string) => ok(aPainting({ pictures: [aPicture({ alt })] }))
  fake.answers.push(silent('A fox in snow.'), silent(''))
  await runTurn(newTurn(anAsk(), null), fake.studio)
  const deed = { kind: 'upscaled', of: 'v1' } as const
  const prompt = promptOf('upscaled', 'en')
  await runTurn(newTurn(anAsk({ turnId: 't2', prompt, deed, isSpoken: false }), null), fake.studio)
  expect(fake.records.get('t2')?.answers[0]?.pictures[0]?.alt).toBe('A fox in snow.')
  expect(lastSaid(fake)).not.toContain('Render exactly')
  expect(lastSaid(fake)).toContain('<@U0ANA>: Upscaled v1 to 2K')
})
