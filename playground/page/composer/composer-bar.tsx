/** The row of buttons under what is being written. */
import { useRef } from 'preact/hooks'
import { api } from '../store/api.ts'
import { app } from '../store/state.ts'
import { showToast } from '../store/toasts.ts'
import { actingAs } from '../store/ui.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Menu, type MenuEntry } from '../ui/menu.tsx'
import { addFiles } from './drafts.ts'

export interface ComposerBarProps {
  place: string
  inThread: boolean
  /** Writes `@` or `/` and opens its completion. */
  insert: (sign: '@' | '/') => void
  sending: {
    ready: boolean
    /** Whether a reply also goes to the channel. */
    broadcast: boolean
    setBroadcast: (on: boolean) => void
  }
}

async function runGlobal(callbackId: string): Promise<void> {
  const reply = await api.shortcut({ user: actingAs.value, callbackId })
  if (reply.ok && reply.answer.words !== null) showToast(reply.answer.words)
}

function plusEntries(attach: () => void): MenuEntry[] {
  const shortcuts = app.value?.shortcuts.filter((each) => each.type === 'global') ?? []
  return [
    { label: 'Upload from your computer', icon: 'attach', choose: attach },
    ...shortcuts.map((shortcut, index) => ({
      label: shortcut.name,
      icon: 'bolt' as const,
      description: shortcut.description,
      apart: index === 0,
      choose: () => void runGlobal(shortcut.callbackId),
    })),
  ]
}

function BarButton(props: { icon: IconName; label: string; press: () => void }) {
  return (
    <button
      type="button"
      class="icon-button"
      title={props.label}
      aria-label={props.label}
      onClick={props.press}
    >
      <Icon name={props.icon} />
    </button>
  )
}

function Broadcast({ broadcast, setBroadcast }: ComposerBarProps['sending']) {
  return (
    <label class="broadcast">
      <input
        type="checkbox"
        checked={broadcast}
        onChange={(event) => setBroadcast(event.currentTarget.checked)}
      />
      Also send to the channel
    </label>
  )
}

/** Plus menu, attach, mention, command, send. */
export function ComposerBar(props: ComposerBarProps) {
  const { place, inThread, insert, sending } = props
  const input = useRef<HTMLInputElement>(null)
  const attach = () => input.current?.click()
  return (
    <div class="composer-bar">
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="attach"
        onChange={(event) => {
          void addFiles(place, [...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      <Menu
        label="Attach and shortcuts"
        class="icon-button round"
        face={<Icon name="plus" />}
        entries={plusEntries(attach)}
      />
      <BarButton icon="attach" label="Attach files" press={attach} />
      <BarButton icon="at" label="Mention someone" press={() => insert('@')} />
      {inThread ? (
        <Broadcast {...sending} />
      ) : (
        <BarButton icon="slash" label="Run a command" press={() => insert('/')} />
      )}
      <button type="submit" class="send" title="Send" aria-label="Send" disabled={!sending.ready}>
        <Icon name="send" />
      </button>
    </div>
  )
}
