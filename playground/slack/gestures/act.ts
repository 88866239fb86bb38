/** A button, a menu or another element is used in a message, a modal or the Home tab. */
import type { ActRequest, AppAnswer, Reply } from '../../protocol.ts'
import type { Json } from '../../lib/json.ts'
import { elementsIn } from '../blocks/walk.ts'
import type { Core } from '../core.ts'
import { sendInteraction } from '../interactions.ts'
import { personById } from '../state.ts'
import { withWholeFiles } from './input-values.ts'
import { findSurface, type ActSurface } from './act-surface.ts'
import { answerInvite } from './invite.ts'
import { no, NO_SUCH_USER, NOT_INSTALLED, toAnswer } from './reply.ts'

/** Slackbot needs no app. */
const ANSWERED: AppAnswer = { acknowledged: true, status: 200, ms: 0, failure: null, words: null }

const TIMED_OUT = 'Operation timed out. Apps need to respond within 3 seconds.'
const FAILED = 'This app responded with an error. Try again?'

/** Sends `block_actions`. */
export async function act(core: Core, request: ActRequest): Promise<Reply<{ answer: AppAnswer }>> {
  if (personById(core.state, request.user) === undefined) return NO_SUCH_USER
  if (answerInvite(core, request)) return { ok: true, answer: ANSWERED }
  if (!core.state.installed) return NOT_INSTALLED
  const surface = findSurface(core, request)
  if (surface === undefined) return no('not_found', 'That is not there any more.')
  const { element } =
    elementsIn(surface.blocks).find(({ blockId, element: one }) => {
      return blockId === request.blockId && one['action_id'] === request.actionId
    }) ?? {}
  if (element === undefined) return no('invalid_action', 'That button is not there any more.')
  const { channel, threadTs } = surface
  const delivered = await sendInteraction(
    core,
    request.user,
    {
      type: 'block_actions',
      ...surface.fields,
      trigger_id: core.triggers.create(request.user, surface.viewId),
      actions: [actionOf(core, request, element)],
      ...responseUrlOf(core, request, surface),
    },
    {
      title: `block_actions ${request.actionId}`,
      ...(channel === undefined ? {} : { channel }),
      threadTs,
    },
  )
  const words = delivered.failure === 'operation_timeout' ? TIMED_OUT : FAILED
  return { ok: true, answer: toAnswer(delivered, words) }
}

/** What was done, with what the element itself says (its value, its words). */
function actionOf(core: Core, request: ActRequest, element: Json): Json {
  const { type, text, value, placeholder, initial_option: initial } = element
  const given = request.value === undefined ? {} : withWholeFiles(core, request.value)
  const own = { text, value, placeholder, initial_option: initial }
  const known = Object.entries(own).filter(([, field]) => field !== undefined)
  return {
    ...Object.fromEntries(known),
    ...given,
    type,
    action_id: request.actionId,
    block_id: request.blockId,
    action_ts: core.state.nextTs(),
  }
}

/** Messages come with a response_url; modals and the Home tab do not. */
function responseUrlOf(core: Core, request: ActRequest, surface: ActSurface): Json {
  const { channel, threadTs } = surface
  const { container, user } = request
  if (channel === undefined || (container.type !== 'message' && container.type !== 'ephemeral')) {
    return {}
  }
  const original = { ts: container.ts, ephemeral: container.type === 'ephemeral' }
  // What is told about the first message of a thread stands in the channel, where that message is.
  const thread = threadTs === undefined || threadTs === container.ts ? {} : { threadTs }
  const path = core.responseUrls.create({ channel, user, original, ...thread })
  return { response_url: core.origin + path }
}
