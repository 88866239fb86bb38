import { LOCALE_IDS, LOCALES, type Person } from '../../protocol.ts'
import { api } from '../store/api.ts'
import { personOf } from '../store/directory.ts'
import { actAs, actingAs, actors } from '../store/ui.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { Popover } from '../ui/popover.tsx'
import { moveFocus } from '../ui/roving.ts'

function PersonChoice({ person, close }: { person: Person; close: () => void }) {
  const current = person.id === actingAs.value
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={current}
      data-first={current}
      class="menu-entry"
      onClick={() => {
        actAs(person.id)
        close()
      }}
    >
      <Avatar id={person.id} name={person.realName} size={28} />
      <span class="menu-words">
        {person.realName}
        <small>
          {person.title} · <span lang={person.locale}>{LOCALES[person.locale]}</span>
        </small>
      </span>
      {current && <Icon name="check" size={16} />}
    </button>
  )
}

/** The languages that the acting person may have Slack in; what is posted already stays as it is. */
function LocaleChoices({ me }: { me: Person }) {
  return (
    <div role="group" aria-label={`The language of ${me.realName}’s Slack`} class="locales">
      <p class="menu-title" aria-hidden="true">
        {me.realName}’s Slack is in
      </p>
      {LOCALE_IDS.map((locale) => (
        <button
          key={locale}
          type="button"
          role="menuitemradio"
          aria-checked={locale === me.locale}
          class="locale"
          lang={locale}
          title={locale}
          onClick={() => void api.setLocale({ user: me.id, locale })}
        >
          {LOCALES[locale]}
        </button>
      ))}
    </div>
  )
}

function Choices({ me, close }: { me: Person; close: () => void }) {
  return (
    <div
      class="menu"
      role="menu"
      aria-label="Act as"
      onKeyDown={(event) => moveFocus(event, '[role=menuitemradio]')}
    >
      <div role="group" aria-label="People">
        {actors.value.map((person) => (
          <PersonChoice key={person.id} person={person} close={close} />
        ))}
      </div>
      <LocaleChoices me={me} />
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
            <small>
              Acting as · <span lang={me.locale}>{LOCALES[me.locale]}</span>
            </small>{' '}
            <span>{me.realName}</span>
          </span>
          <Icon name="chevronDown" size={16} />
        </>
      }
    >
      {(close) => <Choices me={me} close={close} />}
    </Popover>
  )
}
