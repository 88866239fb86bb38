/**
 * Slash commands: the app's, as a form with the raw text, and Slack's own `/invite` and `/remove`.
 */
import { parseJson } from '../../lib/json.ts'
import type { AppAnswer, Channel, CommandRequest, Reply } from '../../protocol.ts'
import { sayForApp } from '../app-messages.ts'
import type { Core } from '../core.ts'
import type { Delivered } from '../deliveries.ts'
import { showEphemeral } from '../ephemerals.ts'
import { addMember, removeMember } from '../members.ts'
import { SLACKBOT } from '../seed.ts'
import { comesFromOutside, personById } from '../state.ts'
import { no, NO_SUCH_CHANNEL, NO_SUCH_USER, toAnswer } from './reply.ts'

/** Runs a command and shows what came of it. */
export async function command(
  core: Core,
  request: CommandRequest,
): Promise<Reply<{ answer: AppAnswer }>> {
  const channel = core.state.channels.get(request.channel)
  if (channel === undefined) return NO_SUCH_CHANNEL
  if (personById(core.state, request.user) === undefined) return NO_SUCH_USER
  const known = core.state.app.commands.find((one) => one.command === request.command)
  if (known === undefined || !(known.builtIn || core.state.installed)) {
    return no('unknown_command', `${request.command} is not a valid command.`)
  }
  if (known.builtIn) return runBuiltIn(core, channel, request)
  if (comesFromOutside(core.state, request.user)) {
    return no('external_user', `${request.command} is for people of ${core.state.team.name} only.`)
  }
  if (request.threadTs !== undefined) {
    return no('not_in_threads', `${request.command} is not supported in threads. Sorry!`)
  }
  const target = { channel: channel.id, user: request.user }
  const responseUrl = core.origin + core.responseUrls.create(target)
  const delivered = await core.deliveries.send({
    title: request.command,
    type: 'application/x-www-form-urlencoded',
    body: formOf(core, request, channel, responseUrl).toString(),
    channel: channel.id,
  })
  const answer = toAnswer(delivered, failureWords(request.command, delivered))
  if (answer.words === null) await showAck(core, target, delivered)
  else showEphemeral(core, { ...target, text: answer.words, from: SLACKBOT })
  return { ok: true, answer }
}

const failureWords = (name: string, { failure }: Delivered): string =>
  `${name} failed with the error "${failure}"`

/** Private channels and direct messages do not tell their names. */
const CHANNEL_NAMES = { channel: undefined, private: 'privategroup', im: 'directmessage' } as const

function formOf(core: Core, request: CommandRequest, channel: Channel, responseUrl: string) {
  return new URLSearchParams({
    token: 'verification-token-is-deprecated',
    team_id: core.state.team.id,
    team_domain: core.state.team.domain,
    channel_id: channel.id,
    channel_name: CHANNEL_NAMES[channel.kind] ?? channel.name,
    user_id: request.user,
    user_name: personById(core.state, request.user)?.name ?? '',
    command: request.command,
    text: request.text.trim(),
    api_app_id: core.state.app.id,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: core.triggers.create(request.user),
  })
}

/** An acknowledgement may carry words or a message; an empty one shows nothing. */
async function showAck(
  core: Core,
  target: { channel: string; user: string },
  { text, headers }: Delivered,
): Promise<void> {
  if (text.trim() === '') return
  const isJsonAnswer = headers.get('content-type')?.includes('json') ?? false
  const given = isJsonAnswer ? parseJson(text) : { text }
  const error = await sayForApp(core, target, given)
  if (error !== undefined && error !== 'no_text') {
    const words = `The app answered with something that Slack cannot show: ${error}`
    showEphemeral(core, { ...target, text: words, from: SLACKBOT })
  }
}

function runBuiltIn(core: Core, channel: Channel, request: CommandRequest) {
  const name = request.text
    .trim()
    .replace(/^<?@/, '')
    .replace(/[|>].*$/, '')
    .toLowerCase()
  const person = core.state.people.find((one) => one.name === name || one.id.toLowerCase() === name)
  if (person === undefined) return no('user_not_found', `Nobody is called “${name}” here.`)
  if (channel.kind === 'im') return no('not_in_dm', 'People cannot be added to a direct message.')
  if (!channel.members.includes(request.user))
    return no('not_in_channel', 'Join the channel first.')
  if (request.command === '/invite') addMember(core, channel, person.id, request.user)
  else removeMember(core, channel, person.id)
  const answer: AppAnswer = { acknowledged: true, status: 200, ms: 0, failure: null, words: null }
  return { ok: true as const, answer }
}
