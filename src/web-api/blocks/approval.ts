/** A picture is put before people: the modals for it, and the message in which they answer. */
import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import { MAX_APPROVERS, MAX_NOTE } from '../../turns/approval-mark.ts'
import type { Words } from '../../words/words.ts'
import { slackTime } from '../date.ts'
import { escapeText, escapeWithin, isolated, mention } from '../text.ts'
import { button } from './buttons.ts'
import { text } from './choice.ts'
import { LIMITS, type Said, section } from './said.ts'

/** Slack's limit for a typed field is 3,000 characters. */
export const MAX_WISH = 2000

/** `easel.approval`: whom to ask. @param metadata what comes back with the submission */
export const approvalView = (metadata: string, { approval, compose }: Words): ModalView => ({
  type: 'modal',
  callback_id: 'easel.approval',
  private_metadata: metadata,
  title: text(approval.title),
  submit: text(approval.submit),
  close: text(compose.close),
  blocks: [
    {
      type: 'input',
      block_id: 'people',
      label: text(approval.people),
      element: {
        type: 'multi_users_select',
        action_id: 'value',
        max_selected_items: MAX_APPROVERS,
      },
    },
    typed('note', approval.note, approval.noteExample, MAX_NOTE, true),
    section(escapeText(approval.explained)),
  ],
})

/** `easel.wish`: what somebody who was asked would like instead. */
export const wishView = (metadata: string, { approval, compose }: Words): ModalView => ({
  type: 'modal',
  callback_id: 'easel.wish',
  private_metadata: metadata,
  title: text(approval.wishTitle),
  submit: text(compose.submit),
  close: text(compose.close),
  blocks: [
    typed('wish', compose.editPrompt, compose.editExample, MAX_WISH, false),
    section(escapeText(approval.wishExplained)),
  ],
})

const typed = (
  block_id: string,
  label: string,
  example: string,
  max_length: number,
  optional: boolean,
): InputBlock => ({
  ...{ type: 'input', block_id, optional, label: text(label) },
  element: {
    ...{ type: 'plain_text_input', action_id: 'value', multiline: true, max_length },
    placeholder: text(example),
  },
})

/** What its message says. */
export interface ApprovalShown {
  /** Of the picture: `v3`, or `v3b`. */
  readonly name: string
  /** The picture, shown small; null: without it. */
  readonly url: string | null
  readonly alt: string
  /** What the buttons' values say. */
  readonly ref: string
  /** Who asks; empty: nobody knows any more. */
  readonly askedBy: string
  /** Words of theirs; may be empty. */
  readonly note: string
  readonly people: readonly {
    readonly userId: string
    readonly answer: { readonly kind: 'yes' | 'wish'; readonly at: number } | null
  }[]
  /** ms since 1970; null: not all have said yes. */
  readonly approvedAt: number | null
  readonly words: Words
}

/** One line for each of the people; buttons for as long as somebody has not answered. */
export function approvalMessage(shown: ApprovalShown): Said {
  const { name, url, alt, askedBy, note, people, words } = shown
  const { approval, buttons } = words
  const asks = askedBy === '' ? approval.asked(name) : approval.asks(mention(askedBy), name)
  const said = note === '' ? asks : `${asks}\n${isolated(escapeWithin(note, MAX_NOTE * 2))}`
  const lines = people.map((one) => lineOf(one, words))
  if (shown.approvedAt !== null) lines.push(`*${approval.all(name)}*`)
  const isOpen = people.some(({ answer }) => answer === null)
  const blocks: KnownBlock[] = [
    {
      type: 'section',
      text: { type: 'mrkdwn', text: said, verbatim: true },
      ...(url === null ? {} : { accessory: { type: 'image', image_url: url, alt_text: alt } }),
    },
    ...(lines.length === 0 ? [] : [section(lines.join('\n'))]),
  ]
  if (isOpen)
    blocks.push({
      type: 'actions',
      elements: [
        { ...button('approve', buttons.approve, shown.ref), style: 'primary' },
        button('wish', buttons.wish, shown.ref),
      ],
    })
  return { text: [asks, ...lines].join('\n').slice(0, LIMITS.updateText), blocks }
}

function lineOf({ userId, answer }: ApprovalShown['people'][number], { approval }: Words): string {
  const who = mention(userId)
  if (answer === null) return approval.waiting(who)
  const when = slackTime(answer.at)
  return answer.kind === 'yes' ? approval.saidYes(who, when) : approval.hasWished(who, when)
}
