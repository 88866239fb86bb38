import type { PressReceipt } from '../../turns/press.ts'

/** For one person alone, when an ask cannot go where it was asked. Plain text unless noted. */
export const tells = {
  invite:
    'I am not in this channel, so I cannot post there. Invite me with `/invite @easel`, then press the button below.',
  /** Of a public channel. mrkdwn; `channel`: a link. A button below joins and paints. */
  mayIJoin: (channel: string): string =>
    `I am not in ${channel} yet. Shall I join it? From then on I hear what is said there: that is how replies change a picture. Otherwise open the form, and have it painted only for you.`,
  directMessage:
    'I cannot post into a conversation between people. Press the button below to paint it in our direct messages, or ask me in a channel that I am in.',
  cannotPost:
    'Slack does not let me post in this channel. Press the button below to paint it in our direct messages, or ask me in another channel.',
  /** For an ask that could not even begin. The words that were typed follow. */
  gaveUp:
    'Something went wrong on my side, and trying again did not help. Please ask once more; if it happens again, tell the person who runs Easel.',
  /** For people of another company, in a channel shared with them. */
  outsider:
    'Easel belongs to another company here, so I cannot paint for you. Its people can: ask one of them, please.',
  inPrivate: 'I am painting it in our direct messages, where only you can see it.',
  /** mrkdwn; a mention and a link to the channel. */
  shutOut: (asker: string, channel: string): string =>
    `${asker}, Slack does not let me post in ${channel}. Is Easel still a member there?`,
  /** For “Edit with Easel”. */
  noPictures:
    'This message has no picture that I can read. Use “Edit with Easel” on a message with PNG, JPEG, WebP or HEIC pictures.',
  picturesElsewhere:
    'The picture of this message is kept outside Slack, where I do not go. Upload it to Slack, and use “Edit with Easel” there.',
}

/** Why a button did nothing, for the one who pressed it. Plain text. */
export const presses = {
  unknown: 'I no longer have this one. Ask for it again in a new message, please.',
  not_failed: 'This one is already being painted, or is done.',
  not_yours: 'Only the one who asked for it, or an admin of this workspace, can do that.',
  too_late: 'It is too late to cancel this one: it is painted, or has ended.',
  no_parent: 'This is the first version, so there is nothing to go back to.',
  deleted_already: 'This picture is gone already.',
  deletes_on:
    'I have removed what I could. The rest is being deleted: I go on by myself, and its message says when it is done.',
  not_ended: 'This one is still under way. Cancel it first, and delete it then.',
  asked_already: 'This was asked for again already. Its result stands further down in the thread.',
  words_gone:
    'The words of this one were deleted, so I cannot paint it again. Reply and say what you would like.',
  there_already: 'The thread is there already: the next reply edits that version.',
  not_asked: 'Only the people who were asked can answer here.',
  answered_already:
    'You have answered already. To go on, reply in the thread, or have approval asked for anew.',
  approved_already: 'This picture is approved already. An edit of it begins anew.',
  asked_anew: 'Approval was asked for anew since then. Answer below the newest message, please.',
} satisfies Record<Exclude<PressReceipt, 'done'>, string>
