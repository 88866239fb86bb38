/**
 * Slackbot asks whoever mentions somebody who is not in the channel whether to invite them. Apps are asked about
 * like people: they hear nothing of what was said before they are there.
 * https://slack.com/help/articles/201980108-Add-people-to-a-channel
 */
import type { KnownBlock } from '@slack/types'
import type { ActRequest, Channel, Message } from '../../protocol.ts'
import type { Core } from '../core.ts'
import { dropEphemeral, showEphemeral } from '../ephemerals.ts'
import { addMember } from '../members.ts'
import { SLACKBOT } from '../seed.ts'
import { personById, placeOf } from '../state.ts'

const INVITE = 'slackbot.invite'
const IGNORE = 'slackbot.ignore'

/** Shows the question where a message mentions somebody from outside of its channel. */
export function offerInvite(core: Core, channel: Channel, message: Message): void {
  const outside = outsideOf(core, channel, message.text)
  if (channel.kind === 'im' || outside.length === 0) return
  const who = outside.map((id) => `<@${id}>`).join(', ')
  const text = `You mentioned ${who}, but they’re not in this channel. Would you like to invite them?`
  showEphemeral(core, {
    channel: channel.id,
    user: message.user,
    text,
    blocks: questionOf(text, outside),
    threadTs: message.thread_ts,
    from: SLACKBOT,
  })
}

function outsideOf(core: Core, { members }: Channel, text: string): string[] {
  const mentioned = Array.from(
    text.matchAll(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g),
    ([, id = '']) => id,
  )
  return [...new Set(mentioned)].filter(
    (id) => !members.includes(id) && personById(core.state, id) !== undefined,
  )
}

const questionOf = (text: string, outside: readonly string[]): KnownBlock[] => [
  { type: 'section', text: { type: 'mrkdwn', text } },
  {
    type: 'actions',
    block_id: INVITE,
    elements: [
      {
        type: 'button',
        action_id: INVITE,
        style: 'primary',
        value: outside.join(' '),
        text: { type: 'plain_text', text: 'Invite Them' },
      },
      {
        type: 'button',
        action_id: IGNORE,
        text: { type: 'plain_text', text: 'Do Nothing' },
      },
    ],
  },
]

/** Answers a press on Slackbot's own question; false when it is not Slackbot's. */
export function answerInvite(core: Core, { user, container, actionId }: ActRequest): boolean {
  if (container.type !== 'ephemeral') return false
  const { channel: id, ts } = container
  const asked = core.state.ephemerals.get(placeOf(id, ts))
  const channel = core.state.channels.get(id)
  if (asked?.from !== SLACKBOT || channel === undefined) return false
  if (actionId !== INVITE) return dropEphemeral(core, id, ts)
  const outside = outsideOf(core, channel, asked.text)
  outside.reduce((into, person) => addMember(core, into, person, user), channel)
  const who = outside.map((person) => `<@${person}>`).join(', ')
  const text = `OK, I’ve invited ${who} to this channel. Mention them again, so that they hear it.`
  showEphemeral(core, { channel: id, user, ts, text, threadTs: asked.thread_ts, from: SLACKBOT })
  return true
}
