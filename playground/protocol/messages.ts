/**
 * What people see in the workspace, in Slack's own spelling: messages, files, modals, Home tabs.
 */
import type { KnownBlock, PlainTextElement } from '@slack/types'

/** A message as Slack's API gives it, with the channel it stands in. */
export interface Message {
  type: 'message'
  channel: string
  ts: string
  /** `file_share`, `thread_broadcast`, `channel_join`, `bot_add`, … Absent on a plain message. */
  subtype?: string
  user: string
  /** Present on the app's messages: show the APP mark. */
  bot_id?: string
  app_id?: string
  team?: string
  /**
   * mrkdwn as Slack stores it: `&amp; &lt; &gt;`, `<@U…>`, `<#C…|name>`, `<!date^…>`,
   * `<https://…|label>`.
   */
  text: string
  /** When present and not empty, they are shown and `text` is not (it is for notifications). */
  blocks?: KnownBlock[]
  files?: SlackFile[]
  /** Equal to `ts` on a message with replies, the parent's on a reply. */
  thread_ts?: string
  parent_user_id?: string
  reply_count?: number
  reply_users?: string[]
  latest_reply?: string
  edited?: { user: string; ts: string }
  reactions?: { name: string; count: number; users: string[] }[]
  /**
   * `easel_turn` messages carry `{ turn_id, version }`: the inspector's list of turns is made from
   * them.
   */
  metadata?: { event_type: string; event_payload: Record<string, unknown> }
  client_msg_id?: string
}

/**
 * "Only visible to you". Lives until it is dismissed, replaced or deleted by the app, or the server
 * ends.
 */
export interface Ephemeral {
  channel: string
  ts: string
  /** Who sees it. */
  user: string
  /** The bot's user id, or `USLACKBOT` for Slack's own words (a failed command). */
  from: string
  thread_ts?: string
  text: string
  blocks?: KnownBlock[]
}

/** A file object. Show it with `/playground/files/{id}`: `url_private` needs the bot's token. */
export interface SlackFile {
  id: string
  name: string
  title: string
  mimetype: string
  filetype: string
  pretty_type: string
  size: number
  user: string
  mode: string
  created: number
  url_private: string
  url_private_download: string
  permalink: string
  original_w?: number
  original_h?: number
  thumb_360?: string
  alt_txt?: string
  [more: string]: unknown
}

/** A modal as Slack gives it. */
export interface View {
  id: string
  hash: string
  type: 'modal'
  callback_id: string
  title: PlainTextElement
  submit: PlainTextElement | null
  close: PlainTextElement | null
  blocks: KnownBlock[]
  private_metadata: string
  root_view_id: string
  previous_view_id: string | null
  clear_on_close: boolean
  notify_on_close: boolean
  submit_disabled: boolean
}

/** The app's Home tab for one person; blocks as published. */
export interface Home {
  user: string
  viewId: string
  blocks: KnownBlock[]
}
