/** What happens in a round, made wholly from a seed before any of it is played. Pure. */
import fc from 'fast-check'
import { bursts } from './bursts.ts'
import {
  type BrandKind,
  type Deed,
  type History,
  BRAND_KINDS,
  DELIVERY_FATES,
  FORMAT_KINDS,
  METHODS,
  MODEL_FATES,
  OPTIONS,
  OUTPUT_KINDS,
  PEOPLE,
  PRESSED,
  SLACK_FATES,
  SLOTS,
  WHISPERS,
} from './deeds.ts'

/** So much is done in the end. */
const CLOSING = 10

const one = <T>(...from: readonly T[]) => fc.constantFrom(...from)
const person = fc.nat(PEOPLE - 1)
const inChannel = fc.nat(SLOTS - 1)
const whispered = fc.integer({ min: SLOTS, max: SLOTS + WHISPERS - 1 })
/** Seldom where few can see it. */
const slot = fc.oneof(
  { weight: 5, arbitrary: inChannel },
  { weight: 1, arbitrary: fc.integer({ min: SLOTS, max: SLOTS + 2 * WHISPERS - 1 }) },
)
const gapMs = fc.nat(300)
/** For what needs pictures that are there. */
const slowly = fc.nat(600)
const nth = fc.nat(2)
/** Seldom a picture, and never more than two. */
const pictures = one(0, 0, 0, 1, 2)

const by = one<'mention' | 'command'>('mention', 'command')
const option = one(...OPTIONS)
const askIn = (where: fc.Arbitrary<number>, wait: fc.Arbitrary<number>) =>
  fc.record({ do: one('ask' as const), gapMs: wait, person, slot: where, by, pictures, option })

const whisperIn = (where: number) =>
  fc.record({ do: one('whisper' as const), gapMs: fc.nat(120), slot: fc.constant(where) })

const reply = fc.record({
  ...{ do: one('reply' as const), gapMs, person, slot, pictures },
  base: one<'present' | 'v1'>('present', 'present', 'present', 'v1'),
  words: one<'plain' | 'open' | 'aside'>('plain', 'plain', 'plain', 'plain', 'open', 'aside'),
})

const press = fc.record({
  ...{ do: one('press' as const), gapMs, person, slot, nth },
  name: one(...PRESSED),
})

const share = fc.record({ do: one('share' as const), gapMs, slot: whispered, nth })
const erase = fc.record({ do: one('erase' as const), gapMs, slot, nth })
const touchUp = fc.record({ do: one('touch_up' as const), gapMs, person, slot, nth })

const sizes = fc.record({
  ...{ do: one('sizes' as const), gapMs: slowly, person, slot, nth },
  by: one<'button' | 'command'>('button', 'button', 'command'),
  formats: fc.subarray([...FORMAT_KINDS], { maxLength: 2 }),
  output: one(...OUTPUT_KINDS),
})
const find = fc.record({
  ...{ do: one('find' as const), gapMs, person, slot },
  at: one<'command' | 'home'>('command', 'home'),
  words: one<'all' | 'one'>('all', 'one'),
})
const approval = fc.record({
  ...{ do: one('approval' as const), gapMs: slowly, person, slot, nth: fc.nat(1) },
  people: fc.uniqueArray(person, { minLength: 1, maxLength: 3 }),
})
const answer = fc.record({
  ...{ do: one('answer' as const), gapMs: slowly, person, slot, nth: fc.nat(1) },
  how: one<'approve' | 'wish'>('approve', 'approve', 'wish'),
  isAsked: one(true, true, true, false),
})
const brand = fc.record({
  ...{ do: one('brand' as const), gapMs: slowly, person, slot: inChannel },
  kind: one<BrandKind>(...BRAND_KINDS, 'words', 'look'),
  isKept: one(true, true, true, false),
})
/** In every history, a channel has one from early on. */
const firstBrand = fc.record({
  ...{ do: one('brand' as const), gapMs: slowly, person, slot: inChannel },
  kind: one<BrandKind>('words', 'look', 'logo'),
  isKept: one(true),
})
const move = fc.record({ do: one('move' as const), gapMs, person, slot: inChannel })

const fault = fc.oneof(
  fc.record({
    ...{ do: one('fault' as const), gapMs, at: one('deliveries' as const) },
    fate: one(...DELIVERY_FATES),
  }),
  fc.record({
    ...{ do: one('fault' as const), gapMs, at: one('slack' as const) },
    fate: one(...SLACK_FATES),
    method: one(...METHODS),
    times: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({
    ...{ do: one('fault' as const), gapMs, at: one('model' as const) },
    fate: one(...MODEL_FATES),
  }),
)

const kill = fc.record({
  do: one('kill' as const),
  gapMs,
  downMs: fc.integer({ max: 1500, min: 0 }),
})
const expire = fc.record({ do: one('expire' as const), gapMs })

const deed = fc.oneof(
  { weight: 3, arbitrary: askIn(inChannel, gapMs) },
  { weight: 10, arbitrary: reply },
  { weight: 6, arbitrary: press },
  { weight: 2, arbitrary: share },
  { weight: 1, arbitrary: erase },
  { weight: 1, arbitrary: touchUp },
  { weight: 2, arbitrary: sizes },
  { weight: 3, arbitrary: find },
  { weight: 1, arbitrary: move },
  { weight: 3, arbitrary: approval },
  { weight: 5, arbitrary: answer },
  { weight: 1, arbitrary: brand },
  { weight: 8, arbitrary: fault },
)

/** What is about pictures that are there: it comes when some are. */
const closing = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: sizes },
    { weight: 3, arbitrary: approval },
    { weight: 6, arbitrary: answer },
    { weight: 1, arbitrary: brand },
  ),
  { minLength: CLOSING, maxLength: CLOSING },
)

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n)

/**
 * The history of a seed: every slot gets its thread, then `length` things happen, and some more about the pictures that are there. In every second one the
 * Worker is killed some times; in the others a token expires, and they end with bursts, so that what is lost adds up.
 */
export function historyOf(seed: number, length: number): History {
  const opening = fc.tuple(
    ...numbers(SLOTS).map((n) => askIn(fc.constant(n), fc.nat(120))),
    ...numbers(WHISPERS).map((n) => whisperIn(SLOTS + n)),
    firstBrand,
  )
  const rest = fc.array(deed, { minLength: length, maxLength: length })
  // A token whose exchange a kill has cut is gone for good, at Slack too.
  const isKilled = seed % 2 === 0
  const blow: fc.Arbitrary<Deed> = isKilled ? kill : expire
  // Slack keeps two tokens alive: no turn lasts longer than both.
  const most = isKilled ? 3 : 1
  const blows = fc.array(fc.tuple(fc.nat(length - 1), blow), { minLength: 1, maxLength: most })
  const [made] = fc.sample(fc.tuple(opening, rest, blows, closing), { seed, numRuns: 1 })
  if (made === undefined) throw new Error('no history')
  const [first, then, blown, last] = made
  const happens: Deed[] = [...then]
  for (const [at, deedOfIt] of blown) happens.splice(at, 0, deedOfIt)
  return [...first, ...happens, ...last, ...(isKilled ? [] : bursts())]
}
