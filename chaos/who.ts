/** Who somebody is whom a history calls by a number, and where the threads of slots are. */
import type { LocalSlack } from '../playground/slack/local-slack.ts'
import { SLOTS, WHISPERS } from './deeds.ts'
import { CHANNELS, crewOf } from './people.ts'

/** Whose direct message a slot is, by number; null: it is in a channel. */
export const ownerOf = (slot: number): number | null =>
  slot >= SLOTS && slot < SLOTS + WHISPERS ? slot - SLOTS : null

/** The channel of a slot that more than one can see. */
export const channelOf = (slot: number): string => CHANNELS[slot % CHANNELS.length] ?? CHANNELS[0]

export class Who {
  readonly #slack: LocalSlack
  #people: readonly string[] = []
  #rounds = 0

  constructor(slack: LocalSlack) {
    this.#slack = slack
  }

  /** Others come. */
  begin(): void {
    this.#people = crewOf(this.#slack, this.#rounds)
    this.#rounds += 1
  }

  /** All of the round. */
  get all(): readonly string[] {
    return this.#people
  }

  of(n: number): string {
    return this.#people[n % this.#people.length] ?? ''
  }

  /** In a direct message nobody but its owner can do anything. */
  at(slot: number, n: number): string {
    return this.of(ownerOf(slot) ?? n)
  }
}
