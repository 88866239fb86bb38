/** What can be done with a message: the bar that appears over it, and its menu. */
import type { Message } from '../../protocol.ts'
import { askConfirm } from '../modals/confirm-store.ts'
import { api } from '../store/api.ts'
import { personOf } from '../store/directory.ts'
import { permalinkPath } from '../store/route.ts'
import { app } from '../store/state.ts'
import { showToast } from '../store/toasts.ts'
import { actingAs, openThread } from '../store/ui.ts'
import { Icon } from '../ui/icon.tsx'
import { Menu, type MenuEntry } from '../ui/menu.tsx'
import { editing } from './edit-store.ts'

async function copyLink(message: Message): Promise<void> {
  const path = permalinkPath(message.channel, message.ts, message.thread_ts)
  try {
    await navigator.clipboard.writeText(location.origin + path)
    showToast('Link copied.', 'done')
  } catch {
    showToast('The browser does not let the page copy here.')
  }
}

async function deleteMessage(message: Message): Promise<void> {
  const sure = await askConfirm({
    title: { type: 'plain_text', text: 'Delete message' },
    text: { type: 'plain_text', text: 'Delete this message? This cannot be undone.' },
    confirm: { type: 'plain_text', text: 'Delete' },
    deny: { type: 'plain_text', text: 'Cancel' },
    style: 'danger',
  })
  const { channel, ts } = message
  if (sure) await api.deleteMessage({ user: actingAs.value, channel, ts })
}

async function runShortcut(message: Message, callbackId: string): Promise<void> {
  const { channel, ts: messageTs } = message
  const reply = await api.shortcut({ user: actingAs.value, callbackId, channel, messageTs })
  if (reply.ok && reply.answer.words !== null) showToast(reply.answer.words)
}

function entriesOf(message: Message, inThread: boolean): MenuEntry[] {
  const reply: MenuEntry = {
    label: 'Reply in thread',
    icon: 'thread',
    choose: () => openThread(message.channel, message.thread_ts ?? message.ts),
  }
  const shortcuts = app.value?.shortcuts.filter((each) => each.type === 'message') ?? []
  const isMine = message.user === actingAs.value
  // An admin may delete what people wrote.
  const isAdmin = personOf(actingAs.value)?.isAdmin === true && message.bot_id === undefined
  const edit: MenuEntry = {
    label: 'Edit message',
    icon: 'paintbrush',
    apart: true,
    choose: () => {
      editing.value = { channel: message.channel, ts: message.ts }
    },
  }
  const remove: MenuEntry = {
    label: 'Delete message…',
    icon: 'trash',
    danger: true,
    apart: !isMine,
    choose: () => void deleteMessage(message),
  }
  const isGone = message.subtype === 'tombstone'
  const own = isGone ? [] : [...(isMine ? [edit] : []), ...(isMine || isAdmin ? [remove] : [])]
  return [
    ...(inThread ? [] : [reply]),
    { label: 'Copy link', icon: 'link', choose: () => void copyLink(message) },
    ...shortcuts.map((shortcut, index) => ({
      label: shortcut.name,
      icon: 'bolt' as const,
      description: app.value?.name,
      apart: index === 0,
      choose: () => void runShortcut(message, shortcut.callbackId),
    })),
    ...own,
  ]
}

/** The bar over a message; it shows on hover and while something in the message has the focus. */
export function MessageMenu({ message, inThread }: { message: Message; inThread: boolean }) {
  const thread = message.thread_ts ?? message.ts
  return (
    <div class="message-menu" role="group" aria-label="Message actions">
      {!inThread && (
        <button
          type="button"
          class="icon-button reply"
          title="Reply in thread"
          aria-label="Reply in thread"
          onClick={() => openThread(message.channel, thread)}
        >
          <Icon name="thread" />
        </button>
      )}
      <Menu
        label="More message actions"
        class="icon-button"
        align="end"
        face={<Icon name="dots" />}
        entries={entriesOf(message, inThread)}
      />
    </div>
  )
}
