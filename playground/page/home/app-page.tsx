/** The app's own place: its Home tab, its messages, and what it can do. */
import { useEffect } from 'preact/hooks'
import type { Home } from '../../protocol.ts'
import { Blocks } from '../blocks/blocks.tsx'
import { SurfaceContext } from '../elements/surface.ts'
import { useSurface } from '../elements/use-surface.ts'
import { api } from '../store/api.ts'
import { app, homes, worker } from '../store/state.ts'
import { actingAs, go } from '../store/ui.ts'
import { AppFace } from '../ui/avatar.tsx'

function HomeBlocks({ home, channel }: { home: Home; channel: string }) {
  const surface = useSurface({
    container: { type: 'home' },
    blocks: home.blocks,
    conversation: channel,
  })
  return (
    <SurfaceContext.Provider value={surface}>
      <Blocks blocks={home.blocks} />
    </SurfaceContext.Provider>
  )
}

/** The Home tab, as the app published it for the person who acts. */
export function HomeTab({ channel }: { channel: string }) {
  const user = actingAs.value
  const isUp = worker.value?.state === 'up'
  useEffect(() => {
    if (isUp) void api.openHome({ user, tab: 'home' })
  }, [user, isUp])
  const home = homes.value.find((each) => each.user === user)
  return (
    <div class="home-tab" role="region" aria-label="Home" tabIndex={0}>
      <div class="home-inner">
        {home ? (
          <HomeBlocks key={home.viewId} home={home} channel={channel} />
        ) : (
          <div class="home-empty">
            <AppFace size={56} />
            <p>{app.value?.name} has not published a Home tab yet.</p>
            <p class="muted">
              {isUp ? 'It was asked to: this takes a moment.' : 'Its Worker is not up right now.'}
            </p>
          </div>
        )}
      </div>
    </div>
  )
}

/** Home and Messages, as tabs over the app's direct message. */
export function AppTabs({ channel, home }: { channel: string; home: boolean }) {
  const tabs = [
    { label: 'Home', isHome: true },
    { label: 'Messages', isHome: false },
  ]
  return (
    <nav class="tabs" aria-label="Views of the app">
      {tabs.map(({ label, isHome }) => (
        <button
          key={label}
          type="button"
          class="tab"
          aria-current={home === isHome ? 'page' : undefined}
          onClick={() => {
            go(isHome ? { conversation: channel, home: true } : { conversation: channel })
            if (!isHome) void api.openHome({ user: actingAs.value, tab: 'messages' })
          }}
        >
          {label}
        </button>
      ))}
    </nav>
  )
}
