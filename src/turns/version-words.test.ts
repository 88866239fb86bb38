import { describe, test } from 'vitest'
import { readVersionWords } from './version-words.ts'

describe('a message that names a version', () => {
  test.for([
    ['v2: make the sky pink', 2, 'make the sky pink'],
    ['V12 : bigger', 12, 'bigger'],
    ['@v2 make the sky pink', 2, 'make the sky pink'],
    ['@v3, add a boat', 3, 'add a boat'],
    ['go back to v2', 2, ''],
    ['Please go back to v1 and make it night', 1, 'make it night'],
    ['back to v4, then add rain', 4, 'add rain'],
    ['v1', 1, ''],
    ['undo', 'parent', ''],
    ['Undo.', 'parent', ''],
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
  ])('%s', (text, { expect }) => {
    expect(readVersionWords(text)).toEqual({ wanted: null, prompt: text })
  })
})
