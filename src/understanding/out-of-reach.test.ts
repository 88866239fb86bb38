import { describe, test } from 'vitest'
import { outOfReach } from './out-of-reach.ts'

describe('what no picture of Gemini is', () => {
  test.for([
    ['our logo as SVG', 'vector', 'SVG'],
    ['a fox icon, eps please', 'vector', 'eps'],
    ['a fox in a vector file', 'vector', 'vector file'],
    ['un logo en SVG', 'vector', 'SVG'],
    ['a logo as a PDF', 'vector', 'as a PDF'],
    ['a fox with a transparent background', 'transparency', 'transparent background'],
    [
      'a fox, the background should be transparent',
      'transparency',
      'background should be transparent',
    ],
    ['un zorro con fondo transparente', 'transparency', 'fondo transparente'],
    ['背景を透過した狐', 'transparency', '背景を透過'],
    ['一只狐狸，透明背景', 'transparency', '透明背景'],
    ['पारदर्शी बैकग्राउंड वाली लोमड़ी', 'transparency', 'पारदर्शी बैकग्राउंड'],
  ] as const)('%s', ([prompt, what, said], { expect }) => {
    expect(outOfReach(prompt)).toEqual([{ what, said }])
  })

  test.for([
    'a transparent glass on a table',
    'a flat illustration in vector style',
    'the vector field of a magnet',
    'a sign that says “SVG”',
    'a poster "transparent background"',
    'a man reading a PDF on his phone',
    '透明なグラス',
    'a fox',
  ])('nothing in: %s', (prompt, { expect }) => {
    expect(outOfReach(prompt)).toEqual([])
  })
})
