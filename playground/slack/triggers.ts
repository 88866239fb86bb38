/** Trigger ids: each opens one view, within three seconds. */
import type { Clock } from '../lib/clock.ts'
import { makeId } from './ids.ts'
import { TRIGGER_MS } from './limits.ts'

/** Who pressed what, and when: what a trigger id stands for. */
interface Trigger {
  user: string
  at: number
  used: boolean
  /** The modal in which it arose: only such a trigger may push. */
  fromView: string | undefined
}

/** Gives out trigger ids and takes them back. */
export interface Triggers {
  create(user: string, fromView?: string): string
  /** Uses the trigger up, or says Slack's error. */
  take(id: string): { ok: true; user: string; fromView: string | undefined } | TriggerError
}

type TriggerError = {
  ok: false
  error: 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id'
}

/** Trigger ids by the given clock. */
export function createTriggers(clock: Clock): Triggers {
  const triggers = new Map<string, Trigger>()
  return {
    create(user, fromView) {
      const id = `${clock.now()}.${triggers.size + 1}.${makeId('', 20).toLowerCase()}`
      triggers.set(id, { user, at: clock.now(), used: false, fromView })
      return id
    },
    take(id) {
      const trigger = triggers.get(id)
      if (trigger === undefined) return { ok: false, error: 'invalid_trigger_id' }
      if (trigger.used) return { ok: false, error: 'exchanged_trigger_id' }
      if (clock.now() - trigger.at > TRIGGER_MS) return { ok: false, error: 'expired_trigger_id' }
      trigger.used = true
      return { ok: true, user: trigger.user, fromView: trigger.fromView }
    },
  }
}
