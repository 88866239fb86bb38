/** The same goes wrong so often, one after the other, that what is lost with each is missed in the end. Pure. */
import { type Deed, PEOPLE, SLOTS } from './deeds.ts'

const TIMES = 5

/** Answers are cut off, files are cut off, people cancel. */
const KINDS: readonly ((slot: number, person: number) => Deed[])[] = [
  (slot, person) => [
    { do: 'fault', gapMs: 0, at: 'model', fate: 'cut_off' },
    reply(slot, person, 0),
  ],
  (slot, person) => [
    { do: 'fault', gapMs: 0, at: 'slack', fate: 'cut', method: 'files', times: 1 },
    reply(slot, person, 1),
  ],
  (slot, person) => [
    { do: 'fault', gapMs: 0, at: 'model', fate: 'slow' },
    reply(slot, person, 0),
    { do: 'press', gapMs: 700, person, slot, name: 'cancel', nth: 0 },
  ],
]

const reply = (slot: number, person: number, pictures: number): Deed => ({
  ...{ do: 'reply', gapMs: 40, person, slot, pictures },
  ...{ base: 'present', words: 'plain' },
})

/** Each of them by somebody who has not asked for anything yet. */
export const bursts = (): Deed[] =>
  KINDS.flatMap((kind, k) =>
    Array.from({ length: TIMES }, (_, n) => kind((n + k * TIMES) % SLOTS, PEOPLE + k)).flat(),
  )
