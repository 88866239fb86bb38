/** The people of a team: as the table knows them, or else as Slack does. */
import { RpcTarget } from 'cloudflare:workers'
import type { Clock } from '../lib/clock.ts'
import { inTime } from '../lib/in-time.ts'
import { DEFAULT_LANGUAGE, type Language } from '../turns/language.ts'
import type { CallSlack } from '../web-api/client.ts'
import { type Member, type Persona, belongsTo, readMember } from '../web-api/people.ts'
import type { People } from './people.ts'

/** A listener waits for this, and Slack waits 3 s for the listener. */
const PERSON_TIMEOUT_MS = 1000

/** Where Slack says nothing of a person, their next asks do not wait for it as well. */
const SILENT_MS = 10_000
const MAX_SILENT = 1000

export interface MemberNeeds {
  readonly people: People
  readonly call: CallSlack
  readonly clock: Pick<Clock, 'now'>
  /** The team's id. */
  readonly team: string
  /** Who decides beside Slack's own admins. */
  readonly appointed: readonly string[]
  /** Sees to it that what was read is forgotten in time. */
  readonly remember: () => Promise<void>
}

/** It is reached through the workspace's object. */
export class Members extends RpcTarget {
  readonly #needs: MemberNeeds
  /** Of whom Slack has said nothing: until when it is not asked again, ms since 1970. */
  readonly #silentUntil = new Map<string, number>()

  constructor(needs: MemberNeeds) {
    super()
    this.#needs = needs
  }

  /** What a person reads and is called. `anew`: Slack is asked at once, and not after some minutes. */
  async personaOf(userId: string, anew = false): Promise<Persona> {
    const { people, clock } = this.#needs
    const known = people.find(userId, clock.now())
    if (known?.isFresh === true && !anew) return known
    const isSilent = !anew && clock.now() < (this.#silentUntil.get(userId) ?? 0)
    const read = isSilent ? null : await this.#read(userId)
    if (read === null && !isSilent) this.#notSaid(userId)
    return read ?? known ?? { language: DEFAULT_LANGUAGE, name: null }
  }

  /** What a person reads; English where Slack does not say. `anew`: asks at once, and not after some minutes. */
  async languageOf(userId: string, anew = false): Promise<Language> {
    return (await this.personaOf(userId, anew)).language
  }

  /** Whom Easel has met under that name, or one that begins so; whoever it is most likely first. */
  called(name: string): string[] {
    return this.#needs.people.called(name)
  }

  /** Something about a person has changed. */
  changed(userId: string): void {
    this.#needs.people.forget(userId)
  }

  /** Whether a person is of one of these teams or organisations; no where Slack does not say. */
  isColleague(userId: string, teams: readonly string[]): Promise<boolean> {
    return inTime(belongsTo(this.#needs.call, userId, teams), PERSON_TIMEOUT_MS, false)
  }

  /** Whether a person may decide for the team. Where Slack does not say, only those who were appointed. */
  async isAdmin(userId: string): Promise<boolean> {
    const { people, clock, appointed } = this.#needs
    const known = people.find(userId, clock.now())
    const member = known?.isFresh === true ? known : await this.#read(userId)
    if (member?.rank === 'stranger') return false
    return member?.rank === 'admin' || appointed.includes(userId)
  }

  /** Those who may decide, as far as Easel has met them. */
  admins(): string[] {
    const { people, clock, appointed } = this.#needs
    const isOurs = (userId: string): boolean => {
      const rank = people.find(userId, clock.now())?.rank
      return rank !== undefined && rank !== 'stranger'
    }
    return [...new Set([...people.admins(), ...appointed.filter(isOurs)])]
  }

  #notSaid(userId: string): void {
    if (this.#silentUntil.size >= MAX_SILENT) this.#silentUntil.clear()
    this.#silentUntil.set(userId, this.#needs.clock.now() + SILENT_MS)
  }

  async #read(userId: string): Promise<Member | null> {
    const { call, team, people, clock, remember } = this.#needs
    const asked = readMember(call, userId, team)
    const read = await inTime<Member | null>(asked, PERSON_TIMEOUT_MS, null)
    if (read === null) return null
    people.save(userId, read, clock.now())
    await remember()
    return read
  }
}
