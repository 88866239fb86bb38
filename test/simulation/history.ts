/** What happens in a simulated world. Pure. */
import fc from 'fast-check'

/** How a call of Slack ends: `lost`: it is done, and nobody hears of it. */
export type SlackEnd = 'ok' | 'down' | 'limited' | 'lost'
/** How a call of the model ends. */
export type ModelEnd = 'painted' | 'overloaded' | 'cut_off' | 'refused'
/** How a write of a record ends. */
export type StoreEnd = 'ok' | 'throws'

export const PRESSES = ['redo', 'undo', 'cancel', 'retry', 'vary', 'delete'] as const

/** Somebody does something, some time after the one before. */
export type Deed = { readonly gapMs: number; readonly thread: number; readonly twice: boolean } & (
  | { readonly kind: 'command' | 'mention' | 'reply' }
  | { readonly kind: 'press'; readonly name: (typeof PRESSES)[number]; readonly nth: number }
)

/** Memory is lost at a step: of everything, or of one kind of object. */
export interface Crash {
  readonly step: number
  readonly who: 'all' | 'threads' | 'workspace'
}

export interface History {
  readonly deeds: readonly Deed[]
  /** How the calls end, in their order; those after the last one end well. */
  readonly slack: readonly SlackEnd[]
  readonly model: readonly ModelEnd[]
  readonly store: readonly StoreEnd[]
  readonly crashes: readonly Crash[]
  /** Steps at which time goes on although calls are under way: they take so long. */
  readonly slow: readonly number[]
  /** How many pictures everybody may have in a day; null: no limit. */
  readonly limit: number | null
}

const common = {
  gapMs: fc.constantFrom(0, 0, 1, 50, 400, 3000),
  thread: fc.nat(1),
  twice: fc.boolean(),
}
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ ...common, kind: fc.constantFrom('reply' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      ...common,
      kind: fc.constant('press' as const),
      name: fc.constantFrom(...PRESSES),
      nth: fc.nat(2),
    }),
  },
)
const opening = (thread: number): fc.Arbitrary<Deed> =>
  fc.record({
    ...common,
    thread: fc.constant(thread),
    kind: fc.constantFrom('command' as const, 'mention' as const),
  })

const mostly = <T>(usual: T, ...others: T[]) =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(usual) },
      { weight: 1, arbitrary: fc.constantFrom(...others) },
    ),
    { maxLength: 20 },
  )

/** Two threads, some replies and presses, trouble on all sides, and up to three crashes. */
export const histories: fc.Arbitrary<History> = fc.record({
  deeds: fc
    .tuple(opening(0), fc.array(deed, { maxLength: 5 }), fc.option(opening(1), { nil: null }))
    .map(([first, rest, second]) => [first, second ?? [], rest].flat()),
  slack: mostly<SlackEnd>('ok', 'down', 'limited', 'lost'),
  model: mostly<ModelEnd>('painted', 'overloaded', 'cut_off', 'refused'),
  store: mostly<StoreEnd>('ok', 'throws'),
  crashes: fc.array(
    fc.record({
      step: fc.nat(150),
      who: fc.constantFrom('all' as const, 'threads' as const, 'workspace' as const),
    }),
    { maxLength: 3 },
  ),
  slow: fc.array(fc.nat(150), { maxLength: 12 }),
  limit: fc.constantFrom(null, null, 2, 4),
})
