/** What happens in a round, made wholly from a seed before any of it is played. Pure. */
import fc from 'fast-check'

/** A dozen threads, each behind the number of a slot. */
export const SLOTS = 12
/** Eight people, by number. */
const PEOPLE = 8

const PRESSES = ['redo', 'vary', 'undo', 'upscale', 'cancel', 'retry', 'edit', 'delete'] as const
export type PressName = (typeof PRESSES)[number]

/** What can become of a request from Slack to the Worker. */
const DELIVERY_FATES = ['twice', 'late', 'too_late', 'refused', 'lost'] as const
/** What can become of a request from the Worker to Slack; `lost`: done, and nobody hears of it. */
const SLACK_FATES = ['down', 'limited', 'late', 'lost', 'lost_page', 'cut', 'refused'] as const
/** What can become of a request to the model; `lost`: painted and paid for, and nobody hears of it. */
const MODEL_FATES = [
  'busy',
  'overloaded',
  'broken',
  'html',
  'cut_off',
  'slow',
  'lost',
  'refuse',
  'words',
  'nothing',
] as const

/** What Slack's trouble is about; `*`: whatever comes next. */
const METHODS = ['chat.postMessage', 'chat.update', 'users.info', 'files', '*'] as const

/** What an ask has beside its words. */
const OPTIONS = ['', '', '', '--ar 16:9', '--n 2', '--model lite'] as const

/** One thing that happens, some time after the one before it. */
export type Deed = { readonly gapMs: number } & (
  | {
      readonly do: 'ask'
      readonly person: number
      readonly slot: number
      readonly by: 'mention' | 'command'
      readonly pictures: number
      readonly option: (typeof OPTIONS)[number]
    }
  | {
      readonly do: 'reply'
      readonly person: number
      readonly slot: number
      readonly pictures: number
      /** How the version is named that it edits: not at all, or `v1`. */
      readonly base: 'present' | 'v1'
      /** Whether only the model can tell what it means; `aside`: it is not for Easel at all. */
      readonly words: 'plain' | 'open' | 'aside'
    }
  | {
      readonly do: 'press'
      readonly person: number
      readonly slot: number
      readonly name: PressName
      /** Which of the messages that have this button, the newest being 0. */
      readonly nth: number
    }
  | { readonly do: 'fault'; readonly at: 'deliveries'; readonly fate: DeliveryFate }
  | {
      readonly do: 'fault'
      readonly at: 'slack'
      readonly fate: SlackFate
      readonly method: Method
      readonly times: number
    }
  | { readonly do: 'fault'; readonly at: 'model'; readonly fate: ModelFate }
  | { readonly do: 'kill'; readonly downMs: number }
)

export type DeliveryFate = (typeof DELIVERY_FATES)[number]
export type SlackFate = (typeof SLACK_FATES)[number]
export type ModelFate = (typeof MODEL_FATES)[number]
export type Method = (typeof METHODS)[number]
export type History = readonly Deed[]

const one = <T>(...from: readonly T[]) => fc.constantFrom(...from)
const person = fc.nat(PEOPLE - 1)
const slot = fc.nat(SLOTS - 1)
const gapMs = fc.nat(300)
/** Seldom a picture, and never more than two. */
const pictures = one(0, 0, 0, 1, 2)

const by = one<'mention' | 'command'>('mention', 'command')
const option = one(...OPTIONS)
const askIn = (where: fc.Arbitrary<number>, wait: fc.Arbitrary<number>) =>
  fc.record({ do: one('ask' as const), gapMs: wait, person, slot: where, by, pictures, option })

const reply = fc.record({
  ...{ do: one('reply' as const), gapMs, person, slot, pictures },
  base: one<'present' | 'v1'>('present', 'present', 'present', 'v1'),
  words: one<'plain' | 'open' | 'aside'>('plain', 'plain', 'plain', 'plain', 'open', 'aside'),
})

const press = fc.record({
  ...{ do: one('press' as const), gapMs, person, slot },
  name: one<PressName>(...PRESSES, 'redo', 'undo', 'retry', 'edit'),
  nth: fc.nat(2),
})

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

const deed = fc.oneof(
  { weight: 3, arbitrary: askIn(slot, gapMs) },
  { weight: 9, arbitrary: reply },
  { weight: 5, arbitrary: press },
  { weight: 8, arbitrary: fault },
)

/** The same goes wrong so often, one after the other, that what is lost with each is missed in the end. */
const BURST = 5

/** Answers are cut off, files are cut off, people cancel. */
const BURSTS: readonly ((at: number) => Deed[])[] = [
  (at) => [{ do: 'fault', gapMs: 0, at: 'model', fate: 'cut_off' }, replyIn(at, 0)],
  (at) => [
    { do: 'fault', gapMs: 0, at: 'slack', fate: 'cut', method: 'files', times: 1 },
    replyIn(at, 1),
  ],
  (at) => [
    { do: 'fault', gapMs: 0, at: 'model', fate: 'slow' },
    replyIn(at, 0),
    { do: 'press', gapMs: 700, person: 0, slot: at, name: 'cancel', nth: 0 },
  ],
]

const replyIn = (at: number, attached: number): Deed => ({
  ...{ do: 'reply', gapMs: 40, person: 0, slot: at, pictures: attached },
  ...{ base: 'present', words: 'plain' },
})

const bursts = (): Deed[] =>
  BURSTS.flatMap((burst, kind) =>
    Array.from({ length: BURST }, (_, n) => burst((n + kind * BURST) % SLOTS)).flat(),
  )

/**
 * The history of a seed: every slot gets its thread, then `length` things happen. In every second one the
 * Worker is killed some times; the others leave it alone and end with bursts, so that what it loses adds up.
 */
export function historyOf(seed: number, length: number): History {
  const opening = fc.tuple(
    ...Array.from({ length: SLOTS }, (_, n) => askIn(fc.constant(n), fc.nat(120))),
  )
  const rest = fc.array(deed, { minLength: length, maxLength: length })
  const kills = fc.array(fc.tuple(fc.nat(length - 1), kill), { minLength: 1, maxLength: 3 })
  const [made] = fc.sample(fc.tuple(opening, rest, kills), { seed, numRuns: 1 })
  if (made === undefined) throw new Error('no history')
  const [first, then, killed] = made
  if (seed % 2 !== 0) return [...first, ...then, ...bursts()]
  const happens: Deed[] = [...then]
  for (const [at, deedOfIt] of killed) happens.splice(at, 0, deedOfIt)
  return [...first, ...happens]
}
