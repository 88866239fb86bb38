/** The middle of the page: one channel or direct message. */
import { useEffect } from 'preact/hooks'
import type { Channel } from '../../protocol.ts'
import { Composer } from '../composer/composer.tsx'
import { useFileDrop } from '../composer/use-file-drop.ts'
import { Guide } from '../guide/guide.tsx'
import { AppTabs, HomeTab } from '../home/app-page.tsx'
import { MessageList } from '../messages/message-list.tsx'
import { channelMessages, ephemeralsFor, timeline } from '../messages/timeline.ts'
import { channelName, partnerOf, personOf, userName } from '../store/directory.ts'
import { app, ephemerals, installed, messages } from '../store/state.ts'
import { actingAs, go, route } from '../store/ui.ts'
import { markSeen } from '../store/unread.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { NotInstalled } from './not-installed.tsx'

function Head({ channel }: { channel: Channel }) {
  const partner = partnerOf(channel)
  const name = channelName(channel.id) ?? ''
  return (
    <header class="pane-head">
      <button type="button" class="icon-button phone-only" aria-label="Back" onClick={() => go({})}>
        <Icon name="arrowLeft" />
      </button>
      {partner && <Avatar id={partner.id} name={name} bot={partner.isBot} size={24} />}
      <h2>{partner ? name : `#${name}`}</h2>
      <span class="muted topic">{partner ? partner.title : channel.topic}</span>
      {!partner && (
        <span class="faces push" role="img" aria-label={`${channel.members.length} members`}>
          {channel.members.slice(0, 4).map((id) => (
            <Avatar
              key={id}
              id={id}
              name={userName(id) ?? id}
              bot={personOf(id)?.isBot}
              size={24}
            />
          ))}
          <span class="count" aria-hidden="true">
            {channel.members.length}
          </span>
        </span>
      )}
    </header>
  )
}

function Beginning({ channel }: { channel: Channel }) {
  const partner = partnerOf(channel)
  const name = channelName(channel.id) ?? ''
  return (
    <div class="beginning">
      {partner ? (
        <Avatar id={partner.id} name={name} bot={partner.isBot} size={56} />
      ) : (
        <span class="channel-mark" aria-hidden="true">
          #
        </span>
      )}
      <h3>{partner ? name : `#${name}`}</h3>
      <p>
        {partner?.isBot && app.value?.description}
        {partner && !partner.isBot && `This is between you and ${name}.`}
        {!partner && (channel.topic || `This is the beginning of #${name}.`)}
      </p>
    </div>
  )
}

function Messages({ channel }: { channel: Channel }) {
  const shown = channelMessages(messages.value, channel.id)
  const hidden = ephemeralsFor(ephemerals.value, actingAs.value, channel.id, undefined)
  const latest = shown.at(-1)?.ts ?? '0'
  const user = actingAs.value
  useEffect(() => markSeen(user, channel.id, latest), [user, channel.id, latest])
  const name = channelName(channel.id) ?? ''
  const to = channel.kind === 'im' ? name : `#${name}`
  return (
    <>
      <MessageList
        place={channel.id}
        label={`Messages in ${to}`}
        inThread={false}
        head={<Beginning channel={channel} />}
        entries={timeline(shown, hidden, true)}
      />
      <NotInstalled />
      {installed.value && <Guide channel={channel.id} />}
      <Composer channel={channel.id} placeholder={`Message ${to}`} />
    </>
  )
}

/** One conversation; the app's has a Home tab, too. */
export function Conversation({ channel }: { channel: Channel }) {
  const hasHome = app.value?.homeTab === true && installed.value
  const isApp = partnerOf(channel)?.isBot === true && hasHome
  const isHome = isApp && route.value.home === true
  const drop = useFileDrop(channel.id)
  return (
    <section
      class={`conversation${drop.over ? ' over' : ''}`}
      aria-label={channelName(channel.id)}
      {...(isHome ? {} : drop.handlers)}
    >
      <Head channel={channel} />
      {isApp && <AppTabs channel={channel.id} home={isHome} />}
      {isHome ? <HomeTab channel={channel.id} /> : <Messages channel={channel} />}
    </section>
  )
}
