import { actAs, actingAs, actors } from '../store/ui.ts'
import { personOf } from '../store/directory.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { Popover } from '../ui/popover.tsx'
import { moveFocus } from '../ui/roving.ts'

function Choices({ close }: { close: () => void }) {
  return (
    <div
      class="menu"
      role="menu"
      aria-label="Act as"
      onKeyDown={(event) => moveFocus(event, '[role=menuitemradio]')}
    >
      {actors.value.map((person) => (
        <button
          key={person.id}
          type="button"
          role="menuitemradio"
          aria-checked={person.id === actingAs.value}
          data-first
          class="menu-entry"
          onClick={() => {
            actAs(person.id)
            close()
          }}
        >
          <Avatar id={person.id} name={person.realName} size={28} />
          <span class="menu-words">
            {person.realName}
            <small>{person.title}</small>
          </span>
          {person.id === actingAs.value && <Icon name="check" size={16} />}
        </button>
      ))}
    </div>
  )
}

/** Whose hands are on the keyboard: everything on the page happens in this person's name. */
export function ActorSwitch() {
  const me = personOf(actingAs.value)
  if (!me) return null
  return (
    <Popover
      haspopup="menu"
      class="actor"
      face={
        <>
          <Avatar id={me.id} name={me.realName} size={28} />
          <span class="actor-words">
            <small>Acting as</small> <span>{me.realName}</span>
          </span>
          <Icon name="chevronDown" size={16} />
        </>
      }
    >
      {(close) => <Choices close={close} />}
    </Popover>
  )
}
