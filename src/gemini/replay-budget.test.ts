import { describe, test } from 'vitest'
import type { RecordContent } from '../turns/turn-record.ts'
import { replay as replayAll } from './replay.ts'
import { keysIn, lineage, next, replay, rules, turn, upload, wordsIn } from './test-kit.ts'

describe('names of pictures', () => {
  const texts = (contents: readonly RecordContent[]) =>
    contents.flatMap(({ parts }) => parts.map(({ text }) => text ?? 'picture'))

  test('one beside the thread’s own is named; one that stands alone is not', ({ expect }) => {
    const hat = { prompt: 'wear it', uploads: [upload('hat')], about: null }
    expect(texts(replay([], hat, rules()))).toEqual(['picture', 'wear it'])
    expect(texts(replay(lineage(1), hat, rules()).slice(-1))).toEqual([
      'Picture 1 (hat.png):',
      'picture',
      'wear it',
    ])
  })

  test('stay in the words of older turns', ({ expect }) => {
    const before = [turn(1), turn(2, { uploads: [upload('a'), upload('b')] }), turn(3)]
    const contents = replay(before, next, rules({ maxPictures: 4 }))
    expect(texts(contents)).toContain('(a.png, no longer attached)')
    const at = texts(contents).indexOf('Picture 1 (a.png):')
    expect(texts(contents).slice(at, at + 4)).toEqual([
      'Picture 1 (a.png):',
      '(a.png, no longer attached)',
      'Picture 2 (b.png):',
      'picture',
    ])
  })

  test('are one line, whatever the file is called', ({ expect }) => {
    const odd = { ...upload('x'), name: `a\n\tb${'c'.repeat(200)}.png` }
    const [label] = texts(replay(lineage(1), { ...next, uploads: [odd] }, rules()).slice(-1))
    expect(label).toMatch(/^Picture 1 \(c{76}\.png\):$/)
  })
})

describe('the same picture is sent once', () => {
  test('one that is attached again: only the new one', ({ expect }) => {
    const hat = { ...upload('again'), sha256: 'hash of hat' }
    const before = [turn(1, { uploads: [upload('hat')] })]
    const contents = replay(before, { ...next, uploads: [hat] }, rules())
    expect(keysIn(contents)).toEqual(['p1', 's1', 'again'])
    expect(wordsIn(contents)).toContain('(hat.png, attached again below)')
  })

  test('one of the thread’s own that is attached: its name', ({ expect }) => {
    const own = { ...upload('own'), sha256: 'hash of p2' }
    const contents = replay(lineage(2), { ...next, uploads: [own] }, rules())
    expect(keysIn(contents)).toEqual(['p1', 's1', 'p2', 's2'])
    expect(wordsIn(contents)).toContain('Picture 1 (own.png) is the same as v2.')
  })

  test('pictures from before hashes were kept are not taken for each other', ({ expect }) => {
    const old = (key: string) => ({ ...upload(key), sha256: '' })
    const before = [turn(1, { uploads: [old('a')] }), turn(2, { uploads: [old('b')] })]
    expect(keysIn(replay(before, { ...next, uploads: [old('c')] }, rules()))).toHaveLength(7)
  })
})

describe('words have a budget', () => {
  const long = (n: number) =>
    turn(n, { user: { role: 'user', parts: [{ text: `ask ${n} ${'word '.repeat(600)}` }] } })

  test('the oldest go first, and what is left out is told', ({ expect }) => {
    const before = Array.from({ length: 20 }, (_, i) => long(i + 1))
    const { contents, memory } = replayAll(before, next, rules())
    expect(wordsIn(contents)).not.toContain('ask 1 ')
    expect(wordsIn(contents)).toContain('ask 20 ')
    expect(memory?.turns).toBeGreaterThan(5)
    expect(memory?.turns).toBeLessThan(20)
    expect(wordsIn(contents).length).toBeLessThan(40_000)
  })

  test('a small context leaves less room', ({ expect }) => {
    const before = Array.from({ length: 20 }, (_, i) => long(i + 1))
    const tight = replayAll(before, next, rules({ maxTokens: 10_000 }))
    expect(tight.memory?.turns).toBeLessThan(5)
    expect(keysIn(tight.contents)).toEqual(['p18', 's18', 'p19', 's19', 'p20', 's20'])
  })

  test('pictures of turns whose words are left out still go with their names', ({ expect }) => {
    const first = turn(1, { uploads: [upload('a'), upload('b')] })
    const before = [first, ...Array.from({ length: 20 }, (_, i) => long(i + 2))]
    const contents = replay(before, next, rules())
    expect(keysIn(contents).slice(0, 2)).toEqual(['a', 'b'])
    expect(wordsIn(contents)).toContain('Picture 2 (b.png):')
    expect(wordsIn(contents)).not.toContain('ask 1\n')
  })
})

describe('what a request remembers', () => {
  const memoryOf = (...args: Parameters<typeof replayAll>) => replayAll(...args).memory

  test('is not worth a word while it is everything', ({ expect }) => {
    expect(memoryOf([], next, rules())).toBeNull()
    expect(memoryOf(lineage(3), next, rules())).toBeNull()
  })

  test('is the last pictures and all words in a long thread', ({ expect }) => {
    expect(memoryOf(lineage(60), next, rules())).toEqual({ pictures: 3, turns: null })
  })

  test('is told where an attached picture has no room', ({ expect }) => {
    const before = [turn(1, { uploads: [upload('u1'), upload('u2')] })]
    expect(memoryOf(before, next, rules({ maxPictures: 2 }))).toEqual({ pictures: 1, turns: null })
  })

  test('costs a thread of 200 turns no more pictures than one of 10', ({ expect }) => {
    const bytes = (turns: number) => keysIn(replay(lineage(turns), next, rules()))
    expect(bytes(200)).toHaveLength(bytes(10).length)
  })
})
