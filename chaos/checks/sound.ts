/** The Worker itself is well: it throws nothing, and holds no more than before. Pure. */
import type { Check } from '../journal.ts'

/** What is written where something was thrown, by Easel or by the runtime. */
const THROWN =
  /"event":"(?:\w+_threw|\w+_given_up|\w+_unreadable|\w+_not_told|not_read_ahead|not_booked|workspace_not_reached)"|Uncaught|^\s+at \S+ \(/

/** No exception stands in the log. */
export const nothingThrown: Check = ({ log }) =>
  log
    .filter((line) => THROWN.test(line))
    .map((line) => ({ kind: 'thrown', what: line.slice(0, 400) }))

/** A token that is too old is exchanged once, whoever finds that out, and by a refresh token that is good. */
export const noTokenIsWasted: Check = ({ exchanges: { expired, exchanged, refused } }) => [
  ...(exchanged > expired
    ? [{ kind: 'wasted token', what: `${exchanged} exchanges of ${expired} tokens` }]
    : []),
  ...(refused > 0
    ? [{ kind: 'wasted token', what: `Slack has refused ${refused} exchanges` }]
    : []),
]

const MIB = 1024 * 1024
/** All buffers of an isolate: one of 24 MiB and three of 8. */
const BUFFERS = 48 * MIB
/** Code, tables and threads that are still in memory. */
const REST = 16 * MIB
/** Between two rounds some objects come and go. */
const SWING = 6 * MIB

/** What is held does not grow with the rounds, once all buffers are there. */
export const nothingLeaks: Check = ({ held }) => {
  const last = held.at(-1) ?? 0
  const [, , third = Infinity] = held
  const most = Math.min(BUFFERS + REST, Math.max(third, BUFFERS) + SWING)
  return last <= most
    ? []
    : [
        {
          kind: 'leak',
          what: `${(last / MIB).toFixed(1)} MiB are held after ${held.length} rounds`,
        },
      ]
}
