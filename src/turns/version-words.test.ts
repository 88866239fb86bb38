import { describe, test } from 'vitest'
import { readVersionWords } from './version-words.ts'

const v = (version: number, picture = 1) => ({ version, picture })

describe('a message that names a version', () => {
  test.for([
    ['v2: make the sky pink', v(2), 'make the sky pink'],
    ['V12 : bigger', v(12), 'bigger'],
    ['@v2 make the sky pink', v(2), 'make the sky pink'],
    ['@v3, add a boat', v(3), 'add a boat'],
    ['go back to v2', v(2), ''],
    ['Please go back to v1 and make it night', v(1), 'make it night'],
    ['back to v4, then add rain', v(4), 'add rain'],
    ['v1', v(1), ''],
    ['v3b: make the sky pink', v(3, 2), 'make the sky pink'],
    ['@v3C make the sky pink', v(3, 3), 'make the sky pink'],
    ['go back to v3d', v(3, 4), ''],
    ['undo', 'parent', ''],
    ['Undo.', 'parent', ''],
    ['Deshacer', 'parent', ''],
    ['元に戻す', 'parent', ''],
    ['撤销。', 'parent', ''],
    ['पहले जैसा करें', 'parent', ''],
    ['volver a v2', v(2), ''],
    ['v2に戻す', v(2), ''],
    ['回到 v3b', v(3, 2), ''],
    ['v2 पर वापस', v(2), ''],
  ] as const)('%s', ([text, wanted, prompt], { expect }) => {
    expect(readVersionWords(text)).toEqual({ wanted, prompt })
  })
})

describe('prose is left as it is', () => {
  test.for([
    'v2 engine on a pedestal',
    'a poster that says v2: soon',
    'undo the last stitch of her scarf',
    'back to v22nd street',
    'go back to the first idea',
    '@vera in a boat',
    'volver a v2 calles más allá',
  ])('%s', (text, { expect }) => {
    expect(readVersionWords(text)).toEqual({ wanted: null, prompt: text })
  })
})
