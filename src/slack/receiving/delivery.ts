/**
 * Reads what Slack delivers before Bolt does. Bolt trusts Slack's types and throws where they are
 * wrong; so it is given what was parsed here, and nothing else.
 */
import * as v from 'valibot'
import { schemaOfEvent } from './event.ts'
import { schemaOfCommand, schemaOfInteraction } from './interaction.ts'
import { findTenant } from './tenant.ts'

/** By which way it came: events are repeated until they are acknowledged, nothing else is. */
export type Way = 'event' | 'command' | 'interaction'

/** What was read, for a listener. */
export interface ReadDelivery {
  readonly kind: 'read'
  readonly body: Readonly<Record<string, unknown>>
  /** The team that Easel is installed in, or the organisation. */
  readonly team: string
}

export type Delivery =
  | ReadDelivery
  /** Nothing that Easel does anything about. */
  | { readonly kind: 'left_alone' }
  /** Signed, and yet of a shape that Slack does not send. `field`: where, by Slack's names. */
  | { readonly kind: 'unreadable'; readonly field: string }

/** What was delivered, with whose it is. */
export function readDelivery(payload: Readonly<Record<string, unknown>>, way: Way): Delivery {
  const schema = schemaOf(payload, way)
  if (schema === null) return { kind: 'left_alone' }
  if (schema === undefined) return { kind: 'unreadable', field: 'event' }
  const tenant = findTenant(payload)
  if (tenant === null) return { kind: 'unreadable', field: 'team' }
  const parsed = v.safeParse(schema, { ...payload, tenant })
  if (parsed.success) return { kind: 'read', body: parsed.output, team: tenant.team }
  return { kind: 'unreadable', field: v.getDotPath(parsed.issues[0]) ?? '' }
}

function schemaOf(payload: unknown, way: Way) {
  switch (way) {
    case 'event':
      return schemaOfEvent(payload)
    case 'command':
      return schemaOfCommand(payload)
    case 'interaction':
      return schemaOfInteraction(payload)
  }
}
