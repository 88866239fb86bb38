import type { Ephemeral } from '../../protocol.ts'
import { api } from '../store/api.ts'
import { SLACKBOT, userName } from '../store/directory.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { clockTime } from '../ui/time.ts'
import { MessageBody } from './message-body.tsx'
import { Byline } from './message.tsx'

/** A message that nobody else sees. */
export function EphemeralView({ ephemeral }: { ephemeral: Ephemeral }) {
  const { channel, ts, user, from } = ephemeral
  const name = userName(from) ?? from
  const isApp = from !== SLACKBOT
  return (
    <article
      class="message ephemeral"
      aria-label={`${name}, only visible to you, ${clockTime(ts)}`}
      tabIndex={0}
    >
      <div class="gutter">
        <Avatar id={from} name={name} bot={isApp} />
      </div>
      <div class="message-main">
        <p class="only-you">
          <Icon name="eye" size={14} /> Only visible to you
        </p>
        <Byline name={name} bot={isApp} ts={ts} />
        <MessageBody
          container={{ type: 'ephemeral', channel, ts }}
          conversation={channel}
          threadTs={ephemeral.thread_ts}
          text={ephemeral.text}
          blocks={ephemeral.blocks}
        />
        <button
          type="button"
          class="link-button"
          onClick={() => void api.dismiss({ user, channel, ts })}
        >
          Dismiss message
        </button>
      </div>
    </article>
  )
}
