/** What Slack sends, of every kind that Easel listens to. */
import { writeContext, NO_CONTEXT } from '../compose/compose-context.ts'
import type { Way } from './delivery.ts'

/** A payload as Slack would send it, and by which way. */
export interface Sample {
  readonly name: string
  readonly way: Way
  readonly payload: Readonly<Record<string, unknown>>
}

const AUTHORIZATION = {
  enterprise_id: null,
  team_id: 'T0ACME',
  user_id: 'U0EASEL',
  is_bot: true,
  is_enterprise_install: false,
}

const event = (name: string, said: object): Sample => ({
  name,
  way: 'event',
  payload: {
    type: 'event_callback',
    team_id: 'T0ACME',
    context_team_id: 'T0ACME',
    context_enterprise_id: null,
    event: said,
    event_id: 'Ev1',
    event_time: 1_700_000_000,
    authorizations: [AUTHORIZATION],
    is_ext_shared_channel: false,
  },
})

const FILE = {
  id: 'F1',
  name: 'cat.png',
  mimetype: 'image/png',
  size: 1234,
  url_private: 'https://files.slack.com/files-pri/T1-F1/cat.png',
  url_private_download: 'https://files.slack.com/files-pri/T1-F1/download/cat.png',
}

const MESSAGE = {
  type: 'message',
  user: 'U0ANA',
  text: '<@U0EASEL> a fox',
  ts: '1700000100.000200',
  channel: 'C0DESIGN',
  channel_type: 'channel',
  user_team: 'T0ACME',
  source_team: 'T0ACME',
  files: [FILE],
}

const interaction = (name: string, deed: object): Sample => ({
  name,
  way: 'interaction',
  payload: {
    team: { id: 'T0ACME', domain: 'acme' },
    user: { id: 'U0ANA', team_id: 'T0ACME' },
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: '1.2.abc',
    ...deed,
  },
})

const press = (name: string, action: object): Sample =>
  interaction(name, {
    type: 'block_actions',
    container: { type: 'message', message_ts: '1700000200.000100', thread_ts: '1700000100.000200' },
    channel: { id: 'C0DESIGN' },
    message: { ts: '1700000200.000100', thread_ts: '1700000100.000200' },
    response_url: 'https://hooks.slack.com/actions/1',
    actions: [{ block_id: 'b1', type: 'button', ...action }],
  })

const view = (callback: string, values: object) => ({
  id: 'V1',
  callback_id: callback,
  hash: '1.abc',
  private_metadata: writeContext({ ...NO_CONTEXT, channel: 'C0DESIGN' }),
  app_installed_team_id: 'T0ACME',
  state: { values },
})

const option = (value: string) => ({ value: { selected_option: { value } } })

const FIELDS = {
  prompt: { value: { value: 'a fox' } },
  model: option('gemini-3-pro-image'),
  count: option('2'),
  extras: { value: { selected_options: [{ value: 'web' }] } },
  pictures: { files: { files: [FILE] } },
}

const PLACE = {
  channel: 'C0DESIGN',
  threadTs: '1700000100.000200',
  turnId: 't1',
  picture: 1,
  toldIn: null,
  responseUrl: null,
}

const shortcut = (callback: string): Sample =>
  interaction(callback, {
    type: 'message_action',
    callback_id: callback,
    channel: { id: 'C0DESIGN' },
    message: { ts: '1700000200.000100', thread_ts: '1700000100.000200', files: [FILE] },
    response_url: 'https://hooks.slack.com/actions/1',
  })

