/** The left of the page: who acts, and all conversations. */
import type { ComponentChildren } from 'preact'
import type { Channel } from '../../protocol.ts'
import { channelName, partnerOf, visibleChannels } from '../store/directory.ts'
import { app, installed } from '../store/state.ts'
import { actingAs, openConversation, route } from '../store/ui.ts'
import { unreadCount } from '../store/unread.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { moveFocus } from '../ui/roving.ts'
import { ActorSwitch } from './actor-switch.tsx'
import { TeamSwitch } from './team-switch.tsx'

function Mark({ channel }: { channel: Channel }) {
  const partner = partnerOf(channel)
  if (partner) {
    return <Avatar id={partner.id} name={partner.realName} bot={partner.isBot} size={20} />
  }
  return channel.kind === 'private' ? <Icon name="lock" size={16} /> : <span class="hash">#</span>
}

function ConversationRow({ channel, current }: { channel: Channel; current: boolean }) {
  const unread = current ? 0 : unreadCount(actingAs.value, channel.id)
  return (
    <li>
      <button
        type="button"
        class={`conversation-row${unread > 0 ? ' unread' : ''}`}
        aria-current={current ? 'page' : undefined}
        onClick={() => openConversation(channel.id)}
      >
        <Mark channel={channel} />
        <span class="row-name">{channelName(channel.id)}</span>
        {unread > 0 && (
          <span class="badge" role="img" aria-label={`${unread} new`}>
            {unread}
          </span>
        )}
      </button>
    </li>
  )
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="sidebar-group">
      <h2>{title}</h2>
      <ul onKeyDown={(event) => moveFocus(event, '.conversation-row')}>{children}</ul>
    </section>
  )
}

/** Channels, direct messages and the app. */
export function Sidebar({ current }: { current: string | undefined }) {
  const all = visibleChannels.value
  const groups = [
    { title: 'Channels', rows: all.filter((channel) => channel.kind !== 'im') },
    {
      title: 'Direct messages',
      rows: all.filter((channel) => partnerOf(channel)?.isBot === false),
    },
    { title: 'Apps', rows: all.filter((channel) => partnerOf(channel)?.isBot === true) },
  ]
  return (
    <nav
      class="sidebar"
      aria-label="Conversations"
      data-open={route.value.conversation === undefined}
    >
      <div class="sidebar-head">
        <TeamSwitch />
        <ActorSwitch />
      </div>
      {groups
        .filter((group) => group.rows.length > 0)
        .map((group) => (
          <Group key={group.title} title={group.title}>
            {group.rows.map((channel) => (
              <ConversationRow
                key={channel.id}
                channel={channel}
                current={channel.id === current}
              />
            ))}
          </Group>
        ))}
      <p class="sidebar-foot">
        {installed.value ? (
          <>
            {app.value?.name} is in the channels that list it; type <code>/</code> anywhere.
          </>
        ) : (
          <>{app.value?.name} is not in this workspace.</>
        )}
      </p>
    </nav>
  )
}
