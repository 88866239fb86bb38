/** A thread beside its conversation: the first message, the replies, a composer. */
import { Composer } from '../composer/composer.tsx'
import { placeOf } from '../composer/drafts.ts'
import { useFileDrop } from '../composer/use-file-drop.ts'
import { MessageList } from '../messages/message-list.tsx'
import { MessageView } from '../messages/message.tsx'
import { StatusLine } from '../messages/status-line.tsx'
import { ephemeralsFor, threadReplies, timeline } from '../messages/timeline.ts'
import { channelName, channelOf } from '../store/directory.ts'
import { ephemerals, messages } from '../store/state.ts'
import { actingAs, closeThread } from '../store/ui.ts'
import { Icon } from '../ui/icon.tsx'

function ThreadHead({ channel }: { channel: string }) {
  const isDirect = channelOf(channel)?.kind === 'im'
  return (
    <header class="pane-head">
      <button type="button" class="icon-button phone-only" aria-label="Back" onClick={closeThread}>
        <Icon name="arrowLeft" />
      </button>
      <h2>Thread</h2>
      <span class="muted">
        {isDirect ? '' : '#'}
        {channelName(channel)}
      </span>
      <button
        type="button"
        class="icon-button wide-only push"
        title="Close thread"
        aria-label="Close thread"
        onClick={closeThread}
      >
        <Icon name="close" />
      </button>
    </header>
  )
}

const isPopoverOpen = () => document.querySelector(':popover-open') !== null

/** The pane at the right. */
export function ThreadPane({ channel, thread }: { channel: string; thread: string }) {
  const root = messages.value.find((each) => each.channel === channel && each.ts === thread)
  const replies = threadReplies(messages.value, channel, thread)
  const hidden = ephemeralsFor(ephemerals.value, actingAs.value, channel, thread)
  const count = replies.length
  const drop = useFileDrop(placeOf(channel, thread))
  const head = (
    <>
      {root ? (
        <MessageView message={root} compact={false} inThread />
      ) : (
        <p class="empty">This message was deleted.</p>
      )}
      {count > 0 && (
        <div class="reply-divider">
          <span>
            {count} {count === 1 ? 'reply' : 'replies'}
          </span>
        </div>
      )}
    </>
  )
  return (
    <section
      class={`thread-pane${drop.over ? ' over' : ''}`}
      aria-label="Thread"
      {...drop.handlers}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !isPopoverOpen()) closeThread()
      }}
    >
      <ThreadHead channel={channel} />
      <MessageList
        place={`${channel}/${thread}`}
        label="Messages of the thread"
        inThread
        head={head}
        entries={timeline(replies, hidden, false)}
      />
      <StatusLine channel={channel} thread={thread} />
      <Composer channel={channel} thread={thread} placeholder="Reply…" />
    </section>
  )
}
