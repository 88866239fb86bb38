import fc from 'fast-check'
import { describe, test } from 'vitest'
import { aPainting, aPicture, aRecord } from '../turns/test-kit.ts'
import { distantTurn, pastTurn, placeInAnswer } from './past-turn.ts'
import {
  MB,
  MODEL,
  keysIn,
  lineage,
  next,
  replay,
  rules,
  turn,
  upload,
  wordsIn,
} from './test-kit.ts'
import { userContent } from './user-content.ts'

describe('what the model is told', () => {
  test('a new ask is its words alone', ({ expect }) => {
    expect(replay([], next, rules())).toEqual([
      { role: 'user', parts: [{ text: 'make it night' }] },
    ])
  })

  test('an edit follows the turns before, each as it was', ({ expect }) => {
    const before = lineage(2)
    expect(replay(before, next, rules())).toEqual([
      before[0]?.user,
      before[0]?.reply,
      before[1]?.user,
      before[1]?.reply,
      { role: 'user', parts: [{ text: 'make it night' }] },
    ])
  })

  test('of a long thread, the last three pictures and all words', ({ expect }) => {
    const contents = replay(lineage(60), next, rules())
    expect(keysIn(contents)).toEqual(['p58', 's58', 'p59', 's59', 'p60', 's60'])
    expect(wordsIn(contents)).toContain('ask 1\n')
    expect(wordsIn(contents)).toContain('alt 57')
  })

  test('another model’s picture goes into a user turn, without its signature', ({ expect }) => {
    const contents = replay(lineage(1), next, rules({ model: 'model-b' }))
    expect(contents.map(({ role }) => role)).toEqual(['user'])
    expect(keysIn(contents)).toEqual(['p1'])
  })

  test('no model turns where the signatures were refused', ({ expect }) => {
    const contents = replay(lineage(2), next, rules({ verbatim: false }))
    expect(contents.map(({ role }) => role)).toEqual(['user'])
    expect(keysIn(contents)).toEqual(['p1', 'p2'])
  })

  test('an answer of which only one picture is known goes without the others', ({ expect }) => {
    const one = turn(1)
    const reply = {
      role: 'model' as const,
      parts: [
        ...one.reply.parts,
        {
          inlineData: { mimeType: 'image/png', data: 'r2://another' },
          thoughtSignature: 'r2://s9',
        },
      ],
    }
    const contents = replay([{ ...one, reply }], next, rules())
    expect(contents.map(({ role }) => role)).toEqual(['user'])
    expect(keysIn(contents)).toEqual(['p1'])
  })

  test('a lost signature: the picture stays, the model turn does not', ({ expect }) => {
    const contents = replay(lineage(1), next, rules({ missing: new Set(['s1']) }))
    expect(contents.map(({ role }) => role)).toEqual(['user'])
    expect(keysIn(contents)).toEqual(['p1'])
  })

  test('a lost picture: its description', ({ expect }) => {
    const contents = replay(lineage(1), next, rules({ missing: new Set(['p1']) }))
    expect(keysIn(contents)).toEqual([])
    expect(wordsIn(contents)).toContain('alt 1')
  })

  test('a turn whose record is not at hand: its words, and what was attached', ({ expect }) => {
    const contents = replay(
      [distantTurn({ prompt: 'a fox', uploads: [upload('u1')] }, 'v1'), turn(2)],
      next,
      rules(),
    )
    expect(keysIn(contents)).toEqual(['u1', 'p2', 's2'])
    expect(wordsIn(contents)).toContain('(v1, no longer attached)')
    expect(wordsIn(contents)).toContain('a fox')
    expect(contents.every(({ parts }) => parts.length > 0)).toBe(true)
  })

  test('uploads of earlier turns come along while the model has room', ({ expect }) => {
    const before = [turn(1, { uploads: [upload('u1'), upload('u2')] }), turn(2)]
    expect(keysIn(replay(before, next, rules()))).toEqual(['u1', 'u2', 'p1', 's1', 'p2', 's2'])
    const tight = keysIn(replay(before, next, rules({ maxPictures: 3 })))
    expect(tight).toEqual(['u2', 'p1', 's1', 'p2', 's2'])
  })

  test('bytes have a budget: what is too much stays as words', ({ expect }) => {
    const heavy = turn(1, { signatures: { s1: 80 * MB } })
    expect(keysIn(replay([heavy, turn(2)], next, rules()))).toEqual(['p2', 's2'])
  })
})

