/** Messages in order, with day dividers; stays at the end while new ones come. */
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { pointedAt } from '../store/ui.ts'
import { Icon } from '../ui/icon.tsx'
import { dayOf } from '../ui/time.ts'
import { EphemeralView } from './ephemeral.tsx'
import { MessageView } from './message.tsx'
import { keepOneStop, walkMessages } from './one-stop.ts'
import { useStickToEnd } from './stick-to-end.ts'
import type { Entry } from './timeline.ts'

function EntryView({ entry, inThread }: { entry: Entry; inThread: boolean }) {
  switch (entry.kind) {
    case 'day':
      return (
        <div class="day-divider" role="separator" aria-label={dayOf(entry.ts)}>
          <span>{dayOf(entry.ts)}</span>
        </div>
      )
    case 'message':
      return <MessageView message={entry.message} compact={entry.compact} inThread={inThread} />
    case 'ephemeral':
      return <EphemeralView ephemeral={entry.ephemeral} />
  }
}

export interface MessageListProps {
  place: string
  label: string
  entries: readonly Entry[]
  inThread: boolean
  /** What stands above the first message. */
  head?: ComponentChildren
  /** What stands below the last. */
  foot?: ComponentChildren
}

/** A scrolling list of messages. */
export function MessageList(props: MessageListProps) {
  const { scroller, inner, onScroll, isAway, toEnd } = useStickToEnd(props.place)
  const pointed = pointedAt.value
  useEffect(() => {
    if (pointed === undefined) return
    const message = inner.current?.querySelector<HTMLElement>(`[data-ts="${pointed}"]`)
    message?.scrollIntoView({ block: 'center' })
    message?.focus()
  }, [pointed, props.place])
  useEffect(() => (inner.current ? keepOneStop(inner.current) : undefined), [props.place])
  return (
    <div
      ref={scroller}
      class="message-list"
      role="log"
      aria-label={props.label}
      aria-description="Up and down go from message to message, right and left through what is in one."
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={walkMessages}
    >
      <div ref={inner} class="message-list-inner">
        {props.head}
        {props.entries.map((entry) => (
          <EntryView key={entry.key} entry={entry} inThread={props.inThread} />
        ))}
        {props.foot}
      </div>
      {isAway.value && (
        <button type="button" class="to-end" onClick={toEnd}>
          <Icon name="arrowDown" size={14} /> Latest messages
        </button>
      )}
    </div>
  )
}
