import type { Message } from '../../protocol.ts'
import { personOf, userName } from '../store/directory.ts'
import { openThread } from '../store/ui.ts'
import { Avatar } from '../ui/avatar.tsx'
import { agoOf } from '../ui/time.ts'
import { statusWords } from './status-line.tsx'

const MAX_FACES = 4

/** "3 replies · last reply 2 minutes ago", with the faces of those who wrote. */
export function ThreadSummary({ message }: { message: Message }) {
  const count = message.reply_count ?? 0
  const status = statusWords(message.channel, message.ts)
  if (count === 0 && status === undefined) return null
  const faces = (message.reply_users ?? []).slice(0, MAX_FACES)
  return (
    <button
      type="button"
      class="thread-summary"
      onClick={() => openThread(message.channel, message.ts)}
    >
      <span class="faces">
        {faces.map((id) => (
          <Avatar key={id} id={id} name={userName(id) ?? id} bot={personOf(id)?.isBot} size={22} />
        ))}
      </span>
      {count > 0 && (
        <strong>
          {count} {count === 1 ? 'reply' : 'replies'}
        </strong>
      )}
      {status === undefined ? (
        message.latest_reply !== undefined && (
          <span class="muted">Last reply {agoOf(message.latest_reply)}</span>
        )
      ) : (
        <span class="status-words">{status}</span>
      )}
    </button>
  )
}
