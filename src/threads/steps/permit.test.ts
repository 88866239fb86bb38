import { describe, expect, test } from 'vitest'
import { MODELS } from '../../gemini/models.ts'
import { NO_SETTINGS } from '../../turns/settings.ts'
import type { TeamSettings } from '../../turns/team-settings.ts'
import { anAsk } from '../../turns/test-kit.ts'
import { runTurn } from '../run-turn.ts'
import { fakeStudio } from '../test-kit.ts'
import { newTurn } from '../turn.ts'

const [usual, pro, lite] = MODELS

/** A thread whose team has these rules. */
function ruled() {
  const fake = fakeStudio()
  let rules: Partial<TeamSettings> = {}
  const studio = {
    ...fake.studio,
    rules: async () => ({ ...(await fake.studio.rules()), ...rules }),
  }
  const ask = (turnId: string, settings: Partial<typeof NO_SETTINGS> = {}) =>
    runTurn(newTurn(anAsk({ turnId, settings: { ...NO_SETTINGS, ...settings } }), null), studio)
  return { ...fake, studio, ask, decide: (next: typeof rules) => void (rules = next) }
}

const saidTo = ({ called }: ReturnType<typeof fakeStudio>) =>
  called.map(({ method, args }) => [method, JSON.stringify(args)] as const)

describe('what the team does not allow', () => {
  test('is told to the asker alone, with what is, and nothing is shown or painted', async () => {
    const fake = ruled()
    fake.decide({ models: [lite.id] })
    const turn = await fake.ask('t1', { model: pro.id })
    expect([turn.state, fake.painted.length]).toEqual(['talk', 0])
    const said = saidTo(fake)
    expect(said.map(([method]) => method)).toEqual(['chat.postEphemeral'])
    expect(said[0]?.[1]).toContain(`${lite.label}. Nothing was painted.`)
    expect(fake.drafts.get('t1')?.opens?.aim.settings.model).toBe(lite.id)
  })

  test('is told to nobody whose words were taken back meanwhile', async () => {
    const fake = ruled()
    fake.decide({ models: [lite.id] })
    fake.studio.keepDraft = () => Promise.resolve(false)
    const turn = await fake.ask('t1', { model: pro.id })
    expect([turn.state, fake.called]).toEqual(['talk', []])
  })

  test('holds for an edit of a version from before the rule', async () => {
    const fake = ruled()
    await fake.ask('t1', { model: pro.id, size: '4K' })
    const before = fake.painted.length
    fake.decide({ maxSize: '2K' })
    expect((await fake.ask('t2')).state).toBe('talk')
    fake.decide({ models: [usual.id] })
    expect((await fake.ask('t3')).state).toBe('talk')
    expect(fake.painted).toHaveLength(before)
    expect((await fake.ask('t4', { model: usual.id })).state).toBe('done')
  })

  test('is said in the message that stands there already', async () => {
    const fake = ruled()
    fake.decide({ channels: ['C9'] })
    const studio = {
      ...fake.studio,
      rules: async () => ({ ...(await fake.studio.rules()), channels: ['C9'] }),
    }
    const turn = await runTurn(newTurn(anAsk(), '1.2'), studio)
    expect([turn.state, fake.painted.length]).toEqual(['failed', 0])
    expect(JSON.stringify(fake.called.at(-1)?.args)).toContain('In this channel')
  })
})

test('who names no model gets the first that may paint', async () => {
  const fake = ruled()
  fake.decide({ models: [lite.id] })
  expect((await fake.ask('t1')).state).toBe('done')
  expect(fake.painted.map(({ model }) => model.id)).toEqual([lite.id])
})
