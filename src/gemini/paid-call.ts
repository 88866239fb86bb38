/** Calls of text models, each at somebody's cost. */
import { type Result, err, ok } from '../lib/result.ts'
import type { CallKind, Till } from '../turns/till.ts'
import type { PaintFailure } from '../turns/turn-failure.ts'

export interface Purpose {
  readonly kind: CallKind
  /** The most that it costs, in USD. */
  readonly most: number
}

/** What was made of it, and what each model has cost in USD. */
export interface Made<T> {
  readonly value: T
  readonly spent: readonly { readonly model: string; readonly usd: number }[]
}

/** Reserves what a call may cost, makes it, and settles what it did cost; or why it may not be made. Never throws by itself. */
export async function paidCall<T>(
  till: Till,
  { kind, most }: Purpose,
  make: () => Promise<Made<T>>,
): Promise<Result<T, PaintFailure>> {
  const round = crypto.randomUUID()
  const refused = await till.reserve({ round, pictures: 0, calls: { text: most } }).then(
    (refusal): PaintFailure | null => refusal && { reason: 'over_limit', refusal },
    (): PaintFailure => ({ reason: 'unreachable' }),
  )
  if (refused !== null) return err(refused)
  const { value, spent } = await make()
  const charges = spent.flatMap(({ model, usd }, i) =>
    usd > 0 ? [{ id: `${round}/${i}`, kind, model, pictures: 0, usd }] : [],
  )
  await till.settle({ round, charges, done: ['text'] })
  return ok(value)
}
