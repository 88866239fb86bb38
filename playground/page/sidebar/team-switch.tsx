/** The workspace: its name, the way to others, and the app's coming and going. */
import { askConfirm } from '../modals/confirm-store.ts'
import { api } from '../store/api.ts'
import { switchTeam } from '../store/connection.ts'
import { app, installed, team, teams } from '../store/state.ts'
import { installLink } from '../store/team-links.ts'
import { actingAs } from '../store/ui.ts'
import { Icon } from '../ui/icon.tsx'
import { Menu, type MenuEntry } from '../ui/menu.tsx'

async function removeApp(name: string, from: string): Promise<void> {
  const sure = await askConfirm({
    title: { type: 'plain_text', text: `Remove ${name} from ${from}` },
    text: {
      type: 'plain_text',
      text: `${name} leaves all channels, and forgets all that it has painted for ${from}. Its messages stay.`,
    },
    confirm: { type: 'plain_text', text: 'Remove' },
    deny: { type: 'plain_text', text: 'Cancel' },
    style: 'danger',
  })
  if (sure) await api.uninstall({ user: actingAs.value })
}

function entries(): MenuEntry[] {
  const name = app.value?.name ?? ''
  const here = team.value?.name ?? ''
  const others = teams.value
    .filter(({ id }) => id !== team.value?.id)
    .map((each): MenuEntry => ({
      label: `Go to ${each.name}`,
      icon: 'arrowRight',
      description: each.installed ? `${name} is there` : `${name} is not installed there`,
      choose: () => switchTeam(each.id),
    }))
  const life: MenuEntry = installed.value
    ? {
        label: `Remove ${name} from ${here}…`,
        icon: 'trash',
        danger: true,
        choose: () => void removeApp(name, here),
      }
    : { label: `Add ${name} to ${here}`, icon: 'plus', href: installLink() }
  return [...others, { ...life, apart: true }]
}

/** The name of the workspace, with a menu. */
export function TeamSwitch() {
  const name = team.value?.name ?? ''
  return (
    <Menu
      label={`Workspace ${name}`}
      class="team-switch"
      face={
        <>
          <strong>{name}</strong>
          <Icon name="chevronDown" size={16} />
        </>
      }
      entries={entries()}
    />
  )
}
