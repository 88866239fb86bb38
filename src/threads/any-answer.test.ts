/** Whatever Gemini answers, a turn ends visibly: no picture is lost or shown twice, and no JSON is said. */
import fc from 'fast-check'
import { test } from 'vitest'
import { readAnswer } from '../gemini/answer.ts'
import { readPainting } from '../gemini/painting.ts'
import type { Stored } from '../pictures/picture-store.ts'
import { anAsk } from '../turns/test-kit.ts'
import { runTurn } from './run-turn.ts'
import { fakeStudio } from './test-kit.ts'
import { newTurn } from './turn.ts'

/** Objects that an answer may have left in R2; the last one is no picture. */
const STORED = new Map<string, Stored>(
  [1, 2, 3, 4].map((n) => {
    const key = `T1/C1/1.1/t1/${n}.jpg`
    const type = n === 4 ? null : 'image/jpeg'
    return [key, { key, type, size: null, bytes: 9, sha256: n === 4 ? '' : `hash ${n}` }]
  }),
)

const text = fc.oneof(
  fc.constantFrom('A fox.', '', '{"action":"paint"}', '```json\n[1]\n```', '<!channel> **bold**'),
  fc.string(),
)
const odd = fc.constantFrom(null, 7, '', [], {})
/** A picture stands in one part only: each string of an answer has its own object. */
const partsOf = (keys: readonly string[]) =>
  fc.tuple(
    ...keys.map((key) =>
      fc.oneof(
        fc.record({ text }),
        fc.record({ text, thought: fc.constant(true) }),
        odd,
        fc.record(
          {
            inlineData: fc.record({
              mimeType: fc.oneof(fc.constantFrom('image/png', null), fc.string()),
              data: fc.constant(`r2://${key}`),
            }),
            thought: fc.constantFrom(true, false),
            text,
          },
          { requiredKeys: ['inlineData'] },
        ),
      ),
    ),
  )
const keys = [...STORED.keys()]
const candidate = (of: readonly string[]) =>
  fc.oneof(
    odd,
    fc.record(
      {
        content: fc.oneof(odd, fc.record({ parts: fc.oneof(odd, partsOf(of)) })),
        finishReason: fc.oneof(fc.constantFrom('STOP', 'NO_IMAGE', 'IMAGE_OTHER', 'NEW'), odd),
        finishMessage: fc.oneof(odd, text),
        groundingMetadata: fc.oneof(odd, fc.jsonValue()),
      },
      { requiredKeys: [] },
    ),
  )
const anyAnswer = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      candidates: fc.oneof(odd, fc.tuple(candidate(keys.slice(0, 2)), candidate(keys.slice(2)))),
      promptFeedback: fc.oneof(odd, fc.record({ blockReason: fc.constantFrom('SAFETY', 'NEW') })),
      usageMetadata: fc.oneof(odd, fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
)

/** The pictures that were made to be seen, in their order. */
function picturesIn(json: string): string[] {
  const seen: string[] = []
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('inlineData' in value)) return value
    const key = keys.find((one) => JSON.stringify(value.inlineData).includes(one))
    const isDraft = 'thought' in value && value.thought === true
    if (key !== undefined && STORED.get(key)?.type && !isDraft) seen.push(key)
    return value
  })
  return seen
}

test('any answer', { timeout: 60_000 }, async ({ expect }) => {
  await fc.assert(
    fc.asyncProperty(anyAnswer, async (json) => {
      const fake = fakeStudio()
      const answer = readPainting(readAnswer(json), STORED)
      fake.answers.push(...Array.from({ length: 5 }, () => answer))
      let turn = newTurn(anAsk(), null)
      while (turn.state !== 'done' && turn.state !== 'failed') {
        fake.time.now = Math.max(fake.time.now, turn.wakeAt)
        turn = await runTurn(turn, fake.studio)
      }
      const message = fake.called.findLast(({ method }) => method === 'chat.update')?.args
      const shown = JSON.stringify(message?.['blocks'])
      const urls = [...shown.matchAll(/"image_url":"[^"]*\/sig\/([^"]+)"/g)].map(([, key]) => key)
      expect(urls).toEqual(picturesIn(JSON.stringify(json)))
      expect(turn.state).toBe(urls.length > 0 ? 'done' : 'failed')
      expect(String(message?.['text'])).not.toBe('')
      expect(shown).not.toMatch(/\{\\"|```json|<!channel>/)
    }),
    { numRuns: 200 },
  )
})
