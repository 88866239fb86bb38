/** Messages that only one person sees. Slack does not keep them; here they live until dismissed. */
import type { KnownBlock } from '@slack/types'
import type { Ephemeral } from '../protocol.ts'
import type { Core } from './core.ts'
import { placeOf } from './state.ts'

/** An ephemeral message before it is shown. */
export interface EphemeralDraft {
  channel: string
  user: string
  text: string
  blocks?: KnownBlock[]
  threadTs?: string | undefined
  /** Replaces the one that stands there. */
  ts?: string
  /** Who speaks. @default the bot */
  from?: string
}

/** Shows an ephemeral message, or replaces one; returns its ts. */
export function showEphemeral(core: Core, draft: EphemeralDraft): string {
  const { channel, user, text, blocks = [], threadTs, from = core.state.app.botUserId } = draft
  const ts = draft.ts ?? core.state.nextTs()
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs }
  const ephemeral: Ephemeral = { channel, ts, user, from, text, blocks, ...thread }
  core.state.ephemerals.set(placeOf(channel, ts), ephemeral)
  core.emit({ type: 'ephemeral', ephemeral })
  return ts
}

/** Takes an ephemeral message away; false when it is not there. */
export function dropEphemeral(core: Core, channel: string, ts: string): boolean {
  const gone = core.state.ephemerals.delete(placeOf(channel, ts))
  if (gone) core.emit({ type: 'ephemeral-gone', channel, ts })
  return gone
}