export const SAMPLES: readonly Sample[] = [
  event('a mention as a message', MESSAGE),
  event('a mention', { ...MESSAGE, type: 'app_mention' }),
  event('a direct message', { ...MESSAGE, channel: 'D0ANA', channel_type: 'im' }),
  event('a reply', {
    ...MESSAGE,
    text: 'make it night',
    thread_ts: '1700000000.000100',
    parent_user_id: 'U0EASEL',
  }),
  event('words to be improved', { ...MESSAGE, text: '<@U0EASEL> a fox --improve' }),
  event('a changed person', { type: 'user_change', user: { id: 'U0ANA', locale: 'ja-JP' } }),
  event('the Home tab', { type: 'app_home_opened', user: 'U0ANA', channel: 'D0ANA', tab: 'home' }),
  event('an event of no interest', { type: 'reaction_added', user: 'U0ANA', item: {} }),
  event('a message that left a stone in its place', {
    ...{ type: 'message', subtype: 'message_changed', channel: 'C0RANDOM' },
    ...{ message: { subtype: 'tombstone', ts: MESSAGE.ts }, previous_message: MESSAGE },
  }),
  event('a changed message', { type: 'message', subtype: 'message_changed', channel: 'C1' }),
  {
    name: 'a command',
    way: 'command',
    payload: {
      command: '/imagine',
      text: 'a fox',
      team_id: 'T0ACME',
      channel_id: 'C0DESIGN',
      user_id: 'U0ANA',
      trigger_id: '1.2.abc',
      response_url: 'https://hooks.slack.com/commands/1',
      is_enterprise_install: 'false',
    },
  },
  press('a button', { action_id: 'easel.redo', value: 't1' }),
  press('a menu', { action_id: 'easel.more', selected_option: { value: 'easel.upscale:t1:4K' } }),
  press('Edit…', { action_id: 'easel.edit', value: 't1' }),
  press('Open in the form', { action_id: 'easel.use', value: 'd1' }),
  press('Paint it now', { action_id: 'easel.paint', value: 'd1' }),
  press('Change the words…', { action_id: 'easel.words', value: 't1' }),
  press('the Home tab’s button', { action_id: 'easel.new' }),
  interaction('a menu in a modal', {
    type: 'block_actions',
    view: view('easel.compose', FIELDS),
    actions: [{ block_id: 'model', action_id: 'value', selected_option: { value: 'x' } }],
  }),
  interaction('Improve the words', {
    type: 'block_actions',
    view: view('easel.compose', FIELDS),
    actions: [{ block_id: 'help', action_id: 'easel.improve', value: 'x' }],
  }),
  interaction('a template', {
    type: 'block_actions',
    view: view('easel.compose', FIELDS),
    actions: [{ block_id: 'template', action_id: 'value', selected_option: { value: 'product' } }],
  }),
  interaction('Paint', { type: 'view_submission', view: view('easel.compose', FIELDS) }),
  interaction('Describe', {
    type: 'view_submission',
    view: view('easel.describe', { pictures: { files: { files: [FILE] } } }),
  }),
  interaction('Share', {
    type: 'view_submission',
    view: {
      ...view('easel.share', {
        channel: { value: { selected_conversation: 'C0PRESS' } },
        note: { value: { value: 'look' } },
      }),
      private_metadata: JSON.stringify(PLACE),
    },
  }),
  interaction('Delete', {
    type: 'view_submission',
    view: { ...view('easel.delete', {}), private_metadata: JSON.stringify(PLACE) },
  }),
  interaction('a shortcut', { type: 'shortcut', callback_id: 'easel.new' }),
  shortcut('easel.edit'),
  shortcut('easel.describe'),
]

const FORM = 'application/x-www-form-urlencoded'

/** What stands in a form's field: forms know nothing but words. */
const inForm = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '')

/** The body of a payload by its way, and its content type. */
export function bodyOf({ way, payload }: Pick<Sample, 'way' | 'payload'>) {
  if (way === 'event') return { type: 'application/json', body: JSON.stringify(payload) }
  const fields = way === 'interaction' ? { payload } : payload
  const form = Object.entries(fields).map(([name, value]): [string, string] => [
    name,
    inForm(value),
  ])
  return { type: FORM, body: new URLSearchParams(form).toString() }
}
