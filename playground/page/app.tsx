/** The whole page: header, conversations, messages, thread, panels. */
import { Conversation } from './conversation/conversation.tsx'
import { Header } from './header/header.tsx'
import { Inspector } from './inspector/inspector.tsx'
import { Lightbox } from './lightbox/lightbox.tsx'
import { Confirm } from './modals/confirm.tsx'
import { ModalStack } from './modals/modal-stack.tsx'
import { Sidebar } from './sidebar/sidebar.tsx'
import { channelOf, visibleChannels } from './store/directory.ts'
import { state } from './store/state.ts'
import { panel, route } from './store/ui.ts'
import { ThreadPane } from './thread/thread-pane.tsx'
import { TroublePanel } from './trouble/trouble-panel.tsx'
import { SkipLinks } from './ui/skip-links.tsx'
import { Toasts } from './ui/toasts.tsx'

/** On a phone, one column is shown at a time. */
function columnOf(): 'list' | 'conversation' | 'thread' {
  if (route.value.thread !== undefined) return 'thread'
  return route.value.conversation === undefined ? 'list' : 'conversation'
}

function Workspace() {
  const channel = channelOf(route.value.conversation) ?? visibleChannels.value[0]
  const thread = route.value.thread
  const isThreadOpen = thread !== undefined && channel?.id === route.value.conversation
  return (
    <div class="workspace" data-column={columnOf()} data-panel={panel.value}>
      <Sidebar current={channel?.id} />
      <main class="main">
        {channel && <Conversation key={channel.id} channel={channel} />}
        {channel && isThreadOpen && <ThreadPane channel={channel.id} thread={thread} />}
      </main>
      {panel.value === 'trouble' && <TroublePanel />}
      {panel.value === 'inspector' && <Inspector />}
    </div>
  )
}

/** Everything; a quiet line until the server's first word. */
export function App() {
  return (
    <>
      <SkipLinks />
      <Header />
      {state.value ? (
        <Workspace />
      ) : (
        <main class="waiting">
          <p role="status">Waiting for the playground’s server…</p>
        </main>
      )}
      <ModalStack />
      <Confirm />
      <Lightbox />
      <Toasts />
    </>
  )
}
