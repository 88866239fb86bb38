/** Answers that neither Gemini nor Slack gives. */
import fc from 'fast-check'
import * as v from 'valibot'
import { readCorpus } from './odd-values.ts'
import { spoilt } from './spoil.ts'

/** Bodies that are none of the kind that is spoilt field by field. */
const BODIES: readonly string[] = v.parse(v.array(v.string()), readCorpus('bodies.json'))

/** An answer of Gemini with its picture. */
const paintedAnswer = (picture: Buffer) => ({
  candidates: [
    {
      content: {
        parts: [
          { text: 'A fox.' },
          {
            inlineData: { mimeType: 'image/jpeg', data: picture.toString('base64') },
            thoughtSignature: Buffer.alloc(600, 7).toString('base64'),
          },
        ],
        role: 'model',
      },
      finishReason: 'STOP',
      finishMessage: 'done',
      groundingMetadata: { groundingChunks: [{ web: { uri: 'https://e.example/', title: 'x' } }] },
      index: 0,
    },
  ],
  promptFeedback: { blockReason: 'OTHER' },
  usageMetadata: { promptTokenCount: 9, candidatesTokenCount: 1120, totalTokenCount: 1129 },
  modelVersion: 'gemini-nano-banana-2.1',
  responseId: 'r1',
})

/** What Slack says to each method that an ask leads to. */
const SLACK_ANSWERS = {
  'chat.postMessage': {
    ok: true,
    channel: 'C0DESIGN',
    ts: '1700000000.000100',
    message: { ts: '1700000000.000100' },
  },
  'chat.update': { ok: true, channel: 'C0DESIGN', ts: '1700000000.000100', text: 'x' },
  'users.info': {
    ok: true,
    user: { id: 'U0ANA', locale: 'en-US', is_admin: true, profile: { display_name: 'Ana' } },
  },
  'conversations.info': {
    ok: true,
    channel: { id: 'C0DESIGN', is_member: true, is_private: false },
  },
  'conversations.members': { ok: true, members: ['U0ANA'], response_metadata: { next_cursor: '' } },
  'conversations.replies': {
    ok: true,
    messages: [
      {
        ts: '1700000000.000100',
        bot_id: 'B1',
        metadata: { event_type: 'easel_turn', event_payload: { turn_id: 't1' } },
      },
    ],
    has_more: false,
  },
  'files.info': {
    ok: true,
    file: { id: 'F1', size: 9, url_private: 'https://files.slack.com/x.png' },
  },
  'views.open': { ok: true, view: { id: 'V1', hash: 'h' } },
  'chat.postEphemeral': { ok: true, message_ts: '1700000000.000100' },
} as const

type SpoiltMethod = keyof typeof SLACK_ANSWERS

const isMethod = (name: string): name is SpoiltMethod => name in SLACK_ANSWERS

export const SPOILT_METHODS: readonly SpoiltMethod[] = Object.keys(SLACK_ANSWERS).filter(isMethod)

const bodies = (answer: unknown): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: spoilt(answer).map(({ json }) => json) },
    { weight: 1, arbitrary: fc.constantFrom(...BODIES) },
  )

/** So many bodies, of a seed, in the place of a painted answer. */
export const modelBodies = (picture: Buffer, count: number, seed: number): string[] => [
  ...BODIES,
  ...fc.sample(bodies(paintedAnswer(picture)), { seed, numRuns: count }),
]

export const slackBodies = (method: SpoiltMethod, count: number, seed: number): string[] =>
  fc.sample(bodies(SLACK_ANSWERS[method]), { seed, numRuns: count })

const OkSchema = v.pipe(v.string(), v.parseJson(), v.looseObject({ ok: v.unknown() }))

/** Whether it says that something was done: where it was not, nobody can know. */
export function saysDone(body: string): boolean {
  const read = v.safeParse(OkSchema, body)
  return read.success && Boolean(read.output.ok)
}
