import { describe, test } from 'vitest'
import type { Circumstances } from './reading.ts'
import { readByRules } from './rules.ts'
import { theLexicon } from './tables.ts'

const THREAD: Circumstances = {
  ...{ several: 0, severalNow: false, newest: 3 },
  ...{ isDirect: false, isAddressed: false },
}
const read = (text: string, circumstances: Partial<Circumstances> = {}) =>
  readByRules(text, { ...THREAD, ...circumstances }, theLexicon())

describe('in the Worker, by its own tables', () => {
  test.for([
    ['I love it!', 'talk'],
    ['nice!! 🎉', 'talk'],
    [':tada: :+1:', 'talk'],
    ['which do you like better?', 'talk'],
    ['add it to the deck, and send it to the client', 'open'],
    ['make the sky pink', 'edit'],
    ['ponle un sombrero', 'edit'],
    ['背景を青にして', 'edit'],
    ['把天空改成粉色', 'edit'],
    ['आसमान गुलाबी कर दो', 'edit'],
    ['new: a boat', 'new'],
    ['go back to v2', 'back'],
    ['versions', 'overview'],
    ['how much have we spent this month?', 'question'],
  ] as const)('%s → %s', ([text, kind], { expect }) => {
    expect(read(text).kind).toBe(kind)
  })

  test('what is understood leaves the words', ({ expect }) => {
    expect(read('same but 9:16')).toMatchObject({
      ...{ kind: 'edit', prompt: '', of: null },
      options: { ratios: ['9:16'] },
    })
    expect(read('b, with a hat', { several: 4, severalNow: true })).toMatchObject({
      ...{ kind: 'edit', prompt: 'with a hat' },
      of: { to: 'nth', nth: 2 },
    })
    expect(read('make the original brighter')).toMatchObject({
      ...{ kind: 'edit', prompt: 'make this picture brighter' },
      of: { to: 'original' },
    })
    expect(read('make it square, a story and a banner')).toMatchObject({
      options: { ratios: ['1:1', '9:16', '21:9'] },
    })
  })
})

describe('who speaks to Easel', () => {
  test('is taken at their word, but for politeness and questions', ({ expect }) => {
    const circumstances = { isAddressed: true }
    expect(read('the owl, flying', circumstances).kind).toBe('edit')
    expect(read('move the meeting to Monday', circumstances).kind).toBe('edit')
    expect(read('thanks!', circumstances).kind).toBe('talk')
    expect(read('what can you do?', circumstances).kind).toBe('question')
    expect(read('a tall ship that I love', { ...circumstances, newest: 0 }).kind).toBe('new')
  })

  test('in a direct message begins a picture with any scene, and is greeted', ({ expect }) => {
    const circumstances = { isDirect: true, newest: 0 }
    expect(read('a bowl of ramen', circumstances).kind).toBe('new')
    expect(read('hello!', circumstances)).toEqual({ kind: 'talk', isGreeting: true })
  })
})

describe('what strangers send', () => {
  test.for(['‘', '“', '「', '9:16 ', 'a ', 'make ', ':+', "a'a", '👍', 'ー', '1 : '])(
    'is read no further than its beginning: %s',
    (piece, { expect }) => {
      const long = piece.repeat(Math.ceil(40_000 / piece.length))
      expect(read(long).kind).toBe(read(long.slice(0, 2000)).kind)
    },
  )

  test('many commas are looked at once each', ({ expect }) => {
    const words = `same but 9:16 ${','.repeat(40_000)} blue`
    const reading = read(words)
    expect('prompt' in reading ? reading.prompt.length : 0).toBeLessThan(41_000)
  })
})
