/** What Easel says while it works, and when there is nothing to paint. Plain text unless noted. */
import type { PressReceipt } from '../turns/press.ts'
import type { PaintFailure } from '../turns/turn-failure.ts'

/** The placeholder of a turn that is being painted. */
export const painting = (version: number, parentName: string | null): string =>
  parentName === null ? 'Painting…' : `Painting v${version}, from ${parentName}…`

/** Slack puts the app's name before it. */
export const IS_PAINTING = 'is painting…'

/** For the asker who has waited long. mrkdwn; `asker`: a mention. */
export const isReady = (asker: string, name: string): string => `${asker}, ${name} is ready.`

/** The placeholder of a turn that shows a version again. */
export const GOING_BACK = 'Going back…'

/** The placeholder of a turn that waits for the one before it. `name`: whose it is, where known. */
export const queued = (name: string | null): string =>
  name === null ? 'Queued behind another edit.' : `Queued behind ${name}’s edit.`

/** The placeholder of a turn that Gemini has put off. */
export function tryingAgain(
  failure: PaintFailure,
  waitMs: number,
  attempt: number,
  attempts: number,
): string {
  const why = failure.reason === 'busy' ? 'Gemini is busy' : 'That did not work'
  const seconds = Math.max(1, Math.round(waitMs / 1000))
  return `${why}, trying again in ${seconds} s (${attempt + 1} of ${attempts}).`
}

/** mrkdwn. */
export const HELP = [
  '*Ask for a picture*: `/imagine a lighthouse at dusk`, mention me in a channel, or write to me directly.',
  '*Edit it*: reply in the picture’s thread, for example “make it night”. Everybody in the thread can.',
  '*Set the shape, size or model*: add `--ar 16:9`, `--size 2K`, `--model pro`; `--n 4` paints four; `--private` paints in our direct messages.',
  '*Go back*: reply “undo”, “go back to v2”, or “v2: make the sky pink”.',
  '*Use your own pictures*: attach PNG, JPEG, WebP or HEIC files to a message or a reply.',
  '*Talk among yourselves*: begin a reply with `//`, or mention a person, and I keep out of it.',
].join('\n')

export const TELL_INVITE =
  'I am not in this channel, so I cannot post there. Invite me with `/invite @easel` and ask again.'

export const TELL_DIRECT_MESSAGE =
  'I cannot post into a conversation between people. Ask me in a channel that I am in, or write to me directly.'

export const TELL_CANNOT_POST =
  'Slack does not let me post in this channel. Ask me in another channel, or write to me directly.'

export const WORDS_MISSING = 'Say what it should show.'

export const CHOOSE_CHANNEL = 'Choose a channel, or paint it only for you.'

export const TELL_PRIVATE = 'I am painting it in our direct messages, where only you can see it.'

/** Why a button did nothing. Plain text, for the one who pressed it. */
export function explainPress(receipt: Exclude<PressReceipt, 'done'>): string {
  switch (receipt) {
    case 'unknown':
      return 'I no longer have this one. Ask for it again in a new message, please.'
    case 'not_failed':
      return 'This one is already being painted, or is done.'
    case 'not_yours':
      return 'Only the one who asked for it, or an admin of this workspace, can do that.'
    case 'too_late':
      return 'It is too late to cancel this one: it is painted, or has ended.'
    case 'no_parent':
      return 'This is the first version, so there is nothing to go back to.'
    case 'deleted_already':
      return 'This picture is gone already.'
  }
}

/** A line about a month's use. mrkdwn. `cost`: USD. */
export function usedBy(
  who: 'You' | 'The team',
  { pictures, cost }: { readonly pictures: number; readonly cost: number },
): string {
  const count = pictures === 1 ? '1 picture' : `${pictures} pictures`
  return `*${who}*: ${count}, about $${cost.toFixed(2)}`
}

export const USE_IT =
  'Costs are reckoned from the tokens that Gemini counted and its public prices.'

export const DELETED = 'This picture was deleted.'

export const CANCELLED = 'Cancelled.'

/** Below a version that the thread has gone back to. */
export const backTo = (name: string): string => `Back to ${name}: the next reply edits this one.`

/** Below several pictures of one turn, of which a reply edits the first. */
export const CHOOSE_ONE = 'Choose one to go on with; without a choice, a reply edits the first.'

/** Below the pictures of a turn of which some are missing. `why`: a sentence. */
export const someUnpainted = (count: number, why: string): string =>
  `${count === 1 ? 'One more picture was' : `${count} more pictures were`} not painted. ${why}`

/** Below a picture of another shape or size than was asked for. Pixels. */
export function notAsAsked(
  asked: { readonly ratio: string | null; readonly size: string | null },
  picture: { readonly width: number | null; readonly height: number | null },
): string {
  const wish = [asked.ratio, asked.size].filter((word) => word !== null).join(' in ')
  return `You asked for ${wish}; Gemini made ${picture.width} × ${picture.height} px. Reply to ask again.`
}

export const PICTURE_BELOW = 'Slack could not show the picture here, so I uploaded it below.'
export const PICTURE_LINK = 'Slack could not show the picture here. Open it by its link:'
/** The prompt of an ask that only changes settings. */
export const SAME_PICTURE = 'The same picture again, with nothing else changed.'

export const LOST_PICTURES =
  'Some earlier pictures are no longer kept, so I worked from the words about them.'
