/** One message, with its author, its time, its body and its thread. */
import type { Message } from '../../protocol.ts'
import { personOf, userName } from '../store/directory.ts'
import { actingAs, pointedAt } from '../store/ui.ts'
import { emojiOf } from '../text/emoji.ts'
import { Avatar } from '../ui/avatar.tsx'
import { clockTime, fullTime } from '../ui/time.ts'
import { EditBox } from './edit-box.tsx'
import { editing } from './edit-store.ts'
import { MessageBody } from './message-body.tsx'
import { MessageMenu } from './message-menu.tsx'
import { ThreadSummary } from './thread-summary.tsx'

/** Name, APP mark and time. */
export function Byline(props: { name: string; bot: boolean; ts: string; company?: string | null }) {
  return (
    <div class="byline">
      <strong class="author">{props.name}</strong>
      {props.bot && <span class="app-mark">APP</span>}
      {props.company && <span class="app-mark">{props.company}</span>}
      <time
        class="when"
        dateTime={new Date(Number(props.ts) * 1000).toISOString()}
        title={fullTime(props.ts)}
      >
        {clockTime(props.ts)}
      </time>
    </div>
  )
}

function Reactions({ message }: { message: Message }) {
  if (!message.reactions || message.reactions.length === 0) return null
  return (
    <div class="reactions">
      {message.reactions.map((reaction) => (
        <span
          key={reaction.name}
          class={`reaction${reaction.users.includes(actingAs.value) ? ' mine' : ''}`}
          title={reaction.users.map((id) => userName(id) ?? id).join(', ')}
        >
          {emojiOf(reaction.name) ?? `:${reaction.name}:`} {reaction.count}
        </span>
      ))}
    </div>
  )
}

const isSystem = (message: Message) => /_(join|leave|add|topic|name)$/.test(message.subtype ?? '')

export interface MessageViewProps {
  message: Message
  compact: boolean
  inThread: boolean
}

/** A message in a channel or in a thread. */
export function MessageView({ message, compact, inThread }: MessageViewProps) {
  const { channel, ts, user } = message
  const name = userName(user) ?? user
  const company = personOf(user)?.company ?? null
  const bot = personOf(user)?.isBot === true || message.bot_id !== undefined
  const isEditing = editing.value?.ts === ts && editing.value.channel === channel
  const body = (
    <MessageBody
      container={{ type: 'message', channel, ts }}
      conversation={channel}
      threadTs={message.thread_ts ?? ts}
      text={message.text}
      blocks={message.blocks}
      files={message.files}
      edited={message.edited !== undefined}
    />
  )
  const looks = [
    'message',
    compact ? 'compact' : '',
    isSystem(message) ? 'system' : '',
    pointedAt.value === ts ? 'pointed' : '',
  ]
  return (
    <article
      class={looks.join(' ')}
      aria-label={`${name}, ${clockTime(ts)}`}
      data-ts={ts}
      tabIndex={0}
    >
      <div class="gutter">
        {compact ? (
          <time class="when">{clockTime(ts)}</time>
        ) : (
          <Avatar id={user} name={name} bot={bot} />
        )}
      </div>
      <div class="message-main">
        {!compact && <Byline name={name} bot={bot} ts={ts} company={company} />}
        {!inThread && message.subtype === 'thread_broadcast' && (
          <p class="muted small">replied to a thread</p>
        )}
        {isEditing ? <EditBox message={message} /> : body}
        <Reactions message={message} />
        {!inThread && <ThreadSummary message={message} />}
      </div>
      <MessageMenu message={message} inThread={inThread} />
    </article>
  )
}
