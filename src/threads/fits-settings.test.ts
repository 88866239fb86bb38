import { describe, test } from 'vitest'
import { NO_SETTINGS, type Settings } from '../turns/settings.ts'
import { aPicture } from '../turns/test-kit.ts'
import { fitsSettings } from './fits-settings.ts'

describe('a picture beside what was asked for', () => {
  test.for<[number | null, number | null, Partial<Settings>, boolean]>([
    [1024, 1024, {}, true],
    [1408, 768, { ratio: '1:1' }, false],
    [1376, 768, { ratio: '16:9' }, true],
    [768, 1376, { ratio: '16:9' }, false],
    [5856, 704, { ratio: '8:1', size: '2K' }, true],
    [6336, 2688, { ratio: '21:9', size: '4K' }, true],
    [1024, 1024, { size: '2K' }, false],
    [2048, 2048, { size: '2K' }, true],
    [4096, 4096, { size: '2K' }, false],
    [null, null, { ratio: '1:1', size: '4K' }, true],
  ])('%s × %s with %o: %s', ([width, height, settings, fits], { expect }) => {
    expect(fitsSettings(aPicture({ width, height }), { ...NO_SETTINGS, ...settings })).toBe(fits)
  })
})
