/** Payloads of every kind that Easel listens to, about a thread that there is. */
import * as v from 'valibot'
import { SAMPLES, type Sample } from '../../src/slack/receiving/test-kit.ts'
import { tokenOf } from '../../chaos/tokens.ts'
import { ANA, DESIGN, TEAM } from '../../playground/slack/seed.ts'

/** A version that is there, for buttons and modals. */
export interface There {
  readonly threadTs: string
  readonly turnId: string
}

type Payload = Sample['payload']

const event = (name: string, said: object, team = TEAM.id): Sample => ({
  name,
  way: 'event',
  payload: { type: 'event_callback', team_id: team, event: said, event_time: 1_700_000_000 },
})

const deed = (name: string, done: object): Sample => ({
  name,
  way: 'interaction',
  payload: {
    team: { id: TEAM.id },
    user: { id: ANA, team_id: TEAM.id },
    trigger_id: '1.2.abc',
    ...done,
  },
})

const submitted = (name: string, callback: string, metadata: object, values: object): Sample =>
  deed(name, {
    type: 'view_submission',
    view: {
      id: 'V1',
      callback_id: callback,
      private_metadata: JSON.stringify(metadata),
      state: { values },
    },
  })

const pressed = (name: string, action: object): Sample =>
  deed(name, {
    type: 'block_actions',
    channel: { id: DESIGN },
    message: { ts: '1700000100.000200', thread_ts: '1700000100.000200' },
    response_url: 'https://hooks.slack.com/actions/1',
    actions: [{ block_id: 'b1', type: 'button', ...action }],
  })

const text = (value: string) => ({ value: { value } })
const chosen = (value: string) => ({ value: { selected_option: { value } } })
const BEFORE = { user: ANA, text: 'a fox', ts: '1700000100.000200', thread_ts: '1700000100.000200' }

/** What is not among the receiver's own samples. */
const MORE: readonly Sample[] = [
  event('a message that is gone', {
    ...{
      type: 'message',
      subtype: 'message_deleted',
      channel: 'C0RANDOM',
      channel_type: 'channel',
    },
    ...{ deleted_ts: '1700000100.000200', previous_message: BEFORE },
  }),
  event('a forwarded picture', {
    ...{
      type: 'message',
      user: ANA,
      text: '<@U0EASEL> like this',
      channel: DESIGN,
      ts: '1700000101.000200',
    },
    attachments: [
      {
        is_share: true,
        files: [{ id: 'F1', name: 'a.png', mimetype: 'image/png' }],
        message_blocks: [
          { message: { blocks: [{ type: 'image', image_url: 'https://e.example/a.png' }] } },
        ],
        blocks: [{ type: 'carousel', elements: [{ hero_image: { slack_file: { id: 'F2' } } }] }],
      },
    ],
  }),
  // Of a team that there is not: nobody is to lose Easel here.
  event('a team that has removed Easel', { type: 'app_uninstalled' }, 'T0GONE'),
  event(
    'tokens that were revoked',
    { type: 'tokens_revoked', tokens: { bot: ['B1'], oauth: [] } },
    'T0GONE',
  ),
  pressed('Touch up', { action_id: 'easel.touch_up', value: 't1' }),
  pressed('the recipe', { action_id: 'easel.prompt', value: 't1' }),
  pressed('what was meant', { action_id: 'easel.meant:edit', value: 't1' }),
  pressed('size and shape', { action_id: 'easel.ratio', value: 't1' }),
  pressed('Share', { action_id: 'easel.share', value: 't1-1' }),
  pressed('Sizes', { action_id: 'easel.sizes', value: 't1-1' }),
  pressed('what is missing of a set', { action_id: 'easel.sizes_again', value: 't1' }),
  pressed('Settings', { action_id: 'easel.settings' }),
  pressed('Forget me', { action_id: 'easel.forget' }),
  submitted(
    'the settings',
    'easel.settings',
    { revision: 0, base: {} },
    {
      person_pictures: text('10'),
      person_usd: text('5'),
      team_usd: text('x'),
      models: { value: { selected_options: [{ value: 'gemini-3-pro-image' }] } },
      max_size: chosen('2K'),
      channels: { value: { selected_conversations: [DESIGN] } },
      outsiders: chosen('refuse'),
      // With one of the two spoilt, the other still keeps limits from being set that would refuse the rest.
      retention: text('never'),
    },
  ),
  submitted(
    'formats of a campaign',
    'easel.sizes',
    {
      channel: DESIGN,
      threadTs: '1700000100.000200',
      turnId: 't1',
      version: { version: 1, picture: 1 },
      of: 'v1',
      model: 'gemini-3-pro-image',
      maxSize: null,
      pixels: { width: 1024, height: 1024 },
      carried: 1,
    },
    {
      formats: { value: { selected_options: [{ value: 'story' }, { value: 'print' }] } },
      own: text('800x300, 20000x20000'),
      output: chosen('png'),
    },
  ),
  submitted(
    'another shape',
    'easel.shape',
    {
      channel: DESIGN,
      threadTs: '1700000100.000200',
      version: { version: 1, picture: 1 },
      of: 'v1',
      size: '1K',
      ratio: '1:1',
    },
    {
      new_ratio: chosen('16:9'),
    },
  ),
]

/** Who forgets, or uninstalls, ends what the others are about. */
const KINDS = [...SAMPLES, ...MORE].filter(({ name }) => name !== 'Delete')

const PayloadSchema = v.record(v.string(), v.unknown())

/** The n-th of all kinds, about that thread; its words can be told from those of all others. */
export function payloadOf(n: number, { threadTs, turnId }: There): Sample & { token: string } {
  const { name, way, payload } = KINDS[n % KINDS.length] ?? event('nothing', {})
  const token = tokenOf(n)
  const json = JSON.stringify(payload)
    .replaceAll('1700000100.000200', threadTs)
    .replaceAll(/\bt1\b/g, turnId)
    .replaceAll('1.2.abc', `1.2.${token}`)
    .replaceAll('"V1"', `"V${token}"`)
    .replaceAll(/a fox|make it night|like this/g, (words) => `${words} ${token}`)
    // The same event twice is one ask.
    .replace(/"ts":"[\d.]+","channel"/, `"ts":"1800000000.${String(100_000 + n)}","channel"`)
  return { name, way, payload: v.parse(PayloadSchema, JSON.parse(json)), token }
}

export const KINDS_OF_PAYLOADS: number = KINDS.length
export type { Payload }
