import { describe, test } from 'vitest'
import { anAsk } from '../turns/test-kit.ts'
import { runTurn } from './run-turn.ts'
import { fakeStudio } from './test-kit.ts'
import { newTurn } from './turn.ts'

describe('a turn steps aside for answers to Slack', () => {
  test('before each of its steps, and not when it is over: its buttons may be pressed at once', async ({
    expect,
  }) => {
    const { studio, saved } = fakeStudio()
    const waited: (string | undefined)[] = []
    const calm = (): Promise<void> => {
      waited.push(saved.at(-1)?.state)
      return Promise.resolve()
    }
    const done = await runTurn(newTurn(anAsk(), null), { ...studio, calm })
    expect(done.state).toBe('done')
    expect(waited.length).toBeGreaterThan(3)
    expect(waited).not.toContain('done')
  })
})
