/** A modal is submitted or closed; the app's answer decides what the person sees next. */
import type {
  AppAnswer,
  CloseViewRequest,
  Reply,
  StateValues,
  SubmitRequest,
  SubmitResult,
} from '../../protocol.ts'
import { checkView } from '../blocks/check-view.ts'
import { isJson, parseObject, textIn, type Json } from '../../lib/json.ts'
import { elementsIn } from '../blocks/walk.ts'
import type { Core } from '../core.ts'
import type { Delivered } from '../deliveries.ts'
import { sendInteraction } from '../interactions.ts'
import type { StoredView } from '../state.ts'
import { closeViews, findView, makeView, pushView, replaceView, viewObject } from '../views.ts'
import { checkInputs, wholeState } from './input-values.ts'
import { done, no, NOT_INSTALLED, toAnswer } from './reply.ts'

const TROUBLE = 'We had some trouble connecting. Try again?'
const GONE = no('view_not_found', 'That form is not open any more.')

type Submitted = { answer: AppAnswer; result: SubmitResult }

/** Sends `view_submission`, unless Slack's own checks find an input wanting. */
export async function submit(core: Core, request: SubmitRequest): Promise<Reply<Submitted>> {
  const view = findView(core, ({ id, user }) => id === request.viewId && user === request.user)
  if (view === undefined) return GONE
  if (!core.state.installed) return NOT_INSTALLED
  const errors = checkInputs(view.blocks, request.state)
  if (Object.keys(errors).length > 0) {
    const answer = { acknowledged: true, status: null, ms: 0, failure: null, words: null }
    return { ok: true, answer, result: { type: 'errors', errors } }
  }
  const values = wholeState(core, request.state)
  const payload = {
    type: 'view_submission',
    trigger_id: core.triggers.create(request.user, view.id),
    view: viewObject(core, view, values),
    response_urls: responseUrls(core, view, values),
  }
  const title = `view_submission ${view.callback_id}`
  const delivered = await sendInteraction(core, request.user, payload, { title })
  return { ok: true, answer: toAnswer(delivered, TROUBLE), result: follow(core, view, delivered) }
}

/** Inputs with `response_url_enabled` give the app a way into the chosen conversation. */
function responseUrls(core: Core, view: StoredView, values: StateValues): Json[] {
  return elementsIn(view.blocks).flatMap(({ blockId, element }) => {
    if (element['response_url_enabled'] !== true) return []
    const actionId = String(element['action_id'])
    const value = values[blockId]?.[actionId]
    const channel = value?.selected_conversation ?? value?.selected_channel
    if (typeof channel !== 'string') return []
    const path = core.responseUrls.create({ channel, user: view.user })
    const ids = { block_id: blockId, action_id: actionId, channel_id: channel }
    return [{ ...ids, response_url: core.origin + path }]
  })
}

/** Does what the app's `response_action` says; an empty answer closes this modal. */
function follow(core: Core, view: StoredView, delivered: Delivered): SubmitResult {
  if (!delivered.acknowledged) return { type: 'failed' }
  const answer = parseAnswer(delivered.text)
  if (answer === undefined) return { type: 'failed' }
  const given = answer['view']
  switch (answer['response_action']) {
    case undefined:
      closeViews(core, view, false)
      return { type: 'closed' }
    case 'clear':
      closeViews(core, view, true)
      return { type: 'closed' }
    case 'errors':
      return { type: 'errors', errors: sentencesIn(answer['errors']) }
    case 'update':
      if (!isJson(given) || checkView(given, 'modal') !== undefined) return { type: 'failed' }
      replaceView(core, view, given)
      return { type: 'updated' }
    case 'push':
      if (!isJson(given) || checkView(given, 'modal') !== undefined) return { type: 'failed' }
      pushView(core, makeView(given, view.user))
      return { type: 'pushed' }
    default:
      return { type: 'failed' }
  }
}

function sentencesIn(errors: unknown): Record<string, string> {
  if (!isJson(errors)) return {}
  return Object.fromEntries(Object.keys(errors).map((block) => [block, textIn(errors, block)]))
}

const parseAnswer = (text: string): Json | undefined => parseObject(text.trim() || '{}')

/** Closes a modal, or all; the app hears `view_closed` of those that asked for it. */
export function closeView(core: Core, request: CloseViewRequest): Reply {
  const view = findView(core, ({ id, user }) => id === request.viewId && user === request.user)
  if (view === undefined) return GONE
  const all = request.all === true || view.clear_on_close
  for (const closed of closeViews(core, view, all)) {
    if (!closed.notify_on_close) continue
    const payload = { type: 'view_closed', view: viewObject(core, closed), is_cleared: all }
    const title = `view_closed ${closed.callback_id}`
    void sendInteraction(core, request.user, payload, { title })
  }
  return done
}