describe('the words of a turn', () => {
  test('several pictures are named in order', ({ expect }) => {
    const uploads = [upload('a'), upload('b')]
    const content = userContent({ prompt: 'combine', uploads, about: null }, false)
    expect(content.parts.map(({ text }) => text)).toEqual([
      'Picture 1 (a.png):',
      undefined,
      'Picture 2 (b.png):',
      undefined,
      'combine',
    ])
  })

  test.for([
    [1, 'Use this picture.'],
    [2, 'Use these pictures.'],
  ] as const)('%i without words', ([count, words], { expect }) => {
    const uploads = Array.from({ length: count }, (_, i) => upload(`u${i}`))
    expect(userContent({ prompt: '', uploads, about: null }, false).parts.at(-1)).toEqual({
      text: words,
    })
  })
})

describe('a turn with several pictures', () => {
  const answer = (...keys: string[]) =>
    aPainting({
      reply: {
        role: 'model',
        parts: keys.map((key) => ({ inlineData: { mimeType: 'image/jpeg', data: `r2://${key}` } })),
      },
      pictures: keys.map((key) => aPicture({ key })),
      signatures: {},
    })
  const variations = aRecord({ version: 3, answers: [answer('a'), answer('b'), answer('c')] })
  const recipe = aRecord({ version: 3, answers: [answer('a', 'b')] })

  test('goes on with the chosen answer alone', ({ expect }) => {
    const past = pastTurn(variations, 2)
    expect([past.name, past.reply]).toEqual(['v3b', answer('b').reply])
    expect(keysIn(replay([past], next, rules({ model: past.model })))).toEqual(['b'])
    expect(placeInAnswer(variations, 2)).toBeNull()
  })

  test('in one answer stays whole, and the words say which one is meant', ({ expect }) => {
    const past = pastTurn(recipe, 2)
    const about = placeInAnswer(recipe, 2)
    const contents = replay([past], { ...next, about }, rules({ model: past.model }))
    expect(keysIn(contents)).toEqual(['a', 'b'])
    expect(wordsIn(contents)).toContain('Edit picture 2 of your last answer. make it night')
  })
})

test('whatever the thread: roles alternate, the user has the first and the last word, and the limits hold', ({
  expect,
}) => {
  const anyTurn = fc.record({
    model: fc.constantFrom(MODEL, 'model-b'),
    uploads: fc.integer({ min: 0, max: 4 }),
    bytes: fc.integer({ min: 1, max: 30 * MB }),
  })
  fc.assert(
    fc.property(
      fc.array(anyTurn, { maxLength: 40 }),
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom(3, 14),
      fc.boolean(),
      (turns, historyPictures, maxPictures, verbatim) => {
        const before = turns.map(({ model, uploads, bytes }, i) => {
          const made = turn(i + 1, {
            model,
            uploads: Array.from({ length: uploads }, (_, n) => upload(`u${i}-${n}`, bytes)),
          })
          return { ...made, signatures: { [`s${i + 1}`]: bytes } }
        })
        const contents = replay(before, next, rules({ historyPictures, maxPictures, verbatim }))
        const roles = contents.map(({ role }) => role)
        expect(roles.every((role, i) => role === (i % 2 === 0 ? 'user' : 'model'))).toBe(true)
        expect(roles.at(-1)).toBe('user')
        const pictures = contents.flatMap(({ parts }) => parts).filter((part) => part.inlineData)
        expect(pictures.length).toBeLessThanOrEqual(maxPictures)
      },
    ),
  )
})
