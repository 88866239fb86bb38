import { test } from 'vitest'
import { err, ok } from '../../lib/result.ts'
import type { SlackFailure } from '../../web-api/failures.ts'
import { fakeServices } from '../test-kit.ts'
import { NO_CONTEXT } from './compose-context.ts'
import { openCompose, openDescribe } from './open-compose.ts'

const refused = (error: string): SlackFailure => ({ reason: 'refused', error })

/** A Slack that refuses views as the script says; what it was sent, and what was logged. */
function slackThat(...failures: SlackFailure[]) {
  const { services } = fakeServices()
  const sent: string[] = []
  const logged: string[] = []
  const picky = {
    ...services,
    log: (_: string, event: string) => void logged.push(event),
    call: (_: string, args: Record<string, unknown>) => {
      sent.push(JSON.stringify(args['view']))
      const failure = failures.shift()
      return Promise.resolve(
        failure === undefined ? ok({ ok: true, view: { id: 'V1' } }) : err(failure),
      )
    },
  }
  const open = async () => {
    const shown = await openCompose({ triggerId: '1.2' }, picky)
    return shown?.viewId ?? null
  }
  return { open, describe: () => openDescribe('1.2', NO_CONTEXT, picky), sent, logged }
}

test('a modal names the types of its files, and opens in one call', async ({ expect }) => {
  const { open, sent, logged } = slackThat()
  expect(await open()).toBe('V1')
  expect(sent).toEqual([expect.stringContaining('"filetypes"')])
  expect(logged).toEqual([])
})

test('where Slack does not take it, it opens without them, once, and the log says so', async ({
  expect,
}) => {
  for (const which of ['open', 'describe'] as const) {
    const slack = slackThat(refused('invalid_arguments'))
    expect(await slack[which]()).toBeTruthy()
    expect(slack.sent).toEqual([
      expect.stringContaining('"filetypes"'),
      expect.not.stringContaining('"filetypes"'),
    ])
    expect(slack.sent[1]).toContain('"file_input"')
    expect(slack.logged).toEqual(['modal_refused'])
  }
  const { open, sent } = slackThat(refused('invalid_arguments'), refused('invalid_arguments'))
  expect(await open()).toBeNull()
  expect(sent).toHaveLength(2)
})

test.for([refused('expired_trigger_id'), { reason: 'unavailable' } as const])(
  'nothing else is tried again: %o',
  async (failure, { expect }) => {
    const { open, sent } = slackThat(failure)
    expect(await open()).toBeNull()
    expect(sent).toHaveLength(1)
  },
)
