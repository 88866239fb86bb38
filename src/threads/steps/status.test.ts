import { describe, expect, test } from 'vitest'
import type { Painter } from '../../gemini/painter.ts'
import { anAsk } from '../../turns/test-kit.ts'
import { runTurn } from '../run-turn.ts'
import { fakeStudio } from '../test-kit.ts'
import { newTurn } from '../turn.ts'

describe('the thread says that Easel paints', () => {
  const saidWhile = async (ticks: readonly number[]) => {
    const fake = fakeStudio()
    const painter: Painter = {
      paint(request) {
        for (const tick of ticks) for (const { ms, work } of fake.timers) if (ms === tick) work()
        return fake.studio.painter.paint(request)
      },
    }
    await runTurn(newTurn(anAsk(), null), { ...fake.studio, painter })
    expect(fake.timers.size).toBe(0)
    return fake.called
      .filter(({ method }) => method === 'assistant.threads.setStatus')
      .map(({ args }) => args['status'])
  }

  test('for as long as it does, and stops saying so', async () => {
    expect(await saidWhile([300])).toEqual(['is painting…', ''])
    expect(await saidWhile([300, 100_000])).toEqual(['is painting…', 'is painting…', ''])
  })

  test('not at all where that is over at once', async () => {
    expect(await saidWhile([])).toEqual([])
  })
})
