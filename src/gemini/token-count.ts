/** A count of tokens in whatever answers. */
import * as v from 'valibot'

/** No model takes or gives nearly as many; more, or fewer than none, is no count. */
const MAX_TOKENS = 100_000_000

/** 0 where it is none: what is booked must not be endless, nor below nothing. */
export const TokenCountSchema = v.fallback(
  v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_TOKENS)),
  0,
)
