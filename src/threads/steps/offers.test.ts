import { describe, test } from 'vitest'
import { aBrand, aRecord, anAsk, anUpload } from '../../turns/test-kit.ts'
import { runTurn } from '../run-turn.ts'
import { NO_RULES, fakeStudio } from '../test-kit.ts'
import { newTurn } from '../turn.ts'
import { offersFor } from './offers.ts'

test('what a result offers costs more where it keeps to a brand with pictures', ({ expect }) => {
  const { studio } = fakeStudio()
  const pricesOf = (brand: ReturnType<typeof aBrand> | null) => {
    const { variations, larger } = offersFor(aRecord({ brand }), 1, { maxSize: null }, studio)
    return [variations, ...larger.map(({ cost }) => cost)]
  }
  const plain = pricesOf(null)
  expect(pricesOf(aBrand())).toEqual(plain)
  const two = pricesOf(aBrand({ pictures: [anUpload('a'), anUpload('b')] }))
  expect(two.map((price, i) => price > (plain[i] ?? 0))).toEqual([true, true, true])
})

describe('the larger sizes that a result offers', () => {
  test.for([
    [null, ['2K', '4K']],
    ['4K', ['2K', '4K']],
    ['2K', ['2K']],
    ['1K', []],
  ] as const)('with %s as the largest that is allowed', ([maxSize, offered], { expect }) => {
    const { larger } = offersFor(aRecord(), 1, { maxSize }, fakeStudio().studio)
    expect(larger.map(({ size }) => size)).toEqual(offered)
  })

  test.for([
    ['heard when it was noted', { left: null, replies: 'all', maxSize: '2K' } as const],
    ['asked for, where nobody noted it', null],
  ] as const)('leave out what is too large: %s', async ([, noted], { expect }) => {
    const fake = fakeStudio()
    await runTurn(newTurn(anAsk(), null), {
      ...fake.studio,
      notePainted: () => Promise.resolve(noted),
      rules: () => Promise.resolve({ ...NO_RULES, maxSize: noted === null ? '2K' : null }),
    })
    const said = JSON.stringify(fake.called.at(-1)?.args)
    expect(said).toContain(':2K')
    expect(said).not.toContain(':4K')
  })
})
