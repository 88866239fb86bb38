/** The stack of modals that each person has open. */
import type { PlainTextElement } from '@slack/types'
import type { StateValues, View } from '../protocol.ts'
import { isJson, textIn } from '../lib/json.ts'
import { withIds } from './blocks/walk.ts'
import type { Core } from './core.ts'
import { makeId } from './ids.ts'
import { MAX_VIEW_STACK } from './limits.ts'
import type { StoredView } from './state.ts'

/** A view as Slack keeps it, from what the app gave; the app's view passed `checkView`. */
export function makeView(given: Record<string, unknown>, user: string): StoredView {
  const id = makeId('V0', 9)
  return { ...contentOf(given), id, user, root_view_id: id, previous_view_id: null }
}

const isPlainText = (value: unknown): value is PlainTextElement =>
  isJson(value) && value['type'] === 'plain_text'

type Content = Omit<StoredView, 'id' | 'user' | 'root_view_id' | 'previous_view_id'>

function contentOf(given: Record<string, unknown>): Content {
  const text = (name: string) => {
    const value = given[name]
    return isPlainText(value) ? value : null
  }
  return {
    type: 'modal',
    hash: `${Date.now()}.${makeId('', 8)}`,
    callback_id: textIn(given, 'callback_id'),
    external_id: textIn(given, 'external_id'),
    title: text('title') ?? { type: 'plain_text', text: '' },
    submit: text('submit'),
    close: text('close'),
    blocks: withIds(given['blocks']),
    private_metadata: textIn(given, 'private_metadata'),
    clear_on_close: given['clear_on_close'] === true,
    notify_on_close: given['notify_on_close'] === true,
    submit_disabled: given['submit_disabled'] === true,
  }
}

/** The modals of a person, bottom first. */
const stackOf = (core: Core, user: string): StoredView[] => core.state.views.get(user) ?? []

/** Whether no further modal may be pushed. */
export const stackIsFull = (core: Core, user: string): boolean =>
  stackOf(core, user).length >= MAX_VIEW_STACK

/** Finds an open modal. */
export const findView = (core: Core, is: (view: StoredView) => boolean): StoredView | undefined =>
  [...core.state.views.values()].flat().find(is)

/** Opens a modal; another one that is open goes. */
export const openView = (core: Core, view: StoredView): void => setStack(core, view.user, [view])

/** Puts a modal over the others. */
export function pushView(core: Core, view: StoredView): void {
  const stack = stackOf(core, view.user)
  const [bottom] = stack
  const pushed = {
    ...view,
    root_view_id: bottom?.id ?? view.id,
    previous_view_id: stack.at(-1)?.id ?? null,
  }
  setStack(core, view.user, [...stack, pushed])
}

/** Gives an open modal new content, and a new hash. */
export function replaceView(
  core: Core,
  before: StoredView,
  given: Record<string, unknown>,
): StoredView {
  const { id, user, root_view_id, previous_view_id } = before
  const after = { ...contentOf(given), id, user, root_view_id, previous_view_id }
  const stack = stackOf(core, user).map((view) => (view.id === id ? after : view))
  setStack(core, user, stack)
  return after
}

/** Closes one modal, or all; gives back those that went, top first. */
export function closeViews(core: Core, view: StoredView, all: boolean): StoredView[] {
  const stack = stackOf(core, view.user)
  const from = all ? 0 : stack.indexOf(view)
  setStack(core, view.user, stack.slice(0, Math.max(0, from)))
  return stack.slice(Math.max(0, from)).toReversed()
}

function setStack(core: Core, user: string, stack: StoredView[]): void {
  core.state.views.set(user, stack)
  core.emit({ type: 'views', user, views: stack.map(pageView) })
}

/** A view as the page gets it. */
export function pageView(view: StoredView): View {
  const { external_id: _external, user: _user, ...rest } = view
  return rest
}

/** A view as the app gets it, with the values of its inputs. */
export function viewObject(core: Core, view: StoredView, values: StateValues = {}) {
  const { app, team } = core.state
  const { user: _user, ...rest } = view
  return {
    ...rest,
    team_id: team.id,
    app_id: app.id,
    app_installed_team_id: team.id,
    bot_id: app.botId,
    state: { values },
  }
}
