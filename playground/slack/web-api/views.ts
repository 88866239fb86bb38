/** views.open, push, update and publish. */
import type { KnownBlock } from '@slack/types'
import { isJson, textIn, type Json } from '../../lib/json.ts'
import { checkView } from '../blocks/check-view.ts'
import { withIds } from '../blocks/walk.ts'
import type { Core } from '../core.ts'
import { makeId } from '../ids.ts'
import { personById } from '../state.ts'
import {
  findView,
  makeView,
  openView,
  pushView,
  replaceView,
  stackIsFull,
  viewObject,
} from '../views.ts'
import { badArgument, refuse, type ApiAnswer, type Refusal } from './answer.ts'
import type { Args } from './args.ts'
import type { ApiMethods } from './method.ts'

/** The methods about modals and the Home tab. */
export const viewMethods: ApiMethods = {
  'views.open': { scopes: [], run: open },
  'views.push': { scopes: [], run: push },
  'views.update': { scopes: [], run: update },
  'views.publish': { scopes: [], run: publish },
}

/** The view of a call, once it passed Slack's checks. */
function readView(args: Args, type: 'modal' | 'home'): { ok: true; given: Json } | Refusal {
  const given = args.json('view')
  const wrong = checkView(given, type)
  if (wrong === undefined && isJson(given)) return { ok: true, given }
  const { error = 'invalid_arguments', messages = [] } = wrong ?? {}
  return refuse(error, { response_metadata: { messages } })
}

function open(core: Core, args: Args): ApiAnswer {
  const read = readView(args, 'modal')
  if (!read.ok) return read
  const trigger = core.triggers.take(args.text('trigger_id') ?? '')
  if (!trigger.ok) return trigger
  const view = makeView(read.given, trigger.user)
  openView(core, view)
  return { ok: true, view: viewObject(core, view) }
}

function push(core: Core, args: Args): ApiAnswer {
  const read = readView(args, 'modal')
  if (!read.ok) return read
  const trigger = core.triggers.take(args.text('trigger_id') ?? '')
  if (!trigger.ok) return trigger
  if (trigger.fromView === undefined) return refuse('not_found')
  if (stackIsFull(core, trigger.user)) return refuse('push_limit_reached')
  const view = makeView(read.given, trigger.user)
  pushView(core, view)
  return { ok: true, view: viewObject(core, view) }
}

function update(core: Core, args: Args): ApiAnswer {
  const read = readView(args, 'modal')
  if (!read.ok) return read
  const id = args.text('view_id')
  const externalId = args.text('external_id')
  if (id === undefined && externalId === undefined) {
    return badArgument('missing required field: view_id')
  }
  const before = findView(core, (view) => {
    return id === undefined ? view.external_id === externalId : view.id === id
  })
  if (before === undefined) return refuse('not_found')
  const hash = args.text('hash')
  if (hash !== undefined && hash !== before.hash) return refuse('hash_conflict')
  const after = replaceView(core, before, read.given)
  return { ok: true, view: viewObject(core, after) }
}

function publish(core: Core, args: Args): ApiAnswer {
  const read = readView(args, 'home')
  if (!read.ok) return read
  const { app, homes } = core.state
  if (!app.homeTab) return refuse('not_enabled')
  const user = args.text('user_id') ?? ''
  const person = personById(core.state, user)
  if (person === undefined || person.isBot) return refuse('user_not_found')
  const before = homes.get(user)
  const hash = args.text('hash')
  if (hash !== undefined && hash !== before?.hash) return refuse('hash_conflict')
  const view = read.given
  const blocks: KnownBlock[] = withIds(view['blocks'])
  const home = { user, viewId: before?.viewId ?? makeId('V0', 9), blocks }
  const stored = {
    ...home,
    hash: makeId('', 10),
    callback_id: textIn(view, 'callback_id'),
    private_metadata: textIn(view, 'private_metadata'),
  }
  homes.set(user, stored)
  core.emit({ type: 'home', home })
  return { ok: true, view: { ...view, id: home.viewId, blocks, hash: stored.hash } }
}
