/** assistant.threads.*: the line "Easel is painting…" under a thread. */
import type { Core } from '../core.ts'
import { MAX_LOADING_MESSAGES, STATUS_MS } from '../limits.ts'
import { messageAt, placeOf } from '../state.ts'
import { badArgument, refuse, type ApiAnswer } from './answer.ts'
import type { Args } from './args.ts'
import type { ApiMethods } from './method.ts'
import { findJoined } from './places.ts'

const SCOPES = ['chat:write', 'assistant:write']

/** The methods of the Agents feature that an app without it may call, and refusals for the rest. */
export const assistantMethods: ApiMethods = {
  'assistant.threads.setStatus': { scopes: SCOPES, run: setStatus },
  // Only apps that are declared as agents have sessions; this one is not.
  'agents.sessions.setStatus': { scopes: ['chat:write'], run: () => refuse('not_allowed') },
  'agents.sessions.rename': { scopes: ['chat:write'], run: () => refuse('not_allowed') },
}

function setStatus(core: Core, args: Args): ApiAnswer {
  const found = findJoined(core, args, 'channel_id')
  if (!found.ok) return found
  const threadTs = args.text('thread_ts') ?? ''
  if (messageAt(core.state, found.channel.id, threadTs) === undefined) {
    return refuse('invalid_thread_ts')
  }
  const messages = args.json('loading_messages') ?? []
  if (!Array.isArray(messages) || messages.length > MAX_LOADING_MESSAGES) {
    return badArgument(`no more than ${MAX_LOADING_MESSAGES} items allowed: loading_messages`)
  }
  const loadingMessages = messages.map(String)
  const text = args.text('status') ?? ''
  showStatus(core, found.channel.id, threadTs, text, loadingMessages)
  return { ok: true }
}

function showStatus(
  core: Core,
  channel: string,
  threadTs: string,
  text: string,
  loadingMessages: string[],
): void {
  const key = placeOf(channel, threadTs)
  const status = { channel, threadTs, status: text, loadingMessages }
  if (text === '') core.state.statuses.delete(key)
  else core.state.statuses.set(key, status)
  core.emit({ type: 'status', status })
  if (text === '') return
  core.clock.after(STATUS_MS, () => {
    if (core.state.statuses.get(key) === status) showStatus(core, channel, threadTs, '', [])
  })
}
