/** Easel as people use it: the Worker, the local Slack and the demo painter. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import * as v from 'valibot'
import { createPainter } from '../../playground/painter/painter.ts'
import type { Ephemeral, Message, StateValues } from '../../playground/protocol.ts'
import type { LocalSlack } from '../../playground/slack/local-slack.ts'
import { ANA, DESIGN } from '../../playground/slack/seed.ts'
import { checkLines } from './log-lines.ts'
import { DEMO_KEY, EASEL_SECRET, startPlayground } from '../../playground/playground.ts'

const root = join(import.meta.dirname, '../..')

/**
 * Starts all of it on free ports. `stop` leaves nothing behind, and throws where the Worker has logged what
 * it must not.
 * @param latencyMs of each picture
 * @param ownToken the Worker has the token of Acme, and serves no other workspace
 * @param vars settings of the Worker
 */
export async function startEasel(
  latencyMs = 0,
  ownToken = false,
  vars: Record<string, string> = {},
) {
  const painter = await createPainter({ signatureBytes: 2000, latencyMs })
  const playground = await startPlayground({
    ...{ root, painter, ownToken, vars },
    pageDir: Promise.resolve(root),
  })
  const { slack, worker, moveClock } = playground
  const stop = async (): Promise<void> => {
    await playground.stop()
    const words = painter.requests.flatMap(({ parts }) => parts.flatMap(({ text }) => text ?? []))
    const secrets = [slack.token, slack.signingSecret, slack.client.secret, DEMO_KEY, EASEL_SECRET]
    mustNotTell(worker.log(), [...words, ...secrets])
    checkLines(worker.log())
  }
  return { slack, painter, worker, moveClock, ...watch(slack), stop }
}

/** Words of people that are as short as this may stand in a log by chance. */
const MIN_WORDS = 8

/** @throws where a log has something of that */
function mustNotTell(log: string, secrets: readonly string[]): void {
  const told = secrets.filter((secret) => secret.length >= MIN_WORDS && log.includes(secret))
  assert.deepEqual(told, [], 'the log of the Worker tells what people or keys say')
}

/** What tests look for in the messages of Easel. */
function watch(slack: LocalSlack) {
  /** Easel's messages of a thread, its first one included. */
  const inThread = (thread: string, channel = DESIGN): Message[] => [
    ...slack.byApp(channel).filter(({ ts }) => ts === thread),
    ...slack.byApp(channel, thread),
  ]
  const said = (thread: string, channel = DESIGN): string =>
    JSON.stringify(inThread(thread, channel).map(({ text, blocks }) => [text, blocks]))
  return {
    inThread,
    /** All words of Easel in a thread. */
    said,
    /** The message of a version, once it is there. */
    version: (thread: string, version: number, channel = DESIGN): Promise<Message> =>
      slack.until(`v${version}`, () =>
        inThread(thread, channel).find(
          ({ metadata }) => metadata?.event_payload['version'] === version,
        ),
      ),
    /** Resolves when Easel has said something in a thread. */
    saying: (thread: string, words: RegExp, channel = DESIGN): Promise<boolean> =>
      slack.until(String(words), () => words.test(said(thread, channel))),
    /** `/imagine`: the first message of its thread. */
    imagine: async (text: string, user = ANA, channel = DESIGN): Promise<Message> => {
      const before = new Set(slack.byApp(channel).map(({ ts }) => ts))
      await slack.command({ user, channel, command: '/imagine', text })
      return slack.until('a thread', () => slack.byApp(channel).find(({ ts }) => !before.has(ts)))
    },
  }
}

const MenuSchema = v.object({
  block_id: v.string(),
  element: v.object({
    initial_option: v.object({
      text: v.object({ type: v.picklist(['plain_text', 'mrkdwn']), text: v.string() }),
      value: v.string(),
    }),
  }),
})

/** What a modal's menus say when nobody touches them. */
export function asOffered(view: { readonly blocks: readonly unknown[] }): StateValues {
  const state: StateValues = {}
  for (const block of view.blocks) {
    const menu = v.safeParse(MenuSchema, block)
    if (!menu.success) continue
    const { block_id: id, element } = menu.output
    state[id] = { value: { type: 'static_select', selected_option: element.initial_option } }
  }
  return state
}

/** Presses the n-th “Open in the form”, or another button, below words for one person, counted from 0. */
export async function useWords(
  slack: LocalSlack,
  user: string,
  { channel, ts, blocks = [] }: Ephemeral,
  n = 0,
  actionId = 'easel.use',
): Promise<void> {
  const row = blocks.filter(({ type }) => type === 'actions')[n]
  const container = { type: 'ephemeral', channel, ts } as const
  await slack.act({ user, container, blockId: row?.block_id ?? '', actionId })
}
